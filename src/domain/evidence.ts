import { z } from 'zod';
import type { Keeper, Kind } from './kept.ts';
import { Attachment, Moment } from './message.ts';
import { Period } from './period.ts';

/** 佐证材料: a picture or file that a reporter sent, bound to a task and a period. */
export const Evidence = z.strictObject({
  /** `${inbox row}:${place of the attachment in its message}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  task: z.int(),
  unit: z.string(),
  period: Period,
  /** What its sender wrote beside it; often empty. */
  note: z.string(),
  by: z.string(),
  at: Moment,
  attachment: Attachment,
  /** The channel that can fetch it. */
  channel: z.string(),
  /** `lost`: the platform no longer had it when it was fetched. */
  state: z.enum(['waiting', 'kept', 'lost']),
  /** Of the file as kept; null until then. */
  sha256: z.string().nullable(),
  bytes: z.int().nonnegative().nullable(),
  /** The file under the archive folder. */
  file: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

export const EVIDENCES: Kind<Evidence> = {
  name: 'evidences',
  schema: Evidence,
  indexes: [{ paths: ['state', 'at'] }, { paths: ['task', 'at'] }],
};

/** Evidence whose file has still to be fetched, oldest first. */
export const unfetchedEvidences = (kept: Keeper, limit: number): Promise<readonly Evidence[]> =>
  kept(EVIDENCES).find({ where: { state: 'waiting' }, sort: ['at', 'id'], limit });

export const evidencesOnTask = (kept: Keeper, task: number): Promise<readonly Evidence[]> =>
  kept(EVIDENCES).find({ where: { task }, sort: ['at', 'id'] });
