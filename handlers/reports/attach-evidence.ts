import { answer, type Context, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { meantDraft } from '../../src/ledger/drafts.ts';
import { evidenceComing } from '../../src/wording/receipts.ts';
import { type About, aboutOf, addEvidence } from './evidence.ts';
import type { AttachEvidence } from './intents.ts';
import { unitsOpen } from './own-units.ts';
import { reportMeant } from './report-meant.ts';

/** A picture or file belongs to the draft that waits here, or to what the unit reported last; the clock fetches it. */
export const attachEvidence: Handler<AttachEvidence> = async ({ note }, ctx) => {
  const about = (await draftedTask(ctx)) ?? (await reportMeant(null, null, ctx));
  const count = await addEvidence(about, note, ctx);
  return answer(ctx, evidenceComing(count, about.task, about.period));
};

/** What the draft that waits here reports on; null where it is no report, or not known of which task. Refuses to guess for which unit. */
async function draftedTask(ctx: Context): Promise<About | null> {
  const draft = await meantDraft(ctx);
  const report = draft?.settledBy === null ? asReport(draft.proposal) : null;
  if (!report) return null;
  const units = unitsOpen(report.reading, ctx);
  if (units.length > 0) throw new Refusal<ReportReason>({ kind: 'picture-of-which-unit', units });
  return aboutOf(report.reading, ctx);
}
