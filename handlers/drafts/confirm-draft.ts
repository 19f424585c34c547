import { answer, type Context, type Handler, settling } from '../../src/context.ts';
import {
  DRAFTS,
  type Draft,
  type DraftReason,
  isFresh,
  reopened,
  settled,
  waitingDraft,
} from '../../src/domain/draft.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { asReport, partedByDoubt, partedByReason } from '../../src/domain/report-intent.ts';
import { draftNumbered, meantDraft, offer, tasksWaiting } from '../../src/ledger/drafts.ts';
import { type Moved, movedSince } from '../../src/matters/moved-since.ts';
import { comeBack } from './come-back.ts';
import type { ConfirmDraft } from './intents.ts';
import { refuseIfNothingWaits } from './refuse-if-nothing-waits.ts';
import { draftOfDays, movedMeanwhile, stillUnchanged } from './wording/drafts.ts';

/**
 * 确认: what was shown runs through its own handler, once, however many confirm it at a time: who settles the draft first
 * does it. A step that is repeated after a crash finds the draft that it settled itself.
 */
export const confirmDraft: Handler<ConfirmDraft> = async ({ draft: number }, ctx) => {
  const meant =
    number === undefined ? await meantDraft(ctx) : await draftNumbered(number, ctx, true);
  if (meant?.settledBy === null && meant.cause === ctx.act.cause) return comeBack(meant, ctx);
  await refuseIfNothingWaits(meant, ctx);
  if (number === undefined && meant?.settledBy === null && !isFresh(meant, ctx.act.at)) {
    return shownAfterDays(ctx);
  }
  const isHeldReport = meant?.isShelved === true && asReport(meant.proposal) !== null;
  if (number === undefined && isHeldReport && meant.settledBy === null) {
    throw new Refusal<DraftReason>({ kind: 'draft-shelved', tasks: tasksWaiting(meant.proposal) });
  }
  const waiting = waitingDraft(meant, ctx.act);
  if (number === undefined && waiting.settledBy === null && waiting.doubted !== undefined) {
    return shownOnceMore(waiting, waiting.doubted, ctx);
  }
  const moved = waiting.settledBy === null ? await movedSince(waiting, ctx) : null;
  if (moved) return moved.mayBeDone ? shownMoved(waiting, moved, ctx) : goneBy(waiting, ctx);
  const draft =
    waiting.settledBy === null
      ? await ctx.kept(DRAFTS).save(settled(readyOf(waiting), ctx.act))
      : waiting;
  return [...settling(await perform(draft, ctx)), ...(await comeBack(draft, ctx))];
};

/** What still lacks its reason, and what is open of which task it is, waits behind what is ready, and holds none of it up. */
const readyOf = (draft: Draft): Draft =>
  withoutApart(withoutApart(draft, partedByDoubt), partedByReason);

function withoutApart(draft: Draft, partedBy: typeof partedByDoubt): Draft {
  const { proposal, unit, aside = [] } = draft;
  const parts = partedBy(proposal);
  return parts
    ? { ...draft, proposal: parts.rest, aside: [{ proposal: parts.apart, unit }, ...aside] }
    : draft;
}

/** After a day nobody remembers to the letter what they confirm. */
async function shownAfterDays(ctx: Context): Promise<readonly OutboundMessage[]> {
  const messages = await ctx.perform({ kind: 'resume-draft' });
  return messages.map((one, at) =>
    at === 0 ? { ...one, text: `${draftOfDays()}\n${one.text}` } : one,
  );
}

/** What was said to be wrong in it is still there: a 确认 that may have been meant for the change registers nothing yet. */
async function shownOnceMore(
  draft: Draft,
  said: string,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const messages = await offer(draft.proposal, ctx);
  const word = answer(ctx, stillUnchanged(said)).map((one) => ({
    ...one,
    key: `${one.key}:doubted`,
  }));
  return [...word, ...messages];
}

/** Others took the record further since it was shown: what they did is said, and it is shown as it would be done now. */
async function shownMoved(
  { proposal }: Draft,
  moved: Moved,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const messages = await offer(proposal, ctx);
  const word = answer(ctx, movedMeanwhile(moved)).map((one) => ({
    ...one,
    key: `${one.key}:moved`,
  }));
  return [...word, ...messages];
}

/** What is no longer theirs to do is not kept either: the step itself says how it stands. */
async function goneBy(draft: Draft, ctx: Context): Promise<readonly OutboundMessage[]> {
  const done = await ctx.kept(DRAFTS).save(settled(draft, ctx.act));
  return [...settling(await ctx.attempt(done.proposal)), ...(await comeBack(done, ctx))];
}

/** What could not be done waits again. */
async function perform(draft: Draft, ctx: Context): Promise<readonly OutboundMessage[]> {
  try {
    return await ctx.perform(draft.proposal);
  } catch (error) {
    await ctx.kept(DRAFTS).save(reopened(draft));
    throw error;
  }
}
