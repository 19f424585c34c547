import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Draft } from '../../src/domain/draft.ts';
import type { Proposal } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { evidenceKept } from '../../src/wording/receipts.ts';
import { draftReplaced } from '../../src/wording/report-previews.ts';
import { continued, tasksDropped } from '../continued-draft.ts';
import { ownDraft } from '../drafts.ts';
import { addEvidence } from '../evidence.ts';
import { offer } from '../offer.ts';
import { preview } from '../previews/index.ts';
import { draftedTask } from './attach-evidence.ts';

/** What was read from free text and would change something is shown first; 确认 does it. */
export const keepDraft: Handler<'keep-draft'> = async ({ proposal }, ctx) => {
  const waiting = await waitingDraft(ctx);
  if (waiting?.cause === ctx.act.cause) return preview(waiting.proposal, ctx);
  const next = waiting ? continued(waiting.proposal, proposal) : proposal;
  const messages = await offer(next, ctx);
  return [...messages, ...note(waiting, next, ctx), ...(await evidence(ctx))];
};

/** Pictures in the very message of a report belong to it. */
async function evidence(ctx: Context): Promise<readonly OutboundMessage[]> {
  const { body } = ctx.message;
  if (body.kind !== 'said' || body.attachments.length === 0) return [];
  const about = await draftedTask(ctx);
  if (!about) return [];
  const text = evidenceKept(await addEvidence(about, '', ctx), about.task, about.period);
  return answer(ctx, text).map((one) => ({ ...one, key: `${one.key}:evidence` }));
}

async function waitingDraft(ctx: Context): Promise<Draft | null> {
  const own = await ownDraft(ctx);
  return own?.settledBy === null ? own : null;
}

/** Nothing that was written is dropped without a word. */
function note(waiting: Draft | null, next: Proposal, ctx: Context) {
  const dropped = waiting ? tasksDropped(waiting.proposal, next) : [];
  if (dropped.length === 0) return [];
  return answer(ctx, draftReplaced(dropped)).map((one) => ({ ...one, key: `${one.key}:dropped` }));
}
