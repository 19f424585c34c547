import type { Intent } from '../../src/domain/intent.ts';
import { later, shanghaiDay, shanghaiTime } from '../../src/domain/moment.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, repeated, sequence } from '../../src/reading/pattern.ts';
import type { RemindLater } from './intents.ts';

/**
 * 下午3点再提醒, 这几个明儿上午9点半喊我一下, 提醒我明天交, 两小时后再叫我: when the speaker is to be told once more. Null for a
 * text that names no moment.
 */
export function readReminder(said: string, at: string): Intent | null {
  const words =
    FORMS.map((form) => form.exec(said)?.groups?.when).find(Boolean) ?? timeBefore(said);
  if (!words) return null;
  const when = SHORT_DAYS.reduce((text, [short, long]) => text.replace(short, long), words);
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

/** To speak to somebody once more, in whatever word. */
const CALLS = '(?:提醒|提示|招呼|通知|叫|喊|催|戳|敲|提个?醒|说一?声|吱一?声|吭一?声)';
const SELF = '(?:我们?|咱们?|俺)';
const AS_WELL = '(?:一下|一声|一次|下|声|儿|哈|吧|呗|啊){0,3}';
/** What is to be done then: 报月报. */
const TO_DO = '(?:来|去|记得)?(?:[报交填弄写发补].{0,10})';

const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?:请|麻烦)?(?<when>.{1,24}?)(?:再|重新|记得|给|跟){0,3}${SELF}?${CALLS}${SELF}?${AS_WELL}$`,
    'u',
  ),
  new RegExp(
    `^(?:请|麻烦)?(?<when>.{1,24}?)(?:再|重新|记得){0,2}(?:${CALLS}(?:一下|一声|下)?${SELF}|[给跟]${SELF}${CALLS})${AS_WELL}[，,]?${TO_DO}$`,
    'u',
  ),
  new RegExp(
    `^(?:请|麻烦|记得|到时候?|再){0,3}(?:${CALLS}(?:一下|一声|下)?${SELF}|[给跟]${SELF}${CALLS})${AS_WELL}[，,：:]?(?<when>.{1,20}?)(?:${TO_DO})?$`,
    'u',
  ),
];

/** 明早八点半叫我一声，我把垃圾分类的弄了: behind a moment and the wish, why, in whatever words. */
const TOLD_WHY = new RegExp(
  `^(?:别忘了|别忘|记得|到时候?|请|麻烦|帮我|你){0,3}(?<when>.{2,16}?)(?:再|记得){0,2}${CALLS}(?:一下|一声|下)?${SELF}${AS_WELL}[，,、\\s]?(?<why>.{0,30})$`,
  'u',
);
const LONGEST_WISH = 40;

/** The moment, where nothing but a moment stands before the wish: 王局下午四点叫我开会 is none. */
function timeBefore(said: string): string | null {
  const { when } = said.length > LONGEST_WISH ? {} : (TOLD_WHY.exec(said)?.groups ?? {});
  return when !== undefined && MOMENT.test(when) ? when : null;
}

const MOMENT = new RegExp(
  sequence(
    /^/u,
    repeated(
      either(
        /今天|今儿|明天|明儿|后天|今早|今晚|明早|明晚|(?:下|这)?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[日号]/u,
        /\d{1,2}[日号]|的|一大早|一早|早上|上午|中午|下午|晚上|傍晚/u,
        /[零一二两三四五六七八九十\d]{1,3}[点时:：](?:整|钟|半|一刻|三刻|[零一二三四五六七八九十\d]{1,3}分?)?|前|左右/u,
      ),
      '{1,5}',
    ),
    /$/u,
  ),
  'u',
);

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
