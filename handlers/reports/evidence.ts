import type { Context } from '../../src/context.ts';
import { EVIDENCES } from '../../src/domain/evidence.ts';
import type { Attachment } from '../../src/domain/message.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { ReportReading } from '../../src/domain/report-reading.ts';
import { reportingUnit } from '../../src/domain/responsibility.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { monthNow } from '../../src/ledger/ledger.ts';
import { rolesIn } from './own-units.ts';

/** What a picture or file belongs to. */
export interface About {
  readonly task: number;
  readonly unit: string;
  readonly period: string;
}

/** What a report's pictures belong to: its first task; null where that is not known. Refuses a task that is not the speaker's. */
export function aboutOf(reading: ReportReading, ctx: Context): About | null {
  const [item] = reading.items;
  if (!item || item.task === null) return null;
  const unit = reportingUnit(ctx.plan, item.task, rolesIn(reading, ctx.speaker.roles));
  if (!unit) throw new Refusal<ReportReason>({ kind: 'not-your-task', tasks: [item.task] });
  return { task: item.task, unit, period: item.period ?? monthNow(ctx) };
}

/** Keeps the message's attachments as evidence of what they belong to, and returns how many they are; the clock fetches them. */
export async function addEvidence(about: About, note: string, ctx: Context): Promise<number> {
  const { body } = ctx.message;
  const attachments = body.kind === 'said' ? body.attachments : [];
  await Promise.all(attachments.map((one, place) => add(one, place, about, note, ctx)));
  return attachments.length;
}

function add(attachment: Attachment, place: number, about: About, note: string, ctx: Context) {
  const { task, unit, period } = about;
  return ctx.kept(EVIDENCES).addOnce({
    id: `${ctx.act.cause}:${place + 1}`,
    version: 0,
    task,
    unit,
    period,
    note,
    by: ctx.speaker.id,
    at: ctx.act.at,
    attachment,
    channel: ctx.message.channel,
    state: 'waiting',
    sha256: null,
    bytes: null,
    file: null,
  });
}
