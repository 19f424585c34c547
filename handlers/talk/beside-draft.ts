import type { Context } from '../../src/context.ts';
import { isOpen } from '../../src/domain/draft.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import { draftStays, howToAdd, proposalStays } from '../../src/wording/drafts.ts';

/** What is said to somebody who was not understood, with a word on what waits for them: it was not touched. */
export async function besideDraft(text: string, ctx: Context): Promise<string> {
  const draft = await ownDraft(ctx);
  if (!draft || !isOpen(draft, ctx.act.at)) return text;
  const isReport = asReport(draft.proposal) !== null;
  return `${text}\n${isReport ? draftStays(tasksWaiting(draft.proposal)) : proposalStays()}`;
}

/** The same of what may have been meant for a report that waits: how it gets in. */
export async function notInDraft(text: string, ctx: Context): Promise<string> {
  const draft = await ownDraft(ctx);
  const isReport = draft !== null && asReport(draft.proposal) !== null;
  return `${await besideDraft(text, ctx)}${isReport && isOpen(draft, ctx.act.at) ? howToAdd() : ''}`;
}
