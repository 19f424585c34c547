import { answer, type Context, type Offer } from '../../src/context.ts';
import { shownSentences } from '../../src/domain/group-report.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import { type ReportReason, submissionsOfPeriod } from '../../src/domain/submission.ts';
import { monthNow } from '../../src/ledger/ledger.ts';
import { mayReadNames } from '../../src/ledger/names-shown.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { composed, groupMeant } from './group-report.ts';
import type { SubmitGroupReport } from './intents.ts';
import { groupReportPreview, saysNothing } from './wording/group-reports.ts';

/** Shows the group's report as its tasks' reports make it, who is still missing, and how to complete and submit it. */
export async function previewGroupReport(
  proposal: SubmitGroupReport,
  ctx: Context,
): Promise<Offer<SubmitGroupReport>> {
  const group = groupMeant(proposal.group, ctx);
  const { roles } = ctx.speaker;
  if (!isOffice(roles) && !groupsActedFor(roles, ctx.plan).includes(group)) {
    throw new Refusal<ReportReason>({ kind: 'not-your-group', group });
  }
  const period = proposal.period ?? monthNow(ctx);
  const sentences = await composed(group, period, proposal.additions, ctx);
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const missing = owing(ctx.plan, period, await ctx.people.all(), submissions, group);
  const text = groupReportPreview(groupOf(ctx.plan, group), period, sentences, missing, {
    areNamesShown: mayReadNames(group, ctx),
    isDraft: true,
  });
  return {
    messages: (saysNothing(sentences) ? answer : toConfirm)(ctx, text),
    meant: { ...proposal, group, period, shown: shownSentences(sentences) },
  };
}
