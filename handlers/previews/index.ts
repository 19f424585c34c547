import type { Context } from '../../src/context.ts';
import type { Proposal } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { bindingProposed } from '../../src/wording/bindings.ts';
import { previewExtension } from './extension.ts';
import { previewGroupReport } from './group-report.ts';
import { previewReport } from './report.ts';
import { toConfirm } from './to-confirm.ts';
import { previewUrging } from './urging.ts';
import { previewWithdrawal } from './withdrawal.ts';

/** Shows what a 确认 would do. */
export async function preview(
  proposal: Proposal,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  switch (proposal.kind) {
    case 'bind-person':
      return toConfirm(ctx, bindingProposed(proposal.role, proposal.name, ctx.plan));
    case 'report-progress':
      return previewReport(proposal.reading, ctx);
    case 'withdraw-report':
      return previewWithdrawal(proposal, ctx);
    case 'submit-group-report':
      return previewGroupReport(proposal, ctx);
    case 'urge-missing':
      return previewUrging(proposal, ctx);
    case 'ask-extension':
      return previewExtension(proposal, ctx);
  }
}
