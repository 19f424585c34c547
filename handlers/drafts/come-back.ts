import { answer, type Context } from '../../src/context.ts';
import type { Draft } from '../../src/domain/draft.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { offer } from '../../src/ledger/drafts.ts';
import { draftComesBack } from './wording/drafts.ts';

/** What was put aside for a draft that is settled now is shown again, and what is on the shelf stays there. A step that is repeated shows what it showed before. */
export async function comeBack(draft: Draft, ctx: Context): Promise<readonly OutboundMessage[]> {
  const isBack = draft.settledBy === null;
  const waiting = isBack ? [draft] : (draft.aside ?? []);
  const next = waiting.find(({ isShelved }) => !isShelved);
  if (!next) return [];
  const messages = isBack
    ? (await ctx.preview(next.proposal)).messages
    : await offer(
        next.proposal,
        ctx,
        draft.aside?.filter((one) => one !== next),
      );
  return [...answer(ctx, draftComesBack()), ...messages].map((one, at) => ({
    ...one,
    key: `${one.key}:back${at}`,
  }));
}
