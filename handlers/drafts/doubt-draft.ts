import type { Handler } from '../../src/context.ts';
import { DRAFTS, waitingDraft } from '../../src/domain/draft.ts';
import { latestBefore } from '../../src/domain/inbox-row.ts';
import { keep, ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { DoubtDraft } from './intents.ts';
import { changeUnread, draftInDoubt } from './wording/drafts.ts';

/** 发错了, 算了: whether the draft is to be dropped is asked, and it stays until then; said twice it is dropped. */
export const doubtDraft: Handler<DoubtDraft> = async ({ said }, ctx) => {
  const draft = waitingDraft(await ownDraft(ctx), ctx.act);
  const { kept, speaker, message, act } = ctx;
  const before = await latestBefore(kept, speaker.id, message.conversation.id, act.cause);
  const isSaidAgain =
    said === undefined && before?.intent?.kind === 'doubt-draft' && before.id === draft.cause;
  if (isSaidAgain || draft.settledBy !== null) return ctx.perform({ kind: 'cancel-draft' });
  const shown = await keep(draft.proposal, draft.unit, ctx);
  if (said !== undefined) {
    await kept(DRAFTS).save({ ...shown, doubted: said });
    return toConfirm(ctx, changeUnread(said));
  }
  return toConfirm(ctx, draftInDoubt(tasksWaiting(draft.proposal)));
};
