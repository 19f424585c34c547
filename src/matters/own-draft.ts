import type { Context } from '../context.ts';
import { isOpen } from '../domain/draft.ts';
import { asReport } from '../domain/report-intent.ts';
import { ownDraft, tasksWaiting } from '../ledger/drafts.ts';
import { draftWaiting, proposalStays } from '../wording/drafts.ts';

/** What the speaker wrote here and has not confirmed waits for them as well; no line where nothing does. */
export async function ownDraftLine(ctx: Context): Promise<readonly string[]> {
  const draft = await ownDraft(ctx);
  if (draft?.settledBy !== null) return [];
  const tasks = tasksWaiting(draft.proposal);
  const isReport = tasks.length > 0 || asReport(draft.proposal) !== null;
  return [isReport ? draftWaiting(tasks, !isOpen(draft, ctx.act.at)) : proposalStays()];
}
