import { groupReportsOfPeriod } from '../../src/domain/group-report.ts';
import type { Keeper } from '../../src/domain/kept.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupsAskedIn } from '../../src/domain/roll-over.ts';
import { owing } from '../../src/domain/roster.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import type { Awaited } from './record.ts';

/** Whether nobody of those who are awaited owes anything of the period any more. */
export async function isAllIn(
  { of, period, unit, group }: Awaited,
  { plan, kept }: { readonly plan: Plan; readonly kept: Keeper },
): Promise<boolean> {
  if (of === 'groups') {
    const handed = (await groupReportsOfPeriod(kept, period)).map((one) => one.group);
    return groupsAskedIn(plan, period).every((ordinal) => handed.includes(ordinal));
  }
  const submissions = await submissionsOfPeriod(kept, period);
  const missing = owing(plan, period, [], submissions, group);
  return missing.every((one) => unit !== null && one.unit !== unit);
}
