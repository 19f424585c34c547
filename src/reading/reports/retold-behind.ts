import type {
  Achievement,
  NotedFigure,
  ReportItem,
  ReportReading,
} from '../../domain/report-reading.ts';
import type { Slip } from '../corrections/slips.ts';
import { SUMS_ANEW } from '../words/corrections.ts';

/** 在建2座，不对，完工5座，在建3座: what is told of the same thing behind a slip takes the place of what was told before it. */
export function retold(item: ReportItem, text: string, { start, end }: Slip): ReportItem {
  const before = (quote: string) => text.slice(0, start).includes(quote);
  const behind = (quote: string) => text.slice(end).includes(quote);
  const anew = item.metrics.filter(({ quote }) => behind(quote) && !before(quote));
  const old = item.metrics.filter(
    (one) => before(one.quote) && anew.some((other) => isSame(one, other)),
  );
  return old.reduce(withNoted, item);
}

const isSame = (one: Achievement, other: Achievement): boolean =>
  one.name === other.name && one.unit === other.unit && one.value !== other.value;

/** A number that was put right, and the right one. */
interface PutRight {
  readonly wrong: Achievement;
  readonly right: Achievement;
}

/**
 * Where one of the parts of a sum was put right, the sum that is told behind it stands for the old one: 新建3座改造2座，共5座，不对，改造3座，那就一共6座.
 * Without one, or with one that the parts do not come to, the old sum is in doubt.
 */
export function summedAnew(
  reading: ReportReading,
  { wrong, right }: PutRight,
  rest: string,
): ReportReading {
  const place = reading.items.findIndex(
    ({ metrics }) => metrics.includes(right) || metrics.some((one) => isAgain(one, right)),
  );
  const item = reading.items[place];
  const old = item && sumOf(item, wrong, right);
  if (!item || !old) return reading;
  const sum = old.value - wrong.value + right.value;
  const anew = sumBehind(item, old, rest);
  if (anew === null || Math.abs(anew.value - sum) > ROUNDING) {
    const doubt = {
      reason: 'implausible_value' as const,
      word: (anew ?? old).quote,
      tasks: [item.task ?? []].flat(),
    };
    return { ...reading, doubt: reading.doubt ?? doubt };
  }
  const { name, unit, isAbout, target } = old;
  const total: Achievement = { name, value: anew.value, unit, quote: anew.quote, isAbout, target };
  const without = {
    ...item,
    metrics: item.metrics.filter((one) => one !== anew),
    noted: (item.noted ?? []).filter((one) => one !== anew),
  };
  const summed = withNoted({ ...without, metrics: [...without.metrics, total] }, old);
  return { ...reading, items: reading.items.map((one, at) => (at === place ? summed : one)) };
}

const isAgain = (one: Achievement, other: Achievement): boolean =>
  one.name === other.name && one.value === other.value && one.unit === other.unit;

/** What the parts came to before one of them was put right; null where nothing says so. */
function sumOf(
  { metrics }: ReportItem,
  wrong: Achievement,
  right: Achievement,
): Achievement | null {
  const parts = metrics.filter(({ isPart, unit }) => isPart === true && unit === wrong.unit);
  if (!parts.some((one) => isAgain(one, right))) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0) - right.value + wrong.value;
  const isSum = ({ isPart, unit, value }: Achievement) =>
    isPart !== true && unit === wrong.unit && Math.abs(value - sum) <= ROUNDING;
  return metrics.find(isSum) ?? null;
}

/** The last figure of the same measure behind the slip that says what it comes to in all. */
function sumBehind(
  { metrics, noted = [] }: ReportItem,
  old: Achievement,
  rest: string,
): Achievement | NotedFigure | null {
  return (
    [...metrics, ...noted].findLast(
      (one) => one !== old && one.unit === old.unit && SUMS_ANEW.test(before(one, rest)),
    ) ?? null
  );
}

/** The words of its clause before a figure, and those of its quote. */
function before({ quote, value, unit }: Achievement | NotedFigure, rest: string): string {
  const at = rest.indexOf(quote);
  if (at < 0) return '';
  const end = at + Math.max(0, quote.lastIndexOf(String(value)));
  return unit === '' ? '' : rest.slice(Math.max(0, end - FARTHEST), end);
}
/** In signs. */
const FARTHEST = 10;

/** By so much a sum of decimals may miss. */
const ROUNDING = 1e-6;

/** A number that gave way to another is only noted. */
function withNoted(item: ReportItem, old: Achievement): ReportItem {
  const { name, value, unit, quote } = old;
  return {
    ...item,
    metrics: item.metrics.filter((one) => one !== old),
    noted: [...(item.noted ?? []), { name, value, unit, role: 'other', quote }],
  };
}
