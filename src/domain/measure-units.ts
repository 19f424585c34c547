/** The unit that others are compared in, and the others with their size in it. Every other unit stands for itself. */
const SIZES: ReadonlyMap<string, readonly [base: string, size: number]> = new Map(
  Object.entries({
    米: { 延米: 1, 延长米: 1, 公里: 1000, 千米: 1000, km: 1000, m: 1, metres: 1, meters: 1 },
    平方米: { 平米: 1, 平方: 1, 平: 1, '㎡': 1, m2: 1, 亩: 2000 / 3, 公顷: 1e4, 平方公里: 1e6 },
    立方米: { 立方: 1, 方: 1, m3: 1 },
    '微克/立方米': {
      微克: 1,
      微克每立方米: 1,
      '微克/m3': 1,
      'ug/m3': 1,
      '毫克/立方米': 1000,
      'mg/m3': 1000,
    },
    '毫克/升': { '毫克/l': 1, 'mg/l': 1, '微克/升': 0.001, 'ug/l': 0.001 },
    分贝: { db: 1, 'db(a)': 1 },
    公斤: { 千克: 1, kg: 1, 斤: 0.5, 吨: 1000, tons: 1000 },
    元: { 块钱: 1, yuan: 1 },
    '%': { percent: 1, 'per cent': 1 },
    人: { 名: 1, 位: 1, people: 1 },
    户: { households: 1 },
    场: { 场次: 1 },
    批: { 批次: 1 },
    小时: { 个小时: 1, hours: 1 },
    分钟: { minutes: 1 },
    工作日: { 个工作日: 1 },
    天: { days: 1 },
    周: { 星期: 1, 个星期: 1, weeks: 1 },
    个月: { months: 1 },
    年: { years: 1 },
    百分点: { 个百分点: 1, 个点: 1 },
  }).flatMap(([base, sizes]) =>
    Object.entries(sizes).map(([unit, size]) => [unit, [base, size] as const] as const),
  ),
);

/** The unit that quantities of this kind are compared in, and how many of it one `unit` is: 公里 is 1000 米. */
export const baseUnit = (unit: string): readonly [base: string, size: number] =>
  SIZES.get(unit) ?? [unit, 1];

/** The value in another unit of the same kind: 500 米 in 公里 is 0.5. Null where the units differ in kind. */
export function inUnit(value: number, from: string, to: string): number | null {
  const [one, other] = [sizeOf(from), sizeOf(to)];
  if (!isSameKind(one.base, other.base)) return null;
  return Number(((value * one.size) / other.size).toPrecision(12));
}

function isSameKind(one: string, other: string): boolean {
  const [kinds, others] = [kindsOf(one), kindsOf(other)];
  const isPiece = kinds.includes('个') && others.some((kind) => PIECES.has(kind));
  return isPiece || kinds.some((kind) => others.includes(kind));
}

/** 个 may stand for these: 公厕完成5个. */
const PIECES: ReadonlySet<string> = new Set(['座', '处', '家']);

/** 条（处） counts both. */
function kindsOf(base: string): readonly string[] {
  const [, first, second] = /^([^（]+)（(.+)）$/u.exec(base) ?? [];
  return first && second ? [first, second, base] : [base];
}

/** 万 and 亿 before a unit are part of its size: 万平方米. */
function sizeOf(unit: string): { readonly base: string; readonly size: number } {
  const [scale = ''] = /^[万亿]*/u.exec(unit) ?? [];
  const [base, size] = baseUnit(unit.slice(scale.length));
  const myriads = [...scale].reduce((sum, sign) => sum * (sign === '亿' ? 1e8 : 1e4), 1);
  return { base, size: size * myriads };
}
