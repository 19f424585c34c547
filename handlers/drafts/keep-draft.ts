import { answer, type Context, type Handler, type Joined } from '../../src/context.ts';
import { DRAFTS, type Draft, isOpen } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { isLaidBy, offer, ownDraft, putAside, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { KeepDraft } from './intents.ts';
import {
  draftLaidBy,
  draftOnShelf,
  draftPutAside,
  draftShelved,
  unansweredDropped,
} from './wording/drafts.ts';

/** What was read from free text and would change something is shown first; 确认 does it. Nothing that was written is dropped without a word. */
export const keepDraft: Handler<KeepDraft> = async ({ proposal, isShelved, signs }, ctx) => {
  const messages = await keptOf(proposal, ctx);
  const signed = signs ? await ctx.perform({ kind: 'sign-for', isOfNudges: true }) : [];
  const word = signed.map((one) => ({ ...one, key: `${one.key}:signed` }));
  return [...messages, ...(isShelved ? await onShelf(ctx) : []), ...word];
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
  if (!isOpen(waiting, ctx.act.at)) return offerAfterOld(waiting, next, ctx);
  const { proposal, isApart, note } = joinedWith(waiting, next, ctx);
  const unanswered = isApart && !waiting.isShelved ? unansweredIn(waiting.proposal) : null;
  const isKept = isApart && unanswered === null;
  const messages = await offer(proposal, ctx, isKept ? putAside(waiting) : undefined);
  const isStill = (await ownDraft(ctx))?.cause === waiting.cause;
  if (isStill) return messages;
  if (unanswered !== null) return withWord(messages, unansweredDropped(unanswered), ctx);
  const tasks = tasksWaiting(waiting.proposal);
  const word = isKept ? (waiting.isShelved ? draftOnShelf(tasks) : draftPutAside(tasks)) : note;
  return word === null ? messages : withWord(messages, word, ctx);
}

/** What has grown old is neither joined with what is said now nor confirmed by it. */
async function offerAfterOld(
  old: Draft,
  next: Intent,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const messages = await offer(next, ctx);
  const isLeft = isLaidBy(old, ctx.act.at) && (await ownDraft(ctx))?.cause !== old.cause;
  if (!isLeft) return messages;
  const word = draftLaidBy(tasksWaiting(old.proposal), shanghaiDay(old.createdAt));
  return withWord(messages, word, ctx);
}

/** What a report tells of which the clerk asked back and got no answer; null for what could be confirmed. */
function unansweredIn(proposal: Intent): string | null {
  const reading = asReport(proposal)?.reading;
  const isAsked = reading?.doubt?.reason === 'missing_task' && reading.items.length <= 1;
  return isAsked ? (reading.items[0]?.progress ?? '') : null;
}

const withWord = (
  messages: readonly OutboundMessage[],
  word: string,
  ctx: Context,
): readonly OutboundMessage[] => [
  ...messages,
  ...answer(ctx, word).map((one) => ({ ...one, key: `${one.key}:dropped` })),
];

/** What is on the shelf stays there, unless what is said now tells its tasks anew. */
function joinedWith({ proposal, isShelved }: Draft, next: Intent, ctx: Context): Joined {
  const said = tasksWaiting(next);
  const isToldAnew = tasksWaiting(proposal).every((task) => said.includes(task));
  if (isShelved && !(isToldAnew && said.length > 0)) {
    return { proposal: next, isApart: true, note: null };
  }
  return ctx.joined(proposal, next);
}
