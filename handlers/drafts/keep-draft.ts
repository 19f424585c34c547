import { isDeepStrictEqual } from 'node:util';
import { answer, type Context, type Handler, type Joined } from '../../src/context.ts';
import { type Aside, DRAFTS, type Draft, isOpen } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { isLaidBy, offer, ownDraft, putAside, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { KeepDraft } from './intents.ts';
import {
  draftCalled,
  draftGivesWay,
  draftLaidBy,
  draftLapsed,
  draftOnShelf,
  draftPutAside,
  draftShelved,
  draftsBehind,
  unansweredDropped,
} from './wording/drafts.ts';

/** What was read from free text and would change something is shown first; 确认 does it. Nothing that was written is dropped without a word. */
export const keepDraft: Handler<KeepDraft> = async (
  { proposal, isPutRight, isShelved, signs, more = [] },
  ctx,
) => {
  if (more.length > 0) return keptEach([proposal, ...more], ctx);
  const messages = await keptOf(proposal, isPutRight === true, ctx);
  const signed = signs ? await ctx.perform({ kind: 'sign-for', isOfNudges: true }) : [];
  const word = signed.map((one) => ({ ...one, key: `${one.key}:signed` }));
  return [...messages, ...(isShelved ? await onShelf(ctx) : []), ...word];
};

/** Several that were begun together: the first that may be done is shown, and those behind it wait for it. Whatever may not is said so at once. */
async function keptEach(
  proposals: readonly Intent[],
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const said: OutboundMessage[] = [];
  const behind: Aside[] = [];
  for (const proposal of proposals) {
    const kept = await ownDraft(ctx);
    const isFirst = kept?.cause !== ctx.act.cause;
    const messages = isFirst
      ? await ctx.attempt({ kind: 'keep-draft', proposal })
      : await refusedOrBehind(proposal, behind, ctx);
    said.push(...messages.map((one) => ({ ...one, key: `${one.key}:of${said.length}` })));
  }
  const first = await ownDraft(ctx);
  if (first?.cause !== ctx.act.cause || behind.length === 0) return said;
  await ctx.kept(DRAFTS).save({ ...first, aside: [...behind, ...(first.aside ?? [])] });
  const names = behind.map(({ proposal }) => ctx.joined(proposal, first.proposal, first.proposal));
  return withWord(said, draftsBehind(names.map(({ waits }) => waits)), ctx);
}

/** Nothing is said yet of what may be done: it is shown in its turn. */
const refusedOrBehind = (
  proposal: Intent,
  behind: Aside[],
  ctx: Context,
): Promise<readonly OutboundMessage[]> =>
  ctx.attempt(async () => {
    const { meant, messages, unit = null } = await ctx.preview(proposal);
    if (meant === null) return messages;
    behind.push({ proposal: meant, unit });
    return [];
  });

/** What was just shown is to go with no 确认 before it is taken up again. */
async function onShelf(ctx: Context): Promise<readonly OutboundMessage[]> {
  const draft = await ownDraft(ctx);
  if (draft?.cause !== ctx.act.cause || draft.settledBy !== null) return [];
  await ctx.kept(DRAFTS).save({ ...draft, isShelved: true });
  const word = answer(ctx, draftShelved(tasksWaiting(draft.proposal)));
  return word.map((one) => ({ ...one, key: `${one.key}:shelved` }));
}

async function keptOf(
  proposal: Intent,
  isPutRight: boolean,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const own = await ownDraft(ctx);
  const waiting = own?.settledBy === null ? own : null;
  if (!waiting) return offer(proposal, ctx);
  if (waiting.cause === ctx.act.cause) return (await ctx.preview(waiting.proposal)).messages;
  if (!isOpen(waiting, ctx.act.at)) return offerAfterOld(waiting, proposal, ctx);
  const isHeldReport = waiting.isShelved === true && asReport(waiting.proposal) !== null;
  const isOne = isPutRight && waiting.proposal.kind === proposal.kind && !isHeldReport;
  return isOne ? offer(proposal, ctx) : offerBeside(waiting, proposal, ctx);
}

/** What goes together becomes one draft; of two things the newer one goes first, and the other one comes after it. Whichever it is, it is said. */
async function offerBeside(
  waiting: Draft,
  next: Intent,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const { proposal, how, waits, note } = await joinedWith(waiting, next, ctx);
  const isApart = how === 'apart';
  const unanswered = isApart && !waiting.isShelved ? unansweredIn(waiting.proposal) : null;
  const isKept = isApart && unanswered === null;
  const messages = await offer(proposal, ctx, isKept ? putAside(waiting) : undefined);
  const isStill = (await ownDraft(ctx))?.cause === waiting.cause;
  if (isStill) return messages;
  const name = draftCalled(tasksWaiting(waiting.proposal), waits);
  if (unanswered !== null) return withWord(messages, unansweredDropped(unanswered), ctx);
  if (how === 'instead') {
    const now = (await ownDraft(ctx))?.proposal ?? proposal;
    return loses(waiting.proposal, now) ? withWord(messages, draftGivesWay(name), ctx) : messages;
  }
  const tasks = tasksWaiting(waiting.proposal);
  const word = isKept ? (waiting.isShelved ? draftOnShelf(tasks) : draftPutAside(name)) : note;
  return word === null ? messages : withWord(messages, word, ctx);
}

/** What has grown old is neither joined with what is said now nor confirmed by it. */
async function offerAfterOld(
  old: Draft,
  next: Intent,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const messages = await offer(next, ctx);
  if ((await ownDraft(ctx))?.cause === old.cause) return messages;
  const [tasks, day] = [tasksWaiting(old.proposal), shanghaiDay(old.createdAt)];
  const { waits } = ctx.joined(old.proposal, next, next);
  const word = isLaidBy(old, ctx.act.at)
    ? draftLaidBy(tasks, day)
    : draftLapsed(draftCalled(tasks, waits), day);
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

/** What is on the shelf stays there, unless what is said now tells its tasks anew. The same said twice is one. */
async function joinedWith(
  { proposal, isShelved }: Draft,
  next: Intent,
  ctx: Context,
): Promise<Joined> {
  const said = tasksWaiting(next);
  const isToldAnew = tasksWaiting(proposal).every((task) => said.includes(task));
  if (isShelved && !(isToldAnew && said.length > 0)) {
    return { proposal: next, how: 'apart', waits: null, note: null };
  }
  const isAlike = proposal.kind === next.kind;
  const meant = isAlike ? ((await ctx.preview(next)).meant ?? next) : next;
  return isDeepStrictEqual(meant, proposal)
    ? { proposal: next, how: 'one', waits: null, note: null }
    : ctx.joined(proposal, next, meant);
}

/** Whether anything that was said is so no longer: what only fills in what was left open loses nothing. */
const loses = (before: Intent, now: Intent): boolean =>
  Object.entries(before).some(([key, said]) => said !== null && !isDeepStrictEqual(said, now[key]));
