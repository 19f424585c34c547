import type { Context, TickContext } from '../src/context.ts';
import { periodsNudgedOn } from '../src/domain/asked.ts';
import { periodsOf } from '../src/domain/dues.ts';
import type { NudgeFacts } from '../src/domain/nudges.ts';
import type { Period } from '../src/domain/period.ts';
import type { Submission } from '../src/domain/submission.ts';

/** What both a message and a tick can read of who owes what. */
export type Sources = Pick<
  Context & TickContext,
  | 'plan'
  | 'people'
  | 'submissions'
  | 'groupReports'
  | 'settings'
  | 'absences'
  | 'extensions'
  | 'calendar'
>;

/** What is known now of who is nudged on a day. */
export async function factsFor(day: string, sources: Sources): Promise<NudgeFacts> {
  const { plan, calendar } = sources;
  const settings = await sources.settings.all();
  const extensions = await sources.extensions.approved();
  return read(periodsNudgedOn(day, { plan, settings, calendar, extensions }), sources);
}

/** What is known now of every period of the year. */
export const factsOfYear = (sources: Sources): Promise<NudgeFacts> =>
  read(periodsOf(sources.plan), sources);

async function read(periods: readonly Period[], sources: Sources): Promise<NudgeFacts> {
  const submissions = new Map<Period, readonly Submission[]>();
  const groups = new Map<Period, readonly number[]>();
  for (const period of periods) {
    submissions.set(period, await sources.submissions.ofPeriod(period));
    const handedIn = await sources.groupReports.ofPeriod(period);
    groups.set(
      period,
      handedIn.map((one) => one.group),
    );
  }
  return {
    plan: sources.plan,
    calendar: sources.calendar,
    settings: await sources.settings.all(),
    people: await sources.people.all(),
    absences: await sources.absences.all(),
    extensions: await sources.extensions.approved(),
    submissionsOf: (period) => submissions.get(period) ?? [],
    groupsReported: (month) => groups.get(month) ?? [],
  };
}
