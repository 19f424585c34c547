import type { Handler } from '../../src/context.ts';
import { DRAFTS, waitingDraft } from '../../src/domain/draft.ts';
import { latestBefore } from '../../src/domain/inbox-row.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { keep, ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { DoubtDraft } from './intents.ts';
import { changeUnread, draftInDoubt } from './wording/drafts.ts';

/**
 * 发错了, 算了: whether the draft is to be dropped is asked, and it stays until then; said twice it is dropped. 算了 right after what is no
 * report, or only asks back, drops it at once.
 */
export const doubtDraft: Handler<DoubtDraft> = async ({ said, isLeft }, ctx) => {
  const draft = waitingDraft(await ownDraft(ctx), ctx.act);
  const { kept, speaker, message, act } = ctx;
  const before = await latestBefore(kept, speaker.id, message.conversation.id, act.cause);
  const isSaidAgain =
    said === undefined && before?.intent?.kind === 'doubt-draft' && before.id === draft.cause;
  const isJustAsked =
    before?.id === draft.cause && asReport(draft.proposal)?.reading.doubt !== null;
  if (isSaidAgain || draft.settledBy !== null || (isLeft && isJustAsked))
    return ctx.perform({ kind: 'cancel-draft' });
  const shown = await keep(draft.proposal, draft.unit, ctx);
  if (said !== undefined) {
    await kept(DRAFTS).save({ ...shown, doubted: said });
    return toConfirm(ctx, changeUnread(said));
  }
  return toConfirm(ctx, draftInDoubt(tasksWaiting(draft.proposal)));
};
