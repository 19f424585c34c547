import type { Intent } from '../../src/domain/intent.ts';
import { dueDaySaid } from './due-day-said.ts';

/**
 * The day by which reports are due, as the office would have it: that of the months is shown before it holds; of any other, and to
 * anybody else, it is said what holds and who may move it. Null for any other text.
 */
export function readMonthlyDayOrder(text: string, isOfOffice: boolean): Intent | null {
  const said = dueDaySaid(text);
  if (!said) return null;
  const { of, day, instead } = said;
  if (of !== 'month' || !isOfOffice) return { kind: 'ask-due-moved', of, day };
  const proposal = { kind: 'set-monthly-day', day, ...(instead === null ? {} : { instead }) };
  return { kind: 'keep-draft', proposal };
}
