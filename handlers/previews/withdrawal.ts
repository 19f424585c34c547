import { answer, type Context } from '../../src/context.ts';
import type { IntentOf } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { withdrawalPreview } from '../../src/wording/report-previews.ts';
import { lacksReason } from '../messages/withdraw-report.ts';
import { reportMeant } from '../report-meant.ts';
import { toConfirm } from './to-confirm.ts';

/** Shows which report would be taken back. */
export async function previewWithdrawal(
  proposal: IntentOf<'withdraw-report'>,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const meant = await reportMeant(proposal.task, proposal.period, ctx);
  const isOpen = lacksReason(meant, proposal.reason, ctx);
  const text = withdrawalPreview(meant, proposal.reason, isOpen, ctx.plan);
  return isOpen ? answer(ctx, text) : toConfirm(ctx, text);
}
