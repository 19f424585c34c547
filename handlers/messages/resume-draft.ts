import type { Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { ownDraft } from '../drafts.ts';
import { offer } from '../offer.ts';

/** 继续: a draft that waited too long for a bare 确认 is shown again and counts as new. */
export const resumeDraft: Handler<'resume-draft'> = async (_intent, ctx) => {
  const draft = await ownDraft(ctx);
  if (!draft || draft.settledBy !== null) throw new Refusal({ kind: 'no-draft' });
  return offer(draft.proposal, ctx);
};
