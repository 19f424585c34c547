import type { Context } from '../context.ts';
import { isOpen } from '../domain/draft.ts';
import { ownDraft, tasksWaiting } from '../ledger/drafts.ts';
import { draftWaiting } from '../wording/drafts.ts';

/** What the speaker wrote here and has not confirmed waits for them as well; no line where nothing does. */
export async function ownDraftLine(ctx: Context): Promise<readonly string[]> {
  const draft = await ownDraft(ctx);
  return draft?.settledBy === null
    ? [draftWaiting(tasksWaiting(draft.proposal), !isOpen(draft, ctx.act.at))]
    : [];
}
