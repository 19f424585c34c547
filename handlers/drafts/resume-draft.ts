import type { Handler } from '../../src/context.ts';
import { type DraftReason, shelvedIn } from '../../src/domain/draft.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { offer, ownDraft } from '../../src/ledger/drafts.ts';
import type { ResumeDraft } from './intents.ts';

/** 继续: a draft that waited too long for a bare 确认 is shown again and counts as new. */
export const resumeDraft: Handler<ResumeDraft> = async (_intent, ctx) => {
  const draft = await ownDraft(ctx);
  if (draft && draft.settledBy !== null && shelvedIn(draft).length > 0) {
    return ctx.perform({ kind: 'take-up-draft', task: null });
  }
  if (!draft || draft.settledBy !== null) throw new Refusal<DraftReason>({ kind: 'no-draft' });
  return offer(draft.proposal, ctx, draft.aside ?? []);
};
