import { setTimeout as sleep } from 'node:timers/promises';
import type { Desk, Outcome } from '../channels/channel.ts';
import { type Manners, mannersOf } from '../channels/manners.ts';
import type { Speaker } from '../context.ts';
import { type Enclosure, isPicture } from '../domain/enclosure.ts';
import {
  acceptRow,
  cardsOf,
  claimUnfinished,
  done,
  enclosuresOf,
  INBOX,
  type InboxRow,
  isReplyTo,
  repliesInWords,
  repliesOf,
} from '../domain/inbox-row.ts';
import type { Intent } from '../domain/intent.ts';
import type { InboundMessage, Moment, OutboundMessage } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import { postRows, rowOf } from '../domain/outbox.ts';
import { isMarkedSecret, withoutWords } from '../domain/secrecy.ts';
import { isLeaseOver } from '../domain/wrong-clock.ts';
import { ConflictError } from '../errors.ts';
import { speakerOf } from '../people/people.ts';
import { troubled } from '../wording/misunderstandings.ts';
import { createPerform, type PerformingParts } from './performing.ts';
import { createUnderstanding, type UnderstandingParts } from './understanding.ts';

export interface DeskParts extends UnderstandingParts, PerformingParts {
  /** Names this process among those that share the store. */
  readonly owner: string;
  now(): Date;
  /** How long a platform is kept waiting before it hears that the answer is being worked on. */
  readonly patienceMs: number;
  /** Hears of every message that bears a mark of secrecy, and nothing of what it says. */
  onWithheld?(): void;
}

export interface ResumingDesk extends Desk {
  /** Finishes what another process, or this one before a crash, took in and did not finish. */
  resume(): Promise<number>;
}

/** A row that nobody touched for so long belongs to a process that is gone. */
const LEASE_MS = 3_000;
const PAUSE_BEHIND_MS = 1_500;
const POLL_MS = 100;

/** The life of one inbound message, from a channel to its answer. */
export function createDesk(parts: DeskParts): ResumingDesk {
  const { store, people } = parts;
  const inbox = store.kept(INBOX);
  const understanding = createUnderstanding(parts);
  const perform = createPerform(parts);
  const inProgress = new Map<string, Promise<Outcome>>();
  /** Nobody takes a row over while it is being read a second time. */
  const patientLeaseMs = LEASE_MS + (parts.secondReader?.limitMs ?? 0);

  return {
    async receive(message) {
      const id = inboxId(message.channel, message.id);
      return withPatience(inProgress.get(id) ?? start(id, () => takeIn(id, message)), id);
    },
    async recall(channel, messageId) {
      const id = inboxId(channel, messageId);
      if (inProgress.has(id)) return { state: 'working' };
      const row = await inbox.get(id);
      return row && outcomeOf(row);
    },
    async post(channel, messageId) {
      const id = inboxId(channel, messageId);
      await inProgress.get(id);
      const row = await inbox.get(id);
      if (row?.state === 'done') {
        const replies = listensFor(row.message) === 0 ? repliesOf(row) : repliesInWords(row);
        await postRows(store.kept, replies.map(toOutbox));
      }
      return row ? [] : [{ text: troubled(), class: null }];
    },
    async resume() {
      let count = 0;
      for (;;) {
        const now = momentOf(parts.now());
        const row = await claimUnfinished(store.kept, parts.owner, now, later(now, patientLeaseMs));
        if (!row) return count;
        await start(row.id, () => finish(row, true));
        count += 1;
      }
    },
  };

  /** The same message in parallel shares one run, and so one effect and one answer; all of it is kept before it is given. */
  function start(id: string, work: () => Promise<Outcome>): Promise<Outcome> {
    const run = store.together(work).finally(() => inProgress.delete(id));
    inProgress.set(id, run);
    return run;
  }

  function isOnlyAnswered({ kind }: Intent): boolean {
    return parts.house.sayings.get(kind)?.effect === 'answers';
  }

  async function withPatience(run: Promise<Outcome>, id: string): Promise<Outcome> {
    let patience: NodeJS.Timeout | undefined;
    const working = new Promise<Outcome>((resolve) => {
      patience = setTimeout(resolve, parts.patienceMs, { state: 'working' });
    });
    const first = await Promise.race([run, working]).finally(() => clearTimeout(patience));
    if (first.state === 'working') run.catch((error: unknown) => parts.onError(error, id));
    return first;
  }

  /**
   * A look-up changes nothing, so it is kept once, together with its answer; where that is heard in the platform's own
   * call, nobody waits for the disk. What changes something is kept before it is acted on, and what must be read a second
   * time before that.
   */
  async function takeIn(id: string, message: InboundMessage): Promise<Outcome> {
    const speaker = await speakerOf(message, people);
    if (isMarkedSecret(message)) return withhold(id, message, speaker);
    const { intent, isSure } = await understanding.recognized(message, speaker);
    const fresh = newRow(id, message, speaker, isSure ? intent : null);
    if (isSure && isOnlyAnswered(intent)) {
      const answered = done(fresh, await perform(intent, fresh, speaker));
      const accept = () => acceptRow(store.kept, answered);
      const isHeard = listensFor(message) > 0;
      if (isHeard) await postBehind(answered);
      else await postRows(store.kept, repliesOf(answered).map(toOutbox));
      const { isNew, row } = await (isHeard ? store.lightly(accept) : accept());
      return isNew || row.state === 'done' ? outcomeOf(row) : takeOver(row);
    }
    return keepAndFinish(fresh);
  }

  /** What bears a mark of secrecy is kept without its words, read by nobody, and answered to its sender alone. */
  async function withhold(id: string, message: InboundMessage, speaker: Speaker): Promise<Outcome> {
    const intent = { kind: 'withhold-secret' };
    if (!(await inbox.get(id))) parts.onWithheld?.();
    return keepAndFinish(newRow(id, withoutWords(message), speaker, intent));
  }

  async function keepAndFinish(fresh: InboxRow): Promise<Outcome> {
    const { isNew, row } = await acceptRow(store.kept, fresh);
    if (isNew) return finish(row);
    return row.state === 'done' ? outcomeOf(row) : takeOver(row);
  }

  function newRow(
    id: string,
    message: InboundMessage,
    speaker: Speaker,
    intent: Intent | null,
  ): InboxRow {
    return {
      id,
      version: 0,
      message,
      personId: speaker.id,
      intent,
      state: 'accepted',
      replies: [],
      acceptedAt: message.at,
      leaseOwner: parts.owner,
      leaseUntil: later(message.at, intent ? LEASE_MS : patientLeaseMs),
    };
  }

  /** A row that was taken in before and is not done: wait for whoever works on it, or take it over. */
  async function takeOver(row: InboxRow): Promise<Outcome> {
    for (let kept: InboxRow | null = row; kept; kept = await inbox.get(row.id)) {
      if (kept.state === 'done') return outcomeOf(kept);
      const now = momentOf(parts.now());
      const isOver = isLeaseOver(kept.leaseUntil, now, later(now, patientLeaseMs));
      const claimed = isOver && (await claim(kept, now));
      if (claimed) return finish(claimed);
      await sleep(POLL_MS);
    }
    return { state: 'working' };
  }

  async function claim(row: InboxRow, now: Moment): Promise<InboxRow | null> {
    const leased = { ...row, leaseOwner: parts.owner, leaseUntil: later(now, patientLeaseMs) };
    return inbox.save(leased).catch((error: unknown) => {
      if (error instanceof ConflictError) return null;
      throw error;
    });
  }

  /**
   * Acts on a row that is kept, and keeps what became of it. A platform whose call has ended hears nothing any more of a
   * row that is resumed, unless it looks in again.
   */
  async function finish(row: InboxRow, isResumed = false): Promise<Outcome> {
    const speaker = await speakerOf(row.message, people);
    const intent = row.intent ?? (await understanding.understand(row.message, speaker));
    const messages = await perform(intent, row, speaker);
    const answered = done({ ...row, intent }, messages);
    const others = messages.filter((one) => !isReplyTo(one, row));
    const isHeard =
      !isLate(row.message, parts.now()) && (!isResumed || mannersOf(row.message.channel).asksAgain);
    await postRows(store.kept, [...others, ...(isHeard ? [] : repliesOf(answered))].map(toOutbox));
    if (isHeard) await postBehind(answered);
    return outcomeOf(await inbox.save(answered));
  }

  /** Cards and files follow what is said in the platform's own call, a moment behind it. */
  async function postBehind(row: InboxRow): Promise<void> {
    const { showsCards, showsFiles } = mannersOf(row.message.channel);
    const cards = showsCards ? cardsOf(row) : [];
    const files = enclosuresOf(row).filter(({ enclosure }) => !isShown(enclosure, showsFiles));
    const at = later(momentOf(parts.now()), PAUSE_BEHIND_MS);
    const rows = [...cards, ...files].map((one) => rowOf(one, at));
    if (rows.length > 0) await postRows(store.kept, rows);
  }

  function toOutbox(message: OutboundMessage) {
    return rowOf(message, momentOf(parts.now()));
  }
}

export const inboxId = (channel: string, messageId: string): string => `${channel}:${messageId}`;

/** How long the platform of a message hears an answer in its own call; 0 for those that never do, as after a press. */
export const listensFor = ({ channel, body }: InboundMessage): number =>
  body.kind === 'pressed' ? 0 : mannersOf(channel).listensForMs;

/** Whether the platform shows the file in the answer itself. */
function isShown(enclosure: Enclosure | undefined, shows: Manners['showsFiles']): boolean {
  return (
    shows === 'all' || (shows === 'pictures' && enclosure !== undefined && isPicture(enclosure))
  );
}

const isLate = (message: InboundMessage, now: Date): boolean =>
  listensFor(message) === 0 || momentOf(now) > later(message.at, listensFor(message));

const outcomeOf = (row: InboxRow): Outcome =>
  row.state === 'done' ? { state: 'done', replies: row.replies } : { state: 'working' };
