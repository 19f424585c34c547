import { later, shanghaiDay, shanghaiTime } from '../../src/domain/moment.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { withDaysInFull } from '../../src/reading/calendar/days-in-full.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { Clause } from '../../src/reading/wishes.ts';
import type { RemindLater } from './intents.ts';
import { hearWish, isExcuse, type Says, saysIn } from './wish.ts';

/**
 * 下午3点再提醒, 这几个明儿上午9点半喊我一下, 提醒我明天交, 两小时后再叫我, 提醒推到明早: when the speaker is to be told once more, in whatever order it is
 * said. Null for a text that names no moment that is still to come, and for who is to be reminded by somebody else or of somebody else.
 */
export function readReminder(said: string, at: string): RemindLater | null {
  const clauses = hearWish(withDaysInFull(said, shanghaiDay(at)));
  const says = saysIn(clauses);
  if (NOT_LATER.some((one) => says.has(one)) || (says.has('covers') && !says.has('me')))
    return null;
  const isCalled = ({ says: of }: Clause<Says>) => of.has('remind') || of.has('calls');
  const isOfWish = (one: Clause<Says>) => isCalled(one) || one.unknown.length === 0;
  const wish = clauses.filter(isOfWish);
  if (!wish.some(isCalled)) return null;
  if (!clauses.every((one) => (isOfWish(one) ? isWish(one) : isExcuse(one)))) return null;
  return momentSaid(
    wish.flatMap(({ times }) => times),
    at,
  );
}

/** 推到明早, 下午3点再说, of the reminder that came last and that nobody named: the same. Null for any other text. */
export function readPutOff(said: string, at: string): RemindLater | null {
  const clauses = hearWish(withDaysInFull(said, shanghaiDay(at)));
  const says = saysIn(clauses);
  const isPutOff = says.has('later') || AGAIN.test(said);
  if (!isPutOff || says.has('covers') || NOT_LATER.some((one) => says.has(one))) return null;
  return clauses.every((one) => one.unknown.length === 0)
    ? momentSaid(
        clauses.flatMap(({ times }) => times),
        at,
      )
    : null;
}

const AGAIN = /再[发来推]/u;
const NOT_LATER = ['stop', 'no-more', 'away', 'standing', 'other', 'ask', 'back'] as const;

/** Nothing stands in it that is known for nothing, but behind 提醒我 what is to be done then: 明天上午10点提醒我报月报. */
const isWish = ({ text, unknown }: Clause<Says>): boolean => {
  if (unknown.length === 0) return true;
  const call = TO_BE_DONE.exec(text);
  return (
    call !== null && hearWish(text.slice(0, call.index)).every((one) => one.unknown.length === 0)
  );
};
const TO_BE_DONE =
  /(?:提醒|提示|招呼|叫|喊|催|戳|敲|[给跟]我提个醒)(?:一下|一声|下)?(?:我们?|咱们?|俺)(?:一下|一声|下|哈|吧|啊)?[^，,]{1,30}$/u;

/** The moment of some words about a day or an hour; null where they name no hour, and no day that is still to come. */
function momentSaid(times: readonly string[], at: string): RemindLater | null {
  const when = SHORT_DAYS.reduce(
    (text, [short, long]) => text.replace(short, long),
    times.join(''),
  );
  const after = AFTER.exec(when)?.groups;
  if (after) {
    const moment = later(at, lengthOf(after));
    return { kind: 'remind-later', day: shanghaiDay(moment), time: shanghaiTime(moment) };
  }
  const today = shanghaiDay(at);
  const day = findDays(when, today)[0]?.from ?? null;
  const time = readClockTime(when) ?? (day !== null && day > today ? partOfDay(when) : null);
  return time === null ? null : { kind: 'remind-later', day: day ?? today, time };
}

/** 四点有会，五点吧; 改成明天上午: another moment than the one that was set; null for any other text. */
export function readOtherTime(said: string, { day }: RemindLater, at: string): RemindLater | null {
  const clause = timeIn(said);
  if (clause === undefined) return null;
  const when = SHORT_DAYS.reduce((text, [short, long]) => text.replace(short, long), clause);
  const today = shanghaiDay(at);
  const other = findDays(when, today)[0]?.from ?? day;
  const time = readClockTime(when) ?? (other === day ? null : partOfDay(when));
  return time === null ? null : { kind: 'remind-later', day: other, time, isInstead: true };
}

/** Whether a text names another time at all, whatever was said before. */
export const couldBeOtherTime = (said: string): boolean => timeIn(said) !== undefined;

const timeIn = (said: string): string | undefined =>
  said.split(/[，,。；;]/u).findLast((one) => OTHER_TIME.test(one.trim()));

const OTHER_TIME =
  /^(?:那|还是|不对|算了|就|要不){0,2}(?:改(?:到|成|为)|换成?|调到|推(?:迟)?到|提前到)|(?:吧|好了|再叫)$/u;

/** 明早10点 is a day and a time. */
const SHORT_DAYS = [
  ['明早', '明天早上'],
  ['明晚', '明天晚上'],
  ['今早', '今天早上'],
  ['今晚', '今天晚上'],
  ['后早', '后天早上'],
  ['明儿', '明天'],
  ['后儿', '后天'],
] as const;

const AFTER =
  /^(?:过)?(?<count>半|\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?<half>半)?(?<unit>小时|钟头|分钟)(?:以?后|之后)?$/u;

const MINUTE_MS = 60_000;

function lengthOf({
  count = '',
  unit,
  half,
}: Readonly<Record<string, string | undefined>>): number {
  const number = count === '半' ? 0.5 : (readNumber(count) ?? 0);
  return (number + (half ? 0.5 : 0)) * (unit === '分钟' ? 1 : 60) * MINUTE_MS;
}

/** Where no hour is named, the one at which the office begins that part of the day. */
function partOfDay(when: string): string {
  if (/下午|午后/u.test(when)) return '14:00';
  return /中午/u.test(when) ? '12:00' : '09:00';
}
