import type { Handler } from '../../src/context.ts';
import { type DraftReason, shelvedIn } from '../../src/domain/draft.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { offer, ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { ResumeDraft } from './intents.ts';
import { draftIsKept } from './wording/drafts.ts';

/** 继续: a draft that waited too long for a bare 确认 is shown again and counts as new. */
export const resumeDraft: Handler<ResumeDraft> = async ({ isAsked }, ctx) => {
  const draft = await ownDraft(ctx);
  if (draft && draft.settledBy !== null && shelvedIn(draft).length > 0) {
    return ctx.perform({ kind: 'take-up-draft', task: null });
  }
  if (!draft || draft.settledBy !== null) throw new Refusal<DraftReason>({ kind: 'no-draft' });
  const messages = await offer(draft.proposal, ctx, draft.aside ?? []);
  if (!isAsked) return messages;
  const word = draftIsKept(tasksWaiting(draft.proposal));
  return messages.map((one, at) => (at === 0 ? { ...one, text: `${word}\n${one.text}` } : one));
};
