import { daysBetween, monthsPassed } from '../domain/day.ts';
import type { Plan, Target } from '../domain/plan.ts';
import type { Bounds } from '../domain/plan-counts.ts';

/** 甲、乙、丙. */
export const list = (items: readonly string[]): string => items.join('、');

/** 5至11, or 10 alone: of numbers that follow one another. */
export function range(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `${first}` : `${first}至${last}`;
}

/** “原文”, without a second pair of quotation marks around inner ones. */
export const quoted = (text: string): string =>
  `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** 2020-07-12 -> 2020年7月12日. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** How long ago a day was: null on the day itself, then 3天, from a month on 2个月. */
export function ageInWords(since: string, today: string): string | null {
  const months = monthsPassed(since, today);
  if (months >= 1) return `${months}个月`;
  const days = daysBetween(since, today);
  return days >= 1 ? `${days}天` : null;
}

const OPERATORS = { '>=': '不低于', '<=': '不超过', '=': '' } as const;

/** 不低于98%, 8座: a target's number as officials say it. */
export function amount(target: Pick<Target, 'operator' | 'value' | 'unit'>): string {
  return `${OPERATORS[target.operator]}${target.value}${target.unit}`;
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 to 10 as a Chinese numeral; other numbers as digits. */
export const numeral = (number: number): string => NUMERALS[number] ?? String(number);

/** A question that this plan can answer. */
export const exampleQuestion = (plan: Plan): string => `“${plan.tasks.at(-1)?.number}号任务谁牵头”`;

/** 不少于5项 or 不超过3项, for the ends that are set. */
export const boundsInWords = ({ from, to }: Bounds, measure: string): string =>
  [
    ...(from === null ? [] : [`不少于${from}${measure}`]),
    ...(to === null ? [] : [`不超过${to}${measure}`]),
  ].join('、');

/** 最, 第二: before 多 or 少. */
export const placeInWords = (place: number): string => (place === 1 ? '最' : `第${numeral(place)}`);
