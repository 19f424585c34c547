import type { Context, Handler } from '../../src/context.ts';
import type { DraftReason } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { SettleDoubt } from '../../src/domain/report-intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { reportingUnit } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { offer, ownDraft } from '../../src/ledger/drafts.ts';
import { emptyItem } from '../../src/reading/corrections/corrections.ts';
import { reportMeant } from './report-meant.ts';
import { withQuantity, withTask } from './settled-reading.ts';

type Answer = SettleDoubt;

/** The answer to what was asked back: the report goes on with the task, the number or the month that was meant. */
export const settleDoubt: Handler<SettleDoubt> = async (intent, ctx) => {
  const draft = await ownDraft(ctx);
  if (draft?.settledBy === null && draft.cause === ctx.act.cause) {
    return (await ctx.preview(draft.proposal)).messages;
  }
  const report = draft?.settledBy === null ? asReport(draft.proposal) : null;
  if (!report) {
    throw new Refusal<DraftReason>({ kind: 'no-draft' });
  }
  return offer(await settledProposal(report.reading, intent, ctx), ctx);
};

async function settledProposal(
  reading: ReportReading,
  { task, quantity, period, unit }: Answer,
  ctx: Context,
): Promise<Intent> {
  const kind = 'report-progress';
  if (unit !== undefined) return { kind, reading: { ...reading, unit } };
  if (period !== null) {
    const items = reading.items.map((item) => ({ ...item, period }));
    return { kind, reading: { ...reading, items } };
  }
  if (task !== null) return forTask(reading, task, ctx);
  return {
    kind,
    reading: quantity ? withQuantity(reading, quantity) : { ...reading, doubt: null },
  };
}

/** A correction or a withdrawal of which the task was open means the unit's newest report on it. */
async function forTask(reading: ReportReading, task: number, ctx: Context): Promise<Intent> {
  if (reading.act === 'withdraw') {
    return { kind: 'withdraw-report', task, period: null, reason: null };
  }
  if (!reportingUnit(ctx.plan, task, ctx.speaker.roles)) {
    throw new Refusal<ReportReason>({ kind: 'not-your-task', tasks: [task] });
  }
  if (reading.items.length > 0) {
    return { kind: 'report-progress', reading: withTask(reading, task, ctx.plan) };
  }
  if (!reading.correction)
    throw new Refusal<ReportReason>({ kind: 'draft-in-doubt', doubt: NO_NUMBER });
  const { period } = await reportMeant(task, null, ctx);
  const items = [emptyItem(task, period)];
  return { kind: 'report-progress', reading: { ...reading, items, doubt: null } };
}

const NO_NUMBER = { reason: 'correction_target_unknown' as const, word: '', tasks: [] };
