import { z } from 'zod';
import type { Keeper, Kind } from './kept.ts';
import { Attachment, Moment } from './message.ts';
import { later } from './moment.ts';
import { Period } from './period.ts';

/** 佐证材料: a picture or file that a reporter sent, bound to a task and a period, or waiting for the report that it belongs to. */
export const Evidence = z.strictObject({
  /** `${inbox row}:${place of the attachment in its message}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  /** What it belongs to; all three are null as long as its sender has not said. */
  task: z.int().nullable(),
  unit: z.string().nullable(),
  period: Period.nullable(),
  /** The number of the inspection that it is of: then it belongs to no report, and nobody sees it who may not see that. */
  inspection: z.int().positive().optional(),
  /** The id of the draft whose text it brings: then it belongs to no report, and what it says is heard once it is here. */
  draft: z.string().min(1).optional(),
  /** What its sender wrote beside it; often empty. */
  note: z.string(),
  by: z.string(),
  at: Moment,
  attachment: Attachment,
  /** The channel that can fetch it. */
  channel: z.string(),
  /** `lost`: the platform no longer had it when it was fetched, or it bears a mark of secrecy. */
  state: z.enum(['waiting', 'kept', 'lost']),
  /** How often it was asked for in vain, and before which moment it is not asked for again; absent for not yet. */
  tries: z.int().nonnegative().optional(),
  tryAt: Moment.optional(),
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
  indexes: [{ paths: ['state', 'at'] }, { paths: ['task', 'at'] }, { paths: ['by', 'at'] }],
};

/** What a picture or file belongs to. */
export interface About {
  readonly task: number;
  readonly unit: string;
  readonly period: Period;
}

/** What evidence belongs to; null as long as its sender has not said. */
export const aboutOf = ({ task, unit, period }: Evidence): About | null =>
  task === null || unit === null || period === null ? null : { task, unit, period };

/** What somebody sent since a moment that still waits for its report. */
export async function looseEvidence(
  kept: Keeper,
  by: string,
  since: Moment,
): Promise<readonly Evidence[]> {
  const sent = await kept(EVIDENCES).find({
    where: { by, at: { gte: since } },
    sort: ['at', 'id'],
  });
  return sent.filter(
    (one) => aboutOf(one) === null && one.inspection === undefined && one.draft === undefined,
  );
}

/** So many wait at most at one time: each is kept or lost within minutes. */
const MOST_WAITING = 2_000;

/** Evidence whose file may be asked for at a moment, the one that was tried longest ago first. */
export async function evidencesToFetch(kept: Keeper, now: Moment): Promise<readonly Evidence[]> {
  const query = { where: { state: 'waiting' }, sort: ['at', 'id'], limit: MOST_WAITING };
  const waiting = await kept(EVIDENCES).find(query);
  return waiting
    .filter((one) => triedAt(one) <= now)
    .toSorted((one, other) => triedAt(one).localeCompare(triedAt(other)));
}

const triedAt = ({ tryAt, at }: Evidence): Moment => tryAt ?? at;

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/** To be asked for again after a pause: 5, 10, 20 … seconds, up to a minute. */
export function askedInVain(evidence: Evidence, now: Moment): Evidence {
  const tries = evidence.tries ?? 0;
  const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
  return { ...evidence, tries: tries + 1, tryAt: later(now, pauseMs) };
}

/** All that came with one message, in their order. */
export async function evidencesBeside(
  { id }: Evidence,
  kept: Keeper,
): Promise<readonly Evidence[]> {
  const message = messageOf(id);
  const ids = Array.from({ length: MOST_IN_MESSAGE }, (_, place) => `${message}:${place + 1}`);
  const found = await Promise.all(ids.map((one) => kept(EVIDENCES).get(one)));
  return found.filter((one) => one !== null);
}

const MOST_IN_MESSAGE = 20;

/** The inbox row of the message that evidence came with. */
export const messageOf = (evidenceId: string): string =>
  evidenceId.slice(0, evidenceId.lastIndexOf(':'));

export const evidencesOnTask = (kept: Keeper, task: number): Promise<readonly Evidence[]> =>
  kept(EVIDENCES).find({ where: { task }, sort: ['at', 'id'] });
