import type { Target } from '../../../src/domain/plan.ts';
import type { ClaimedDays } from '../../../src/domain/question.ts';
import { amount, dayInWords, list } from '../../../src/wording/words.ts';

/** Something with the day that the notice sets for it, and the notice's words for that; null for none. */
export interface Dated {
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  /** What the number is over all its years: 100%是“三年消防培训率”. */
  readonly overYears?: string;
}

export const datesOf = (targets: readonly Target[]): readonly Dated[] =>
  targets.map((target) => ({
    deadline: target.deadline,
    deadlineText: target.deadlineText,
    ...(OVER_YEARS.test(target.metric)
      ? { overYears: `${amount(target)}是“${target.metric}”` }
      : {}),
  }));

const OVER_YEARS = /[两三四五]年/u;

/** Whether things are set for the days that somebody took them to be set for; null where some are and some are not, or none has a day. */
export function daysChecked(
  dates: readonly Dated[],
  { from, to }: ClaimedDays,
): { readonly isSo: boolean; readonly words: string } | null {
  const claimed = daysInWords(from, to);
  const [over] = dates.flatMap(({ overYears = null }) => overYears ?? []);
  if (over !== undefined) return { isSo: false, words: `不是${claimed}一年的：${over}。` };
  const days = dates.flatMap(({ deadline }) => deadline ?? []);
  if (days.length === 0 || days.length < dates.length) return null;
  const within = days.filter((day) => from <= day && day <= to);
  const set = list([...new Set(dates.map(dateInWords))]);
  if (within.length === days.length) return { isSo: true, words: `是的，期限是${set}。` };
  return within.length > 0 ? null : { isSo: false, words: `不是${claimed}，期限是${set}。` };
}

/** Which of several days it is that things are set for: 是2020年10月31日前，不是2020年年底; null where they are set for several days, or for none. */
export function daysChosen(dates: readonly Dated[], either: readonly ClaimedDays[]): string | null {
  const checked = either.map((days) => ({ ...days, isSo: daysChecked(dates, days)?.isSo }));
  if (checked.some(({ isSo }) => isSo === undefined)) return null;
  const set = list([...new Set(dates.map(dateInWords))]);
  const others = checked.filter(({ isSo }) => !isSo);
  if (others.length === 0) return null;
  return others.length === checked.length
    ? `都不是，期限是${set}。`
    : `是${set}，不是${list(others.map(({ from, to }) => daysInWords(from, to)))}。`;
}

/** 最晚的是2030年12月31日: of things that are set for several days; null where all are set for one. */
export function extremeDay(dates: readonly Dated[], which: 'first' | 'last'): string | null {
  const days = [...new Set(dates.flatMap(({ deadline }) => deadline ?? []))].toSorted();
  const day = days.at(which === 'first' ? 0 : -1);
  if (day === undefined || days.length < 2) return null;
  return `最${which === 'first' ? '早' : '晚'}的是${dayInWords(day)}。`;
}

const dateInWords = ({ deadline, deadlineText }: Dated): string =>
  deadlineText ?? dayInWords(deadline ?? '');

/** A whole year or month is called by its name. */
function daysInWords(from: string, to: string): string {
  const [year = '', month = '', day = ''] = to.split('-');
  if (from === to) return month === '12' && day === '31' ? `${year}年年底` : dayInWords(to);
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${year}年`;
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${year}年${Number(month)}月`
    : `${dayInWords(from)}至${dayInWords(to)}`;
}
