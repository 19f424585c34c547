import { answer, type Context, type Handler } from '../../src/context.ts';
import { type Draft, isFresh } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { offer, ownDraft, putAside, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { KeepDraft } from './intents.ts';
import { draftPutAside } from './wording/drafts.ts';

/** What was read from free text and would change something is shown first; 确认 does it. Nothing that was written is dropped without a word. */
export const keepDraft: Handler<KeepDraft> = async ({ proposal }, ctx) => {
  const own = await ownDraft(ctx);
  const waiting = own?.settledBy === null ? own : null;
  if (!waiting) return offer(proposal, ctx);
  if (waiting.cause === ctx.act.cause) return (await ctx.preview(waiting.proposal)).messages;
  return offerBeside(waiting, proposal, ctx);
};

/** What goes together becomes one draft; of two things the newer one goes first, and the other one comes after it. */
async function offerBeside(
  waiting: Draft,
  next: Intent,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const { proposal, isApart, note } = ctx.joined(waiting.proposal, next);
  const isKept = isApart && isFresh(waiting, ctx.act.at);
  const messages = await offer(proposal, ctx, isKept ? putAside(waiting) : undefined);
  const word = isKept ? draftPutAside(tasksWaiting(waiting.proposal)) : note;
  if (word === null) return messages;
  return [...messages, ...answer(ctx, word).map((one) => ({ ...one, key: `${one.key}:dropped` }))];
}
