import { addDays } from '../../src/domain/day.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import type { UrgeMissing } from './intents.ts';
import { NAMED } from './urge-words.ts';

/** By when something is to be done, and the text without it. */
export interface LimitSaid {
  readonly by: NonNullable<UrgeMissing['by']>;
  readonly rest: string;
}

/** 明天下班前, 周五前, 今天, 下午3点前, 两天内: null where a text sets no limit, or one that is over. `today` is YYYY-MM-DD. */
export function limitIn(said: string, today: string): LimitSaid | null {
  const text = said
    .replace(THESE_DAYS, () => monthAndDay(addDays(today, 2)))
    .replace(AT_LATEST, '$<day>前')
    .replace(DONE_BY, '$<day>前');
  const days = findDays(text, today).find(
    ({ isBefore, precision, text: words }) =>
      isBefore || precision === 'week' || (precision === 'day' && !NUMBERED.test(words)),
  );
  const undated = days ? without(text, days.span.start, days.span.end) : text;
  const time = TIME.exec(days ? days.text : text) ?? TIME.exec(undated);
  const day = days?.to ?? (time && today);
  if (day === null || day < today) return null;
  const rest = undated.replace(TIME, NAMED);
  return {
    by: { day, until: until(time?.[0] ?? '', days !== undefined && BEFORE.test(days.text)) },
    rest,
  };
}

const without = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}${NAMED}${text.slice(end)}`;

/** 这两天: the day after tomorrow at the latest. */
const THESE_DAYS = /(?:就)?(?:这|近)(?:两|一两)天(?:之?内|里)?(?!前)/gu;

const monthAndDay = (day: string): string =>
  `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日前`;

/** 最晚12号 is 12号前, and no task. */
const AT_LATEST = /(?:最晚|最迟|不晚于|截止到?|限)(?:在|到)?(?<day>\d{1,2}[号日])(?!前)/gu;

/** 15号必须交上, 16号中午前, 18号我要看: what is done then stands behind a day; 把15号的, 催15号 and 15号任务 name a task. */
const DONE_BY =
  /(?<![\d第催把]|催一?下|任务|提醒)(?<day>\d{1,2}[号日])(?!前)(?=上午|下午|中午|晚上|早上|傍晚|下班|天黑|必须|务必|一定|都?要|我要|[报交补填送](?![的过了]))/gu;

/** 28号 alone is a task. */
const NUMBERED = /^\d{1,2}号$/u;

const BEFORE = /前$/u;

const TIME =
  /(?:上午|下午|中午|晚上|早上|傍晚)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[:：点](?:\d{2}分?|半|整)?钟?|下班|中午|天黑)(?:之|以)?前/u;

/** The words behind the day: 15:00前, 下班前. */
function until(time: string, isBefore: boolean): string {
  const clock = readClockTime(time);
  if (clock !== null) return `${clock}前`;
  const part = /下班|中午|天黑/u.exec(time)?.[0];
  if (part) return `${part}前`;
  return isBefore ? '前' : '';
}
