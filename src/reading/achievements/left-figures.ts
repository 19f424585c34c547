import type { NotedFigure } from '../../domain/report-reading.ts';
import { findDays } from '../calendar/days.ts';
import { ownRole } from '../figures/roles.ts';
import { type FoundNumber, findNumbers } from '../numbers/numbers.ts';
import { either } from '../pattern.ts';
import { matchesOf, type Span } from '../text/text.ts';
import { nameBefore, nounAfter } from './achievement-name.ts';
import type { Counted, Statement } from './counted.ts';
import { countsNothing, isLookedAgain, isPartOfName, quantitiesIn } from './report-quantities.ts';

/**
 * The numbers of a clause that are no quantity by their measure and yet say how much of something there is: 8.6亿 of 占总投资8.6亿的27%, 53 and 96
 * of 优于53和96的目标. So nothing that a report counts is lost. Days, tasks, marks of lists and numbers in names are none.
 */
export function leftFigures(
  statement: Statement,
  counted: readonly Counted[],
  today: string,
): readonly NotedFigure[] {
  const { text, start, names } = statement;
  if (BARE.test(text)) return [];
  const told = [
    ...[...quantitiesIn(text), ...counted.map(({ quantity }) => quantity)].map(({ span }) => span),
    ...names.map((span) => ({ start: span.start - start, end: span.end - start })),
  ];
  const isTold = placesOf(told, text.length);
  const left = findNumbers(text).filter(
    (one) =>
      one.kind === 'count' &&
      isTold[one.span.start] === 0 &&
      !isYear(one) &&
      !OF_CALENDAR.test(text.slice(one.span.end)) &&
      !isLookedAgain(text, one.span) &&
      !countsNothing(text, one.span.start) &&
      !isInName(text, one.span),
  );
  if (left.length === 0) return [];
  const numbered = matchesOf(NUMBERED, text).map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const days = findDays(text, today).map(({ span }) => span);
  const isTaken = placesOf([...told, ...numbered, ...days], text.length);
  return left
    .filter(({ span }) => isTaken[span.start] === 0)
    .map((number) => {
      const own = noted(number, beginOf(number, isTaken), text);
      return own.name === '' ? { ...own, name: namedBefore(number, text) } : own;
    });
}

/** 口袋公园 of （口袋公园6，山体公园1）: a thing of the plan is told before its bare number. */
const namedBefore = ({ span }: FoundNumber, text: string): string =>
  nameBefore(
    THING_BEFORE.exec(text.slice(Math.max(0, span.start - FARTHEST), span.start))?.[0] ?? '',
  );
const THING_BEFORE = /(?<=^|[，,、；;（(：:])[\u4e00-\u9fff]{2,12}$/u;

function noted(
  { value, upTo, text: words, span, isAbout }: FoundNumber,
  from: number,
  text: string,
): NotedFigure {
  const before = text.slice(from, span.start);
  const after = text.slice(span.end).replace(JOINED, '');
  const size = SIZE.exec(words)?.[0] ?? '';
  const measure =
    MEASURE.exec(after)?.[0] ??
    (size !== '' && (MONEY.test(before) || PAID.test(after)) ? '元' : '');
  const unit = `${size}${measure}`;
  const shown = value / (SIZES[size] ?? 1);
  const quantity = {
    value: shown,
    unit,
    upTo,
    canonical: { value, unit: measure.replace(/^个(?=百分点)/u, '') },
    isAbout,
    text: words,
    span,
  };
  const role = ownRole({ quantity, before, after }, text) ?? 'other';
  const name = nameBefore(before) || nounAfter(after);
  return { name, value: shown, unit, role: role === 'achieved' ? 'other' : role, quote: words };
}

/** 24 of 24小时书房. */
const isInName = (text: string, { start, end }: Span): boolean =>
  [end, end + HOURS].some((to) => isPartOfName(text.slice(Math.max(0, start - 8), to)));
const HOURS = '小时'.length;

const isYear = ({ value, text }: FoundNumber): boolean =>
  value >= 1900 && value < 2100 && /^\d{4}$/u.test(text);

/** 1.7月底前: the mark of a list, run together with a month. */
const OF_CALENDAR = /^\s?[月年日号]/u;
/** 【序号】21: the number of a task or a row. */
const BARE = /^\s*\d{1,2}\s*$/u;
/** 53和96的目标: what stands behind both is said of both. */
const JOINED = /^(?:[和及、与]\d{1,7}(?:\.\d{1,3})?)+/u;
/** Of what few things are counted in. */
const MEASURE =
  /^(?:个?百分点|类|头|眼|度|级|档|版|席|单元|端口|芯|双|副|扇|集|首|封|车位|泊位|课时|学时|袋|匹|羽|尾|丛|床|站|环|样|航次)/u;
const SIZE = /[万亿](?=[余多]?$)/u;
const SIZES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** 剩21.6万没拨 */
const PAID = /^[还没未已]{0,3}(?:拨|付|到账|兑付)/u;
const MONEY = /投资|资金|概算|预算|造价|金额|款|费|收入|营业额|产值|税/u;
/** 任务8, 28号, 第4, 3月, 2020年, 3楼, （17）, 二期. */
const NUMBERED = new RegExp(
  either(
    /(?:任务|task|附件|序号|编号|第|No\.?)["”】\]：:|\s]{0,4}(?:\d{1,4}|[一二三四五六七八九十]{1,4})|[（(|]\s?\d{1,2}\s?[）)|]|^\s*\d{1,2}\s?\|/u,
    /[一二三四五六七八九十]期|(?<!\d)\d{1,4}\s?(?:[-—~～至到]\d{1,4}\s?[号月日年点时]|[号月日年时期楼届层#:：]|点(?!位)|季度)/u,
  ),
  'giu',
);

/** For each place whether a span holds it. */
function placesOf(spans: readonly Span[], length: number): Uint8Array {
  const places = new Uint8Array(length);
  for (const { start, end } of spans) places.fill(1, Math.max(0, start), Math.max(0, end));
  return places;
}

/** Where the words before a number begin: behind whatever is told before it, and not far away. */
function beginOf({ span }: FoundNumber, isTaken: Uint8Array): number {
  const from = Math.max(0, span.start - FARTHEST);
  const last = isTaken.subarray(from, span.start).lastIndexOf(1);
  return last < 0 ? from : from + last + 1;
}
const FARTHEST = 20;
