import { answer, type Context, type Handler, type Joined } from '../../src/context.ts';
import { DRAFTS, type Draft, isFresh } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { offer, ownDraft, putAside, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { KeepDraft } from './intents.ts';
import { draftOnShelf, draftPutAside, draftShelved } from './wording/drafts.ts';

/** What was read from free text and would change something is shown first; 确认 does it. Nothing that was written is dropped without a word. */
export const keepDraft: Handler<KeepDraft> = async ({ proposal, isShelved }, ctx) => {
  const messages = await keptOf(proposal, ctx);
  return isShelved ? [...messages, ...(await onShelf(ctx))] : messages;
};

/** What was just shown is to go with no 确认 before it is taken up again. */
async function onShelf(ctx: Context): Promise<readonly OutboundMessage[]> {
  const draft = await ownDraft(ctx);
  if (draft?.cause !== ctx.act.cause || draft.settledBy !== null) return [];
  await ctx.kept(DRAFTS).save({ ...draft, isShelved: true });
  const word = answer(ctx, draftShelved(tasksWaiting(draft.proposal)));
  return word.map((one) => ({ ...one, key: `${one.key}:shelved` }));
}

async function keptOf(proposal: Intent, ctx: Context): Promise<readonly OutboundMessage[]> {
  const own = await ownDraft(ctx);
  const waiting = own?.settledBy === null ? own : null;
  if (!waiting) return offer(proposal, ctx);
  if (waiting.cause === ctx.act.cause) return (await ctx.preview(waiting.proposal)).messages;
  return offerBeside(waiting, proposal, ctx);
}

/** What goes together becomes one draft; of two things the newer one goes first, and the other one comes after it. */
async function offerBeside(
  waiting: Draft,
  next: Intent,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const { proposal, isApart, note } = joinedWith(waiting, next, ctx);
  const isKept = isApart && (waiting.isShelved || isFresh(waiting, ctx.act.at));
  const messages = await offer(proposal, ctx, isKept ? putAside(waiting) : undefined);
  const isStill = (await ownDraft(ctx))?.cause === waiting.cause;
  if (isStill) return messages;
  const tasks = tasksWaiting(waiting.proposal);
  const word = isKept ? (waiting.isShelved ? draftOnShelf(tasks) : draftPutAside(tasks)) : note;
  if (word === null) return messages;
  return [...messages, ...answer(ctx, word).map((one) => ({ ...one, key: `${one.key}:dropped` }))];
}

/** What is on the shelf stays there, unless what is said now tells its tasks anew. */
function joinedWith({ proposal, isShelved }: Draft, next: Intent, ctx: Context): Joined {
  const said = tasksWaiting(next);
  const isToldAnew = tasksWaiting(proposal).every((task) => said.includes(task));
  if (isShelved && !(isToldAnew && said.length > 0)) {
    return { proposal: next, isApart: true, note: null };
  }
  return ctx.joined(proposal, next);
}
