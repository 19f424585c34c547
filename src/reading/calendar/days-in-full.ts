import { isCalendarDay } from '../../domain/day.ts';
import { monthOf, nextPeriod } from '../../domain/period.ts';

/**
 * 13-17号, 7.13到7.17, 8号走10号回: the days of a text of which it is known that it speaks of days and of no task, each with its month, that
 * of the coming day where none is written; the rest of the text as it is. `today` is YYYY-MM-DD.
 */
export function withDaysInFull(text: string, today: string): string {
  const found = [...text.matchAll(DAY)];
  const isDay = found.map(({ groups }) => isWritten(groups));
  let before = today;
  let written = '';
  let at = 0;
  found.forEach((match, place) => {
    const isNext = (step: number) => {
      const other = found[place + step];
      const areBoth = match.groups?.month !== undefined && other?.groups?.month !== undefined;
      if (!other || !(isDay[place + step] || areBoth)) return false;
      const [first, second] = step > 0 ? [match, other] : [other, match];
      return UNTIL.test(text.slice(first.index + first[0].length, second.index));
    };
    const day = isDay[place] || isNext(1) || isNext(-1) ? dayFrom(before, match.groups) : null;
    if (day === null) return;
    before = day;
    const between = text.slice(at, match.index);
    written += `${at > 0 && UNTIL.test(between) ? '到' : between}${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
    at = match.index + match[0].length;
  });
  return written + text.slice(at);
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** 1.5 and 13 alone may be any number. */
const isWritten = (groups: Groups): boolean => groups?.bound === '月' || groups?.sign !== undefined;

/** The next such day from another on, YYYY-MM-DD. */
function dayFrom(start: string, groups: Groups): string | null {
  const date = Number(groups?.date);
  const own = monthOf(start);
  const named = `${start.slice(0, 4)}-${(groups?.month ?? '').padStart(2, '0')}`;
  const coming = date < Number(start.slice(8)) ? nextPeriod(own) : own;
  const day = `${groups?.month === undefined ? coming : named}-${String(date).padStart(2, '0')}`;
  return isCalendarDay(day) ? day : null;
}

/** 7月13日, 7.13, 13号; a number alone is one where it is bound to another. */
const DAY =
  /(?<![\d.:点第]|任务)(?:(?<month>1[0-2]|0?[1-9])(?<bound>[月./]))?(?<date>[12]\d|3[01]|0?[1-9])(?<sign>[日号](?!任务))?(?![\d.:点%座个处家条套件项人次万天])/gu;
const UNTIL = /^(?:[-—–~]{1,2}|到|至)$/u;
