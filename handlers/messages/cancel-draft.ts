import { answer, type Handler } from '../../src/context.ts';
import { settled, waitingDraft } from '../../src/domain/draft.ts';
import { draftCancelled } from '../../src/wording/bindings.ts';
import { draftNumbered, ownDraft } from '../drafts.ts';

/** 取消: what was shown is dropped, by the one who wrote it. */
export const cancelDraft: Handler<'cancel-draft'> = async ({ draft: number }, ctx) => {
  const meant =
    number === undefined ? await ownDraft(ctx) : await draftNumbered(number, ctx, false);
  const draft = waitingDraft(meant, ctx.act);
  await ctx.drafts.put(settled(draft, ctx.act));
  return answer(ctx, draftCancelled());
};
