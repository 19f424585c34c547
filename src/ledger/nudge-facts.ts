import type { Context } from '../context.ts';
import { ABSENCES } from '../domain/absence.ts';
import { periodsNudgedOn } from '../domain/asked.ts';
import { periodsOf } from '../domain/dues.ts';
import { approvedExtensions } from '../domain/extension.ts';
import { groupReportsOfPeriod } from '../domain/group-report.ts';
import type { NudgeFacts } from '../domain/nudges.ts';
import type { Period } from '../domain/period.ts';
import { SETTINGS } from '../domain/setting.ts';
import { type Submission, submissionsOfPeriod } from '../domain/submission.ts';

/** What both a message and a tick can read of who owes what. */
export type Sources = Pick<Context, 'plan' | 'people' | 'kept' | 'calendar'>;

/** What is known now of who is nudged on a day. */
export async function factsFor(day: string, sources: Sources): Promise<NudgeFacts> {
  const { plan, calendar } = sources;
  const settings = await sources.kept(SETTINGS).all();
  const extensions = await approvedExtensions(sources.kept);
  return read(periodsNudgedOn(day, { plan, settings, calendar, extensions }), sources);
}

/** What is known now of every period up to the year of a day. */
export const factsOfYear = (today: string, sources: Sources): Promise<NudgeFacts> =>
  read(periodsOf(sources.plan, today), sources);

async function read(periods: readonly Period[], sources: Sources): Promise<NudgeFacts> {
  const submissions = new Map<Period, readonly Submission[]>();
  const groups = new Map<Period, readonly number[]>();
  for (const period of periods) {
    submissions.set(period, await submissionsOfPeriod(sources.kept, period));
    const handedIn = await groupReportsOfPeriod(sources.kept, period);
    groups.set(
      period,
      handedIn.map((one) => one.group),
    );
  }
  return {
    plan: sources.plan,
    calendar: sources.calendar,
    settings: await sources.kept(SETTINGS).all(),
    people: await sources.people.all(),
    absences: await sources.kept(ABSENCES).all(),
    extensions: await approvedExtensions(sources.kept),
    submissionsOf: (period) => submissions.get(period) ?? [],
    groupsReported: (month) => groups.get(month) ?? [],
  };
}
