import { answer, type Context, type Handler } from '../../src/context.ts';
import { type Draft, waitingDraft, wasJustShown } from '../../src/domain/draft.ts';
import { latestBefore } from '../../src/domain/inbox-row.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { keep, offer, ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { AgreeToDraft } from './intents.ts';
import { refuseIfNothingWaits } from './refuse-if-nothing-waits.ts';
import { draftNotConfirmed, draftStillOpen } from './wording/drafts.ts';

/**
 * 报吧, 没问题: a yes to the one draft that was shown a moment ago in this single chat does what 确认 does; else it is shown
 * again. 好的 alone may only be polite, and is told that nothing is registered yet.
 */
export const agreeToDraft: Handler<AgreeToDraft> = async ({ how }, ctx) => {
  const own = await ownDraft(ctx);
  if (own?.settledBy !== null && isOverheard(own, ctx)) return [];
  await refuseIfNothingWaits(own, ctx);
  if (own?.settledBy === null && own.isShelved) {
    const isMeant = how === 'by-name' || (how === 'plainly' && asReport(own.proposal) === null);
    return ctx.perform(isMeant ? { kind: 'take-up-draft', task: null } : ACKNOWLEDGED);
  }
  const draft = waitingDraft(own, ctx.act);
  if (draft.settledBy === null && draft.cause === ctx.act.cause) {
    return (await ctx.preview(draft.proposal)).messages;
  }
  if (how === 'politely') {
    const { proposal, unit } = await keep(draft.proposal, draft.unit, ctx);
    return toConfirm(ctx, draftNotConfirmed(unit === null ? [] : tasksWaiting(proposal)));
  }
  const isMeant = draft.settledBy !== null || (await isClearlyMeant(draft, how, ctx));
  return isMeant ? ctx.perform({ kind: 'confirm-draft' }) : offeredAgain(draft, ctx);
};

/** Whoever believes that it is done hears that it is not. */
async function offeredAgain(
  { proposal }: Draft,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const messages = await offer(proposal, ctx);
  const word = answer(ctx, draftStillOpen(tasksWaiting(proposal)));
  return [...messages, ...word.map((one) => ({ ...one, key: `${one.key}:open` }))];
}

/** 好, after what was put on the shelf, files nothing and needs no answer but a courtesy. */
const ACKNOWLEDGED = { kind: 'acknowledge' } as const;

/** 报吧 in a group in which nothing of theirs waits is meant for somebody else. */
const isOverheard = (own: Draft | null, { message, act }: Context): boolean =>
  message.conversation.kind === 'group' && own?.settledBy !== act.cause;

/**
 * Nothing was said since it was shown, whatever waits behind it; or nothing waits there, and the deed is called by its name.
 */
async function isClearlyMeant(
  draft: Draft,
  how: AgreeToDraft['how'],
  { kept, speaker, message, act }: Context,
): Promise<boolean> {
  const { kind, id } = message.conversation;
  if (kind === 'group' || !wasJustShown(draft, act.at)) return false;
  const before = await latestBefore(kept, speaker.id, id, act.cause);
  if (before?.intent?.kind === 'doubt-draft') return false;
  if (before === null || before.id === draft.cause) return true;
  return how === 'by-name' && !draft.aside?.some(({ isShelved }) => !isShelved);
}
