import { answer, type Context, type Handler } from '../../src/context.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { meantDraft } from '../../src/ledger/drafts.ts';
import { evidenceComing } from '../../src/wording/receipts.ts';
import { type About, aboutOf, addEvidence } from './evidence.ts';
import type { AttachEvidence } from './intents.ts';
import { reportMeant } from './report-meant.ts';

/** A picture or file belongs to the draft that waits here, or to what the unit reported last; the clock fetches it. */
export const attachEvidence: Handler<AttachEvidence> = async ({ note }, ctx) => {
  const about = (await draftedTask(ctx)) ?? (await reportMeant(null, null, ctx));
  const count = await addEvidence(about, note, ctx);
  return answer(ctx, evidenceComing(count, about.task, about.period));
};

/** What the draft that waits here reports on; null where it is no report, or not known of which task. */
async function draftedTask(ctx: Context): Promise<About | null> {
  const draft = await meantDraft(ctx);
  const report = draft?.settledBy === null ? asReport(draft.proposal) : null;
  return report && aboutOf(report.reading, ctx);
}
