import { answer, type Context, type Handler } from '../../src/context.ts';
import type { About } from '../../src/domain/evidence.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { meantDraft } from '../../src/ledger/drafts.ts';
import { evidenceComing, reportFollows } from '../../src/wording/receipts.ts';
import { aboutReport, addEvidence } from './evidence.ts';
import type { AttachEvidence } from './intents.ts';
import { unitsOpen } from './own-units.ts';
import { lastReport } from './report-meant.ts';
import { whichUnit } from './wording/report-previews.ts';

/**
 * A picture or file belongs to the draft that waits here, or to what the unit reported last; the clock fetches it. Where neither
 * is known it is kept for the next report of its sender, since a platform has it for minutes only.
 */
export const attachEvidence: Handler<AttachEvidence> = async ({ note }, ctx) => {
  const { about, asked } = await drafted(ctx);
  const belongsTo = asked === null ? (about ?? (await reportedLast(ctx))) : null;
  const count = await addEvidence(belongsTo, note, ctx);
  const next = asked ?? (belongsTo === null ? [reportFollows()] : []);
  return answer(ctx, [evidenceComing(count, belongsTo), ...next].join('\n'));
};

/** What the draft that waits here reports on, or what must be said first to know it; neither where no report waits. */
async function drafted(
  ctx: Context,
): Promise<{ readonly about: About | null; readonly asked: readonly string[] | null }> {
  const draft = await meantDraft(ctx);
  const report = draft?.settledBy === null ? asReport(draft.proposal) : null;
  if (!report) return { about: null, asked: null };
  const units = unitsOpen(report.reading, ctx);
  if (units.length > 0) return { about: null, asked: [whichUnit(units)] };
  const about = aboutReport(report.reading, ctx);
  return { about, asked: about === null ? [] : null };
}

/** What the speaker's unit reported last; null where that is nothing yet. Refuses what comes from somebody who reports nothing. */
async function reportedLast(ctx: Context): Promise<About | null> {
  const last = await lastReport(ctx);
  if (last) return { task: last.task, unit: last.unit, period: last.period };
  if (unitsReportedFor(ctx.speaker.roles).length > 0) return null;
  throw new Refusal<ReportReason>({ kind: 'nothing-reported', task: null });
}
