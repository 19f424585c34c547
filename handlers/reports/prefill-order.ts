import type { Intent } from '../../src/domain/intent.ts';
import { isQuarter } from '../../src/domain/period.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** An order is short; whatever is longer tells something. */
const LONGEST = 40;
const PREFILL =
  /^(?:生成|预填|填报?|起草|汇总)?(.{0,12}?)(?:季报|季度(?:填报|完成情况|报告|小结|自查)?)(?:预填|填报|生成|草稿)?$/u;

/** 二季度季报预填; null for any other text. */
export function readPrefill(text: string, today: string): Intent | null {
  const said = plain(text).replace(/(?<![?？。.!！])[?？。.!！]+$/u, '');
  if (said.length > LONGEST) return null;
  if (!PREFILL.test(said) || !/预填|填报|生成|起草|汇总/u.test(said)) return null;
  const quarter = findPeriods(said, today).find((one) => isQuarter(one.period))?.period ?? null;
  return { kind: 'prefill-quarter', period: quarter };
}
