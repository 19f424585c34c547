import type { Intent } from '../../src/domain/intent.ts';
import { isQuarter } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** An order is short; whatever is longer tells something. */
const LONGEST = 40;
const QUARTERLY = '(?:季报|季度(?:填报|完成情况|报告|小结|自查)?)';
/** What asks for it, before the report or after it. */
const FILL = '(?:预填|填报?|生成|起草|汇总|草拟|拟|拼|弄|整|做|写)';
/** Words that only join or ask kindly. */
const KINDLY = '(?:先|请|麻烦你?|你|帮我|帮忙|给我|替我|把|将|都|也|自动){0,4}';
const FILLS_FIRST = new RegExp(
  `^${KINDLY}(?:预填|填报|生成|起草|汇总|草拟)(?:一下|[一1]?[个份])?.{0,12}?${QUARTERLY}(?:草稿)?$`,
  'u',
);
const FILLS_THEN = new RegExp(
  `^${KINDLY}[^想要会不]{0,12}?${QUARTERLY}(?:草稿|(?:预填|填报|生成)|${KINDLY}${FILL}(?:一下|[一1]?[个份版]|好|上|完|出来|下){1,2}(?:(?:给|让)?我?(?:看看|看一?下))?)[吧呗]?$`,
  'u',
);

/** 二季度季报预填, 季报先给我填好; null for any other text. */
export function readPrefill(text: string, today: string): Intent | null {
  const said = plain(text).replace(/(?<![?？。.!！])[?？。.!！]+$/u, '');
  if (said.length > LONGEST) return null;
  if (![FILLS_FIRST, FILLS_THEN].some((form) => form.test(said))) return null;
  const quarter = findPeriods(said, today).find((one) => isQuarter(one.period))?.period ?? null;
  return { kind: 'prefill-quarter', period: quarter };
}
