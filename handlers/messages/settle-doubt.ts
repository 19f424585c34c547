import type { Context, Handler } from '../../src/context.ts';
import type { IntentOf, Proposal } from '../../src/domain/intent.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { reportingUnit } from '../../src/domain/responsibility.ts';
import { emptyItem } from '../../src/reading/corrections/corrections.ts';
import { ownDraft } from '../drafts.ts';
import { offer } from '../offer.ts';
import { preview } from '../previews/index.ts';
import { reportMeant } from '../report-meant.ts';
import { withQuantity, withTask } from '../settled-reading.ts';

type Answer = IntentOf<'settle-doubt'>;

/** The answer to what was asked back: the report goes on with the task, the number or the month that was meant. */
export const settleDoubt: Handler<'settle-doubt'> = async (intent, ctx) => {
  const draft = await ownDraft(ctx);
  if (draft?.settledBy === null && draft.cause === ctx.act.cause) {
    return preview(draft.proposal, ctx);
  }
  if (draft?.settledBy !== null || draft.proposal.kind !== 'report-progress') {
    throw new Refusal({ kind: 'no-draft' });
  }
  return offer(await settledProposal(draft.proposal.reading, intent, ctx), ctx);
};

async function settledProposal(
  reading: ReportReading,
  { task, quantity, period }: Answer,
  ctx: Context,
): Promise<Proposal> {
  const kind = 'report-progress';
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
async function forTask(reading: ReportReading, task: number, ctx: Context): Promise<Proposal> {
  if (reading.act === 'withdraw') {
    return { kind: 'withdraw-report', task, period: null, reason: null };
  }
  if (!reportingUnit(ctx.plan, task, ctx.speaker.roles)) {
    throw new Refusal({ kind: 'not-your-task', tasks: [task] });
  }
  if (reading.items.length > 0) {
    return { kind: 'report-progress', reading: withTask(reading, task, ctx.plan) };
  }
  if (!reading.correction) throw new Refusal({ kind: 'draft-in-doubt', doubt: NO_NUMBER });
  const { period } = await reportMeant(task, null, ctx);
  const items = [emptyItem(task, period)];
  return { kind: 'report-progress', reading: { ...reading, items, doubt: null } };
}

const NO_NUMBER = { reason: 'correction_target_unknown' as const, word: '', tasks: [] };
