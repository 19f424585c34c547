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

/** 前三个月, 7到9月, 各月的: what a quarter's report is put together of; 8月组月报 is of one month. */
const SEVERAL_MONTHS =
  /(?:前|这|那|头|上)(?:三|3|几)个?月|(?:三|3|几|各|每)个?月(?:份)?(?:报?的|报)|\d{1,2}月?(?:到|至|-|~|、|和)[\d月、和]{0,4}\d{1,2}月/u;
const MONTHS = new RegExp(`${SEVERAL_MONTHS.source}|月报`, 'u');
const GATHERS =
  /凑|合(?=[成并到在一起出]|起来)|拼|汇(?=总|成|到|一)|归拢|归总|捏|攒|并(?=[成到在一])|串/u;
const OF_QUARTER = /季报|季度/u;
const FOR_ME = /[给帮替]我|(?<!领导|他们)你|^(?:请|把|按|照|麻烦)/u;
/** 季报你照月报帮我写一份. */
const MADE_OF = /[照按用拿][^，。]{1,10}(?:写|出|做|弄|整|生成)/u;
/** Of all units, of a group, or asked: none of these is one's own report. */
const OF_OTHERS =
  /各(?:单位|组|家)|[本全我]们?组|组里|全区|表$|[谁哪?？]|什么|啥|多少|怎么|咋|吗|几[号项家]/u;

/** 三季度的你把前三个月给我凑一块儿, 把月报合成季报. */
function gathersMonths(said: string): boolean {
  if (!FOR_ME.test(said) || OF_OTHERS.test(said)) return false;
  if (!GATHERS.test(said)) return OF_QUARTER.test(said) && MONTHS.test(said) && MADE_OF.test(said);
  return OF_QUARTER.test(said) || (SEVERAL_MONTHS.test(said) && /三|3|\d月/u.test(said));
}

/** 二季度季报预填, 季报先给我填好; null for any other text. */
export function readPrefill(text: string, today: string): Intent | null {
  const said = plain(text).replace(/(?<![?？。.!！])[?？。.!！]+$/u, '');
  if (said.length > LONGEST) return null;
  const isFilled = FILLS_FIRST.test(said) || FILLS_THEN.test(said) || gathersMonths(said);
  if (!isFilled) return null;
  const quarter = findPeriods(said, today).find((one) => isQuarter(one.period))?.period ?? null;
  return { kind: 'prefill-quarter', period: quarter };
}
