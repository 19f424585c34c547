import type { Fetched, FileSource } from '../channels/channel.ts';
import { EVIDENCES, type Evidence, unfetchedEvidences } from '../domain/evidence.ts';
import type { Keeper } from '../domain/kept.ts';
import type { Moment } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import { type OutboxRow, postRows } from '../domain/outbox.ts';
import { ConflictError } from '../errors.ts';
import { evidenceLost } from '../wording/receipts.ts';
import type { Archive } from './archive.ts';

export interface FetchParts {
  readonly kept: Keeper;
  readonly archive: Archive;
  /** The channels that can fetch files, by the name that stands on the evidence. */
  readonly sources: readonly FileSource[];
  onError(error: unknown, evidenceId: string): void;
}

/** So many are fetched in one round. */
const AT_ONCE = 10;
/** Platforms keep a file for five minutes; after twice that it is not asked for any more. */
const GIVE_UP_MS = 10 * 60_000;

/** Fetches what was sent as evidence into the archive. What cannot be had any more is lost, and its sender hears of it. */
export async function fetchEvidences(parts: FetchParts, now: Date): Promise<void> {
  for (const evidence of await unfetchedEvidences(parts.kept, AT_ONCE)) {
    try {
      await settle(evidence, parts, momentOf(now));
    } catch (error) {
      if (!(error instanceof ConflictError)) parts.onError(error, evidence.id);
    }
  }
}

async function settle(evidence: Evidence, parts: FetchParts, now: Moment): Promise<void> {
  const source = parts.sources.find((one) => one.name === evidence.channel);
  const fetched: Fetched = source ? await source.download(evidence.attachment) : { kind: 'later' };
  if (fetched.kind === 'file') {
    const kept = await parts.archive.keep(fetched.bytes);
    await parts.kept(EVIDENCES).save({ ...evidence, ...kept, state: 'kept' });
    return;
  }
  const isOver = fetched.kind === 'gone' || later(evidence.at, GIVE_UP_MS) < now;
  if (!isOver) return;
  await parts.kept(EVIDENCES).save({ ...evidence, state: 'lost' });
  await postRows(parts.kept, [lossNotice(evidence, now)]);
}

function lossNotice(evidence: Evidence, now: Moment): OutboxRow {
  const key = `evidence:${evidence.id}:lost`;
  return {
    id: key,
    version: 0,
    message: {
      key,
      to: { kind: 'person', personId: evidence.by },
      text: evidenceLost(evidence.task, evidence.period),
      class: null,
    },
    state: 'waiting',
    tries: 0,
    runAt: now,
    postedAt: now,
    leaseOwner: null,
    leaseUntil: null,
    route: null,
  };
}
