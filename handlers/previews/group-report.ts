import type { Context } from '../../src/context.ts';
import type { IntentOf } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { owing } from '../../src/domain/roster.ts';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { groupReportPreview } from '../../src/wording/group-reports.ts';
import { composed, groupMeant } from '../group-report.ts';
import { monthNow } from '../ledger.ts';
import { toConfirm } from './to-confirm.ts';

/** Shows the group's report as its tasks' reports make it, who is still missing, and how to complete and submit it. */
export async function previewGroupReport(
  proposal: IntentOf<'submit-group-report'>,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const group = groupMeant(proposal.group, ctx);
  const { roles } = ctx.speaker;
  if (!isOffice(roles) && !groupsActedFor(roles, ctx.plan).includes(group)) {
    throw new Refusal({ kind: 'not-your-group', group });
  }
  const period = proposal.period ?? monthNow(ctx);
  const sentences = await composed(group, period, proposal.additions, ctx);
  const submissions = await submissionsOfPeriod(ctx.kept, period);
  const missing = owing(ctx.plan, await ctx.people.all(), submissions, group);
  return toConfirm(ctx, groupReportPreview(groupOf(ctx.plan, group), period, sentences, missing));
}
