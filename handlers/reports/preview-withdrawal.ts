import { answer, type Context, type Offer } from '../../src/context.ts';
import type { WithdrawReport } from '../../src/domain/report-intent.ts';
import { shownReport } from '../../src/domain/submission.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { reportMeant } from './report-meant.ts';
import { lacksReason } from './withdraw-report.ts';
import { withdrawalPreview } from './wording/report-previews.ts';

/** Shows which report would be taken back. */
export async function previewWithdrawal(
  proposal: WithdrawReport,
  ctx: Context,
): Promise<Offer<WithdrawReport>> {
  const report = await reportMeant(proposal.task, proposal.period, ctx, proposal.unit);
  const isOpen = lacksReason(report, proposal.reason, ctx);
  const text = withdrawalPreview(report, proposal.reason, isOpen, ctx.plan);
  const { task, period, unit } = report;
  return {
    messages: isOpen ? answer(ctx, text) : toConfirm(ctx, text),
    meant: { ...proposal, task, period, unit, shown: shownReport(report) },
  };
}
