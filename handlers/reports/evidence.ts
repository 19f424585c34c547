import type { Context } from '../../src/context.ts';
import { type About, EVIDENCES, looseEvidence } from '../../src/domain/evidence.ts';
import { later } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { reportingUnit } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { keepAttachment } from '../../src/ledger/keep-attachment.ts';
import { monthNow } from '../../src/ledger/ledger.ts';
import { rolesIn, unitsOpen } from './own-units.ts';

/** So long what was sent waits for the report that it belongs to. */
const WAITS_MS = 24 * 3_600_000;

/** What a report's pictures belong to: its first task; null where that is not known yet. Refuses a task that is not the speaker's. */
export function aboutReport(reading: ReportReading, ctx: Context): About | null {
  const [item] = reading.items;
  if (!item || item.task === null || unitsOpen(reading, ctx).length > 0) return null;
  const unit = reportingUnit(ctx.plan, item.task, rolesIn(reading, ctx.speaker.roles));
  if (!unit) throw new Refusal<ReportReason>({ kind: 'not-your-task', tasks: [item.task] });
  return { task: item.task, unit, period: item.period ?? monthNow(ctx) };
}

/**
 * Keeps the message's attachments as evidence of what they belong to, or until that is known, and returns how many they are;
 * the clock fetches them.
 */
export async function addEvidence(
  about: About | null,
  note: string,
  ctx: Context,
  inspection?: number,
): Promise<number> {
  const { body } = ctx.message;
  const attachments = body.kind === 'said' ? body.attachments : [];
  const belongsTo = {
    ...(about ?? { task: null, unit: null, period: null }),
    ...(inspection === undefined ? {} : { inspection }),
  };
  await Promise.all(
    attachments.map((one, place) => keepAttachment(one, place, belongsTo, note, ctx)),
  );
  return attachments.length;
}

/** What its sender had sent in vain of a report goes to it. Returns how many there were. */
export async function takeLooseEvidence(about: About, ctx: Context): Promise<number> {
  const since = later(ctx.act.at, -WAITS_MS);
  const loose = await looseEvidence(ctx.kept, ctx.speaker.id, since);
  for (const one of loose) await ctx.kept(EVIDENCES).save({ ...one, ...about });
  return loose.length;
}
