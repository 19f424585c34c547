import type { FileSource } from '../channels/channel.ts';
import {
  aboutOf,
  askedInVain,
  EVIDENCES,
  type Evidence,
  evidencesBeside,
  evidencesToFetch,
  messageOf,
} from '../domain/evidence.ts';
import type { Moment, Recipient } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import { postRows, rowOf } from '../domain/outbox.ts';
import { ConflictError } from '../errors.ts';
import {
  evidenceDelayed,
  evidenceKept,
  evidenceLost,
  textDelayed,
  textLost,
} from '../wording/receipts.ts';
import type { Archive } from './archive.ts';
import { type HearingParts, hearText, isMarkedText } from './hear-text.ts';
import { type FileText, textOfDocx } from './text-of-docx.ts';

export interface FetchParts extends HearingParts {
  readonly archive: Archive;
  /** The channels that can fetch files, by the name that stands on the evidence. */
  readonly sources: readonly FileSource[];
  onError(error: unknown, evidenceId: string): void;
  /** Hears of each file that cannot be had any more. */
  onLost?(evidence: Evidence): void;
}

/** So many are fetched from one platform side by side. */
const AT_ONCE = 5;
/** And so many in one round, so that a round ends though a platform hangs. */
const IN_ONE_ROUND = 20;
/** Platforms keep a file for five minutes; after twice that it is not asked for any more. */
const GIVE_UP_MS = 10 * 60_000;

/**
 * Fetches into the archive what was sent as evidence over one channel: several at a time, each at its own next try, the one
 * that was tried longest ago first. `null` stands for all channels that fetch nothing. The sender hears when it is
 * kept, and of what cannot be had any more.
 */
export async function fetchEvidences(
  parts: FetchParts,
  channel: string | null,
  now: Date,
): Promise<void> {
  const at = momentOf(now);
  const isOurs = ({ channel: of }: Evidence) =>
    channel === null ? !parts.sources.some(({ name }) => name === of) : of === channel;
  const waiting = (await evidencesToFetch(parts.kept, at)).filter(isOurs).slice(0, IN_ONE_ROUND);
  const rest = waiting.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(rest, parts, at)));
}

async function work(rest: Iterable<Evidence>, parts: FetchParts, now: Moment): Promise<void> {
  for (const evidence of rest) {
    try {
      await settle(evidence, parts, now);
    } catch (error) {
      if (!(error instanceof ConflictError)) parts.onError(error, evidence.id);
    }
  }
}

async function settle(evidence: Evidence, parts: FetchParts, now: Moment): Promise<void> {
  const source = parts.sources.find((one) => one.name === evidence.channel);
  const fetched = await source?.download(evidence.attachment).catch(noted(evidence, parts));
  if (fetched?.kind === 'file') return keep(evidence, fetched.bytes, parts, now);
  const isOver = fetched?.kind === 'gone' || later(evidence.at, GIVE_UP_MS) < now;
  if (!isOver) return void (await parts.kept(EVIDENCES).save(askedInVain(evidence, now)));
  await parts.kept(EVIDENCES).save({ ...evidence, state: 'lost' });
  parts.onLost?.(evidence);
  const text = isText(evidence) ? textLost() : evidenceLost(aboutOf(evidence), evidence.inspection);
  const to = { kind: 'person', personId: evidence.by } as const;
  await say(`evidence:${evidence.id}:lost`, to, text, parts, now);
}

const isText = (evidence: Evidence): evidence is Evidence & { readonly draft: string } =>
  evidence.draft !== undefined;

/** A source that throws has fetched nothing. */
const noted =
  ({ id }: Evidence, { onError }: FetchParts) =>
  (error: unknown): null => {
    onError(error, id);
    return null;
  };

/** What bears a mark of secrecy is not written. Where it cannot be written the sender hears so at once, and it is tried again as long as its platform has it. */
async function keep(
  evidence: Evidence,
  bytes: Uint8Array,
  parts: FetchParts,
  now: Moment,
): Promise<void> {
  try {
    const read = isText(evidence) ? textOfDocx(bytes) : null;
    const file = isMarkedText(read) ? null : await parts.archive.keep(bytes);
    if (isText(evidence)) await tellText(evidence, read, parts, now);
    await parts.kept(EVIDENCES).save({ ...evidence, ...file, state: file ? 'kept' : 'lost' });
  } catch (error) {
    if (error instanceof ConflictError) throw error;
    parts.onError(error, evidence.id);
    await parts.kept(EVIDENCES).save(askedInVain(evidence, now));
    const key = `evidence:${messageOf(evidence.id)}:delayed`;
    const text = isText(evidence)
      ? textDelayed()
      : evidenceDelayed(aboutOf(evidence), evidence.inspection);
    return say(key, { kind: 'person', personId: evidence.by }, text, parts, now);
  }
  if (!isText(evidence)) await acknowledge(evidence, parts, now);
}

/** The draft with its text is answer enough; whatever stands against it is said. */
async function tellText(
  evidence: Evidence & { readonly draft: string },
  read: FileText | null,
  parts: FetchParts,
  now: Moment,
): Promise<void> {
  const inboxId = messageOf(evidence.id);
  const remark = await hearText(evidence, read, parts, now);
  if (remark === null) return;
  await say(`evidence:${inboxId}:text`, { kind: 'reply', inboxId }, remark, parts, now);
}

/** Once for all that came with a message, when nothing of it waits any more. */
async function acknowledge(evidence: Evidence, parts: FetchParts, now: Moment): Promise<void> {
  const beside = await evidencesBeside(evidence, parts.kept);
  if (beside.some(({ state }) => state === 'waiting')) return;
  const count = beside.filter(({ state }) => state === 'kept').length;
  const inboxId = messageOf(evidence.id);
  const text = evidenceKept(count, aboutOf(evidence), evidence.inspection);
  await say(`evidence:${inboxId}:kept`, { kind: 'reply', inboxId }, text, parts, now);
}

async function say(
  key: string,
  to: Recipient,
  text: string,
  { kept }: FetchParts,
  now: Moment,
): Promise<void> {
  await postRows(kept, [rowOf({ key, to, text, class: null }, now)]);
}
