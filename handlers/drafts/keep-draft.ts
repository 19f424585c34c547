import { answer, type Handler } from '../../src/context.ts';
import { offer, ownDraft } from '../../src/ledger/drafts.ts';
import type { KeepDraft } from './intents.ts';

/** What was read from free text and would change something is shown first; 确认 does it. Nothing that was written is dropped without a word. */
export const keepDraft: Handler<KeepDraft> = async ({ proposal }, ctx) => {
  const own = await ownDraft(ctx);
  const waiting = own?.settledBy === null ? own : null;
  if (waiting?.cause === ctx.act.cause) return (await ctx.preview(waiting.proposal)).messages;
  const { proposal: next, note } = waiting
    ? ctx.joined(waiting.proposal, proposal)
    : { proposal, note: null };
  const messages = await offer(next, ctx);
  if (note === null) return messages;
  return [...messages, ...answer(ctx, note).map((one) => ({ ...one, key: `${one.key}:dropped` }))];
};
