import type { Intent } from '../../src/domain/intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';

/**
 * 那就定每月24号, 以后月报每月25号交, 月报日还是改成26号吧, 25号改成28号: shown before it holds. Null for any other text.
 */
export function readMonthlyDayOrder(text: string): Intent | null {
  const said = plain(text);
  if (said.length > LONGEST || asksOnly(said) || OTHERS.test(said)) return null;
  const { day: written = '', before = '' } =
    (OF_REPORTS.exec(said) ?? OF_MONTHS.exec(said) ?? FROM_ONE_TO_ANOTHER.exec(said))?.groups ?? {};
  const day = readNumber(written);
  if (!isDay(day)) return null;
  const instead = readNumber(before);
  const proposal = { kind: 'set-monthly-day', day, ...(isDay(instead) ? { instead } : {}) };
  return { kind: 'keep-draft', proposal };
}

const isDay = (day: number | null): day is number => day !== null && day >= 1 && day <= 31;

const LONGEST = 30;
const DAY = '(?<day>\\d{1,2}|[一二三四五六七八九十廿]{1,3})[号日](?!任务)';
const OF_REPORTS = new RegExp(
  `(?:月报日?|报送日|报告日)[^\\d，。]{0,10}?(?:每月|定|改|设|统一|都|为|在|成)[^\\d，。]{0,6}?${DAY}`,
  'u',
);
const OF_MONTHS = new RegExp(
  `^(?:那|就|以后|今后|还是|先|统一)*(?:定|设|改|按)(?:在|为|成|到|个)?每个?月的?${DAY}`,
  'u',
);
/** Which day it is that is moved shows when the one that holds is looked at. */
const FROM_ONE_TO_ANOTHER = new RegExp(
  `^(?:那个?|还是|把|就|要不)*[,，]?(?<before>\\d{1,2})[号日](?:就|都|还是|给我|请)?(?:改|换|调|挪|变)(?:成|到|为|至)?${DAY}`,
  'u',
);
/** What is no day of every month, or no report of a month. */
const OTHERS = /季|延|推迟|\d{1,2}月|任务|进展|完成/u;
