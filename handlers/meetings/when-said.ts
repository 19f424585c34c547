import { addDays } from '../../src/domain/day.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { withComingMonth } from '../../src/reading/calendar/with-month.ts';

/** A day and a time of day that a text names; null for what it does not. */
export interface When {
  readonly day: string | null;
  readonly time: string | null;
}

const CLOCK =
  /(?:凌晨|清晨|早上|早晨|上午|中午|下午|午后|傍晚|晚上|晚)?(?:\d{1,2}|[零一二两三四五六七八九十]{1,3})(?:[点时](?![间候期段常限])(?:钟|整)?(?:半|一刻|三刻|(?:\d{1,2}|[零一二三四五六七八九十]{1,3})分?)?|[:：]\d{2})/u;
/** 周一, without 上 or 本 before it: the one that is to come. */
const WEEKDAY = /(?<![上本这])(?:周|星期|礼拜)[一二三四五六日天]/u;

/** When something to come is to be, as a text says it: 8号前 is no day of it. `today` is YYYY-MM-DD; 周一 on a Thursday is the Monday after. */
export function whenIn(said: string, today: string): When {
  const text = withComingMonth(said, today);
  const days = findDays(text, today).filter(({ from, to, isBefore }) => from === to && !isBefore);
  const [first] = days;
  const isWeekday = first !== undefined && first.to < today && WEEKDAY.test(first.text);
  const day = first ? (isWeekday ? addDays(first.to, 7) : first.to) : null;
  const rest = first ? text.replace(first.text, '，') : text;
  return { day, time: CLOCK.test(rest) ? readClockTime(rest) : null };
}

/** Where a day with a time of day, or the time alone, begins in a text; null where no time of day stands in it. */
export function whenBegins(said: string, today: string): number | null {
  const clock = CLOCK.exec(said);
  if (!clock) return null;
  const before = said.slice(0, clock.index);
  const [last] = findDays(withComingMonth(before, today), today).slice(-1);
  const bare = BARE_DAY.exec(before)?.index;
  const named = last === undefined ? -1 : before.lastIndexOf(last.text);
  return (
    bare ??
    (named >= 0 && isBesideClock(before.slice(named + (last?.text.length ?? 0)))
      ? named
      : clock.index)
  );
}

const BARE_DAY = /(?:\d{1,2}月)?\d{1,2}[日号][（(周星期一二三四五六日天）)，,\s]{0,5}$/u;
const isBesideClock = (between: string): boolean =>
  /^[（(周星期一二三四五六日天）)，,\s]{0,5}$/u.test(between);

/** What is left of a text without the day and the time that it names. */
export function withoutWhen(said: string, today: string): string {
  const text = withComingMonth(said, today);
  const days = findDays(text, today).map((one) => one.text);
  const rest = days.reduce((left, one) => left.replace(one, ''), text);
  return rest
    .replace(CLOCK, '')
    .replace(/[（(](?:周|星期)[一二三四五六日天][）)]/u, '')
    .replace(/^(?:凌晨|早上|上午|中午|下午|晚上)/u, '')
    .trim();
}
