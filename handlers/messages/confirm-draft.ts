import type { Handler } from '../../src/context.ts';
import { settled, waitingDraft } from '../../src/domain/draft.ts';
import { draftNumbered, meantDraft } from '../drafts.ts';

/** 确认: what was shown runs through its own handler; the draft is settled only when that is done. */
export const confirmDraft: Handler<'confirm-draft'> = async ({ draft: number }, ctx) => {
  const meant =
    number === undefined ? await meantDraft(ctx) : await draftNumbered(number, ctx, true);
  const draft = waitingDraft(meant, ctx.act);
  const messages = await ctx.perform(draft.proposal);
  await ctx.drafts.put(settled(draft, ctx.act));
  return messages;
};
