import { findDays } from '../../src/reading/calendar/days.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { theseDaysIn } from '../../src/reading/matters/these-days.ts';

/** 下周一给我个说法, 周五前拿出方案: the day by which a leader wants it; null where none is set. `today` is YYYY-MM-DD. */
export function daySaid(words: string, today: string): string | null {
  const { day } = dueDayIn(words, today);
  if (day === null || day < today) return null;
  const isLimit =
    findDays(words, today).some(({ isBefore }) => isBefore) ||
    WANTED_THEN.test(words) ||
    theseDaysIn(words) !== null;
  return isLimit ? day : null;
}

/** Behind the day: what is wanted on it. */
const WANTED_THEN =
  /[天日一二三四五六号](?:上午|下午|早上|晚上|中午|下班)?(?:就|要|必须|务必|得|来|去|到|上我这){0,2}(?:给|跟|向|找|报|拿出|交|答复|回复|反馈|汇报|我|办公室|过来|来)/u;
