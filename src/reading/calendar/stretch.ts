import { addDays } from '../../domain/day.ts';
import { readNumber } from '../numbers/numbers.ts';
import { dayMeant } from './day-meant.ts';
import { findDays } from './days.ts';

/** From a day to a day, both in it, YYYY-MM-DD; `until` is null where a text says neither an end nor how long. */
export interface Stretch {
  readonly from: string;
  readonly until: string | null;
}

/** 到15号: a day without its month, as an end. */
export const UNTIL_BARE = /(?:到|至|截止|直到|截至)(?<day>\d{1,2}[号日])/u;

/** 7月6日至10日, 到15号, 明天起一周, 6月8日起5天: how long somebody is away, from `today` on where no first day is said. */
export function stretchIn(rest: string, today: string): Stretch {
  const days = findDays(rest, today).find((one) => !one.isBefore);
  const count = readNumber(DAYS_LONG.exec(rest)?.groups?.count ?? '');
  const isUntil = days !== undefined && UNTIL.test(rest.slice(0, rest.indexOf(days.text)));
  const bare = days ? null : dayMeant(UNTIL_BARE.exec(rest)?.groups?.day ?? '', today);
  const until =
    endBehind(rest, days) ??
    days?.to ??
    bare?.day ??
    (count === null ? null : addDays(today, count - 1));
  const from = days && !isUntil && days.from > today ? days.from : today;
  return { from, until };
}
/** 6月5号开始休假到12号, 6月8号起休5天: where it ends is said behind the day on which it begins. */
function endBehind(rest: string, days: DaysNamed | undefined): string | null {
  if (days === undefined || days.from !== days.to) return null;
  const behind = rest.slice(rest.indexOf(days.text) + days.text.length);
  const end = ENDS_ON.exec(behind)?.groups?.day;
  const day = end === undefined ? null : dayMeant(end, days.from)?.day;
  if (day) return day;
  const lasts = LASTS.exec(behind)?.groups;
  const count = readNumber(lasts?.count ?? '');
  const { half, unit = '天' } = lasts ?? {};
  if (half !== undefined) return addDays(days.from, HALF_A_MONTH - 1);
  return count === null ? null : addDays(days.from, count * (unit === '天' ? 1 : A_WEEK) - 1);
}
const A_WEEK = 7;
const HALF_A_MONTH = 15;
type DaysNamed = ReturnType<typeof findDays>[number];
const ENDS_ON =
  /^[^，,。；;]{0,10}?[，,]?(?:一直)?(?:到|至|直到)下?(?<day>(?:\d{1,2}月)?\d{1,2}[号日]|(?:周|星期)[一二三四五六日天])/u;
const LASTS =
  /^[^，,。；;]{0,8}?(?:(?<half>半个?月)|(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3})(?<unit>天|周|个?星期|个?礼拜))/u;
const UNTIL = /(?:到|至|截止|直到|截至)$/u;
const DAYS_LONG = /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})天/u;
