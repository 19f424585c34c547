import type { Context } from '../../src/context.ts';
import { itemsOf } from '../../src/domain/carry-over.ts';
import {
  compose,
  GROUP_REPORTS,
  groupReportId,
  isOutdated,
  SECTIONS,
  type SourcedSentence,
} from '../../src/domain/group-report.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { arrival } from '../../src/domain/occasion.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Sections } from '../../src/domain/report-reading.ts';
import { groupsActedFor } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { groupReportOutdated } from './wording/group-reports.ts';

/** The group that is meant: the one named, or the only one that the speaker acts for. */
export function groupMeant(named: number | null, ctx: Context): number {
  if (named !== null) return named;
  const [own, ...others] = groupsActedFor(ctx.speaker.roles, ctx.plan);
  if (own === undefined || others.length > 0)
    throw new Refusal<ReportReason>({ kind: 'which-group' });
  return own;
}

/** What the group's tasks reported in the period, with what its liaison adds, each sentence with its source. */
export async function composed(
  group: number,
  period: string,
  additions: Sections,
  ctx: Context,
): Promise<readonly SourcedSentence[]> {
  const reported = compose(ctx.plan, group, await submissionsOfPeriod(ctx.kept, period));
  return SECTIONS.flatMap((section) => [
    ...reported.filter((one) => one.section === section),
    ...itemsOf(additions[section]).map((text) => ({
      section,
      text,
      task: null,
      unit: null,
      source: null,
    })),
  ]);
}

/** The group's liaison hears once of every change that came after the group's report was handed in. */
export async function tellGroup(
  submission: Submission,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const { task, period, id, versions } = submission;
  const { group } = taskOf(ctx.plan, task);
  const report = await ctx.kept(GROUP_REPORTS).get(groupReportId(group, period));
  if (!report || !isOutdated(report, submission)) return [];
  const people = await ctx.people.all();
  const text = groupReportOutdated(groupOf(ctx.plan, group), submission);
  return people
    .filter(({ roles }) => roles.some((one) => one.role === 'group-liaison' && one.group === group))
    .map((person) => {
      const key = `group-report:${report.id}:changed:${id}:${versions.length}:${person.id}`;
      const to = { kind: 'person' as const, personId: person.id };
      return { key, to, text, class: null, occasion: arrival({ key, text }) };
    });
}
