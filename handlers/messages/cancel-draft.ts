import { answer, type Handler } from '../../src/context.ts';
import { settled, waitingDraft } from '../../src/domain/draft.ts';
import { draftCancelled } from '../../src/wording/bindings.ts';
import { ownDraft } from '../drafts.ts';

/** 取消: what was shown is dropped, by the one who wrote it. */
export const cancelDraft: Handler<'cancel-draft'> = async (_intent, ctx) => {
  const draft = waitingDraft(await ownDraft(ctx), ctx.act);
  await ctx.drafts.put(settled(draft, ctx.act));
  return answer(ctx, draftCancelled());
};
