import type { TickContext } from '../../src/context.ts';
import { dueOf } from '../../src/domain/dues.ts';
import { composedOf, GROUP_REPORTS, groupReportId } from '../../src/domain/group-report.ts';
import { ladderOf, stepsFor } from '../../src/domain/ladder.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import {
  monthsOfQuarter,
  type Period,
  previousPeriod,
  quarterOf,
} from '../../src/domain/period.ts';
import { groupsAskedIn } from '../../src/domain/roll-over.ts';
import { current, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toldOnce } from '../../src/matters/told-once.ts';
import { experienceMissed } from './wording/group-reports.ts';

/**
 * “及时总结工作经验和典型做法” (附件2 三): a line to the 联络员 of a group of which none stands in the reports of a quarter, on the day on which
 * they hear what the group owes for it. It asks for nothing, and comes once.
 */
export async function experiencesMissed(
  day: string,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const quarter = previousPeriod(quarterOf(day));
  if (!isSaidOn(day, quarter, ctx)) return [];
  const seating = await seatingOn(day, ctx);
  const tellings: Telling[] = [];
  for (const group of groupsAskedIn(ctx.plan, quarter)) {
    if (await hasExperience(group, quarter, ctx)) continue;
    const people = hearersOf([{ kind: 'group-liaison', group }], seating);
    const text = experienceMissed(group, quarter);
    const fact = `experience-missed:${quarter}:${group}`;
    tellings.push(...(await toldOnce(fact, text, people, ctx, 'news')));
  }
  return tellings;
}

/** The first day on which the reminders of the quarter's reports go to the 联络员 of groups. */
function isSaidOn(day: string, quarter: Period, { plan, calendar }: TickContext): boolean {
  const due = dueOf(plan, quarter, calendar);
  if (!due) return false;
  const rungs = ladderOf(due, stepsFor(plan, due.kind), calendar);
  return (
    rungs.find(({ steps }) => steps.some(({ to }) => to.includes('group-liaison')))?.on === day
  );
}

/** In what its units reported for the quarter or its months, or in what the group itself added to a month. */
async function hasExperience(
  group: number,
  quarter: Period,
  { plan, kept }: TickContext,
): Promise<boolean> {
  const months = monthsOfQuarter(quarter);
  for (const period of [quarter, ...months]) {
    const reports = composedOf(plan, group, await submissionsOfPeriod(kept, period));
    if (reports.some((one) => current(one).experience !== '')) return true;
  }
  for (const month of months) {
    const report = await kept(GROUP_REPORTS).get(groupReportId(group, month));
    if (report?.sentences.some(({ section }) => section === 'experience')) return true;
  }
  return false;
}
