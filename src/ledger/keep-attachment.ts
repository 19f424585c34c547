import type { Context } from '../context.ts';
import { EVIDENCES, type Evidence } from '../domain/evidence.ts';
import type { Attachment } from '../domain/message.ts';

/** What a file belongs to: a report or none yet, an inspection, or a draft whose text it brings. */
export type BelongsTo = Pick<Evidence, 'task' | 'unit' | 'period' | 'inspection' | 'draft'>;

/** Keeps a file that came with the message at hand, once; the clock fetches it. `place` counts from 0. */
export const keepAttachment = (
  attachment: Attachment,
  place: number,
  belongsTo: BelongsTo,
  note: string,
  ctx: Context,
): Promise<unknown> =>
  ctx.kept(EVIDENCES).addOnce({
    id: `${ctx.act.cause}:${place + 1}`,
    version: 0,
    ...belongsTo,
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
