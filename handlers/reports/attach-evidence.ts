import { answer, type Context, type Handler } from '../../src/context.ts';
import type { About } from '../../src/domain/evidence.ts';
import type { Inspection } from '../../src/domain/inspection.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { meantDraft } from '../../src/ledger/drafts.ts';
import { evidenceComing, inspectionFirst, reportFollows } from '../../src/wording/receipts.ts';
import { aboutReport, addEvidence } from './evidence.ts';
import { addPhotos, inspectionMeant } from './inspection-meant.ts';
import type { AttachEvidence } from './intents.ts';
import { unitsOpen } from './own-units.ts';
import { lastReport } from './report-meant.ts';
import { whichUnit } from './wording/report-previews.ts';

/**
 * A picture or file belongs to the draft that waits here, or to what the unit reported last; the clock fetches it. Where neither
 * is known it is kept for the next report of its sender, since a platform has it for minutes only.
 */
export const attachEvidence: Handler<AttachEvidence> = async ({ note }, ctx) => {
  const { about, asked, isInspection } = await drafted(ctx);
  if (isInspection) return answer(ctx, inspectionFirst());
  const inspection = about || asked ? null : await inspectionMeant(note, ctx);
  if (inspection) return attachTo(inspection, note, ctx);
  const belongsTo = asked === null ? (about ?? (await reportedLast(ctx))) : null;
  const count = await addEvidence(belongsTo, note, ctx);
  const next = asked ?? (belongsTo === null ? [reportFollows()] : []);
  return answer(ctx, [evidenceComing(count, belongsTo), ...next].join('\n'));
};

/** 照片 of 明察暗访 and 日常检查 stay with their record, and go to no report. */
async function attachTo(inspection: Inspection, note: string, ctx: Context) {
  const number = Number(inspection.id);
  const count = await addEvidence(null, note, ctx, number);
  await addPhotos(inspection, count, ctx);
  return answer(ctx, evidenceComing(count, null, number));
}

/** What the draft that waits here reports on, or what must be said first to know it; neither where no report waits. */
async function drafted(ctx: Context): Promise<{
  readonly about: About | null;
  readonly asked: readonly string[] | null;
  /** Whether it is an inspection that still waits for its 确认. */
  readonly isInspection: boolean;
}> {
  const draft = await meantDraft(ctx);
  const isInspection = draft?.settledBy === null && draft.proposal.kind === 'register-inspection';
  const report = draft?.settledBy === null ? asReport(draft.proposal) : null;
  if (!report) return { about: null, asked: null, isInspection };
  const units = unitsOpen(report.reading, ctx);
  if (units.length > 0) return { about: null, asked: [whichUnit(units)], isInspection };
  const about = aboutReport(report.reading, ctx);
  return { about, asked: about === null ? [] : null, isInspection };
}

/** What the speaker's unit reported last; null where that is nothing yet. Refuses what comes from somebody who reports nothing. */
async function reportedLast(ctx: Context): Promise<About | null> {
  const last = await lastReport(ctx);
  if (last) return { task: last.task, unit: last.unit, period: last.period };
  if (unitsReportedFor(ctx.speaker.roles).length > 0) return null;
  throw new Refusal<ReportReason>({ kind: 'nothing-reported', task: null });
}
