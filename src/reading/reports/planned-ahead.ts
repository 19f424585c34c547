import { firstDay, lastDay } from '../../domain/period.ts';
import type { FoundPeriod } from '../calendar/periods.ts';
import { PLANS_THEN } from '../words/history.ts';
import type { AssignedPart } from './report-parts.ts';
import { findReportPeriods } from './report-periods.ts';

/**
 * The parts with those under 下一步打算 that only plan for a month or quarter which still runs: 上半年完成5座，7月再完工2座 and
 * 二季度3.6公里，三季度补上, said in July. Where no earlier time was told before, the same words may as well tell what was done.
 */
export function withPlansAhead(
  parts: readonly AssignedPart[],
  today: string,
): readonly AssignedPart[] {
  let earlier = '';
  let isPlan = false;
  return parts.map((part, at) => {
    const goesOn = isPlan && parts[at - 1]?.closes === 'none';
    const told = findReportPeriods(part.text, today);
    isPlan = goesOn || (part.section === 'progress' && plans(parts, at, told[0], earlier, today));
    for (const { period } of told) if (lastDay(period) < today) earlier = lastDay(period);
    return isPlan ? { ...part, section: 'next', isHead: false } : part;
  });
}

/** Whether a part begins with a time that runs, later than what was told before, and says what is meant to be done in it. */
function plans(
  parts: readonly AssignedPart[],
  at: number,
  first: FoundPeriod | undefined,
  earlier: string,
  today: string,
): boolean {
  const part = parts[at];
  if (!part || first?.span.start !== 0 || earlier === '') return false;
  if (lastDay(first.period) < today || earlier >= firstDay(first.period)) return false;
  const isWhole = part.closes !== 'none';
  const text = isWhole ? part.text : `${part.text}${parts[at + 1]?.text ?? ''}`;
  return !(part.isHead && isWhole) && PLANS_THEN.test(text.slice(first.span.end));
}
