import type { Context } from '../../src/context.ts';
import { isOpen } from '../../src/domain/draft.ts';
import { ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import { draftStays } from '../../src/wording/drafts.ts';

/** What is said to somebody who was not understood, with a word on what waits for them: it was not touched. */
export async function besideDraft(text: string, ctx: Context): Promise<string> {
  const draft = await ownDraft(ctx);
  if (!draft || !isOpen(draft, ctx.act.at)) return text;
  return `${text}\n${draftStays(tasksWaiting(draft.proposal))}`;
}
