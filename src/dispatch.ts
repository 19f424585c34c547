import { setTimeout as sleep } from 'node:timers/promises';
import type { Desk, Outcome } from './channels/channel.ts';
import { answer, type Context, type Handlers, type Speaker } from './context.ts';
import { draftId } from './domain/draft.ts';
import type { Intent } from './domain/intent.ts';
import type { InboundMessage, Moment, OutboundMessage } from './domain/message.ts';
import { later, momentOf, shanghaiDay } from './domain/moment.ts';
import { rowOf } from './domain/outbox.ts';
import {
  changesSomething,
  isKnownPerson,
  isQuestion,
  judge,
  kindToPermit,
  permissions,
} from './domain/permissions.ts';
import type { Plan } from './domain/plan.ts';
import { Refusal } from './domain/refusal.ts';
import { unitsOf } from './domain/responsibility.ts';
import type { Draft, InboxRow } from './domain/rows.ts';
import { current, isInForce } from './domain/submission.ts';
import type { WorkCalendar } from './domain/workdays.ts';
import { ConflictError, StoreUnavailableError } from './errors.ts';
import { speakerOf } from './people.ts';
import type { SecondReader } from './read-with-model.ts';
import { couldBeChoice } from './reading/choice.ts';
import { couldFollowUp } from './reading/follow-up.ts';
import type { RecentReport } from './reading/report.ts';
import type { Recognize, Situation } from './recognize.ts';
import type { People, Store } from './store/store.ts';
import { troubled } from './wording/misunderstandings.ts';
import { refusal } from './wording/refusals.ts';

export interface DeskParts {
  readonly plan: Plan;
  readonly store: Store;
  readonly people: People;
  readonly handlers: Handlers;
  readonly recognize: Recognize;
  /** Reads again what the recognition was unsure of, and takes its time; null where there is none. */
  readonly secondReader: SecondReader | null;
  readonly calendar: WorkCalendar;
  /** Names this process among those that share the store. */
  readonly owner: string;
  now(): Date;
  /** Hears of every error that a person was told about in general words only. */
  onError(error: unknown, inboxId: string): void;
  /** How long a platform is kept waiting before it hears that the answer is being worked on. */
  readonly patienceMs: number;
}

export interface ResumingDesk extends Desk {
  /** Finishes what another process, or this one before a crash, took in and did not finish. */
  resume(): Promise<number>;
}

/** A row that nobody touched for so long belongs to a process that is gone. */
const LEASE_MS = 3_000;
/** So long a message may take up what was said before it. */
const CONTEXT_MS = 10 * 60_000;
/** A platform that was told to wait stops asking after six minutes; then the answer goes by itself. */
const LISTENS_MS = 330_000;
/** Some never hear an answer in their own call, and the app's callback is repeated for 15 seconds. */
const LISTENS_FOR_MS = new Map([
  ['dingtalk', 0],
  ['wecom-bot-stream', 0],
  ['wecom-app', 15_000],
]);
const POLL_MS = 100;
/** So many reports of a unit are looked at for what a correction may mean. */
const RECENT = 40;

/** The life of one inbound message, from a channel to its answer. */
export function createDesk(parts: DeskParts): ResumingDesk {
  const { store, people, plan } = parts;
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
      const row = await store.inbox.get(id);
      return row && outcomeOf(row);
    },
    async post(channel, messageId) {
      const id = inboxId(channel, messageId);
      await inProgress.get(id);
      const row = await store.inbox.get(id);
      if (row?.state === 'done') await store.outbox.post(repliesOf(row).map(toOutbox));
      return row ? [] : [{ text: troubled(), class: null }];
    },
    async resume() {
      let count = 0;
      for (;;) {
        const now = momentOf(parts.now());
        const row = await store.inbox.claimUnfinished(parts.owner, now, later(now, patientLeaseMs));
        if (!row) return count;
        await start(row.id, () => finish(row));
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
   * A look-up changes nothing, so it is kept once, together with its answer. What changes
   * something is kept before it is acted on, and what must be read a second time before that.
   */
  async function takeIn(id: string, message: InboundMessage): Promise<Outcome> {
    const speaker = await speakerOf(message, people);
    const { intent, isSure } = await recognized(message, speaker);
    const fresh = newRow(id, message, speaker, isSure ? intent : null);
    if (isSure && !changesSomething(intent)) {
      const answered = done(fresh, await decide(intent, contextOf(fresh, speaker)));
      if (listensFor(message) === 0) await store.outbox.post(repliesOf(answered).map(toOutbox));
      const { isNew, row } = await store.inbox.accept(answered);
      return isNew || row.state === 'done' ? outcomeOf(row) : takeOver(row);
    }
    const { isNew, row } = await store.inbox.accept(fresh);
    if (isNew) return finish(row);
    return row.state === 'done' ? outcomeOf(row) : takeOver(row);
  }

  async function recognized(message: InboundMessage, speaker: Speaker) {
    const situation: Situation = {
      roles: speaker.roles,
      today: shanghaiDay(message.at),
      asked: mayTakeUp(message) ? await lastAsked(message, speaker) : null,
      draft: isKnownPerson(speaker.roles) ? await draftOf(message, speaker) : null,
      recent: () => recentReports(speaker),
    };
    const read = await parts.recognize(message, situation);
    const isSure = !parts.secondReader?.mayHelp(read, message, situation);
    const intent = isSure ? await orGuided(read, message, speaker) : read;
    return { intent, isSure, situation };
  }

  /** What the sender wants, however long it takes to read. */
  async function understand(message: InboundMessage, speaker: Speaker): Promise<Intent> {
    const { intent, isSure, situation } = await recognized(message, speaker);
    if (isSure || !parts.secondReader) return intent;
    return parts.secondReader.read(intent, message, situation);
  }

  async function draftOf({ conversation }: InboundMessage, { id }: Speaker): Promise<Draft | null> {
    const draft = await store.drafts.get(draftId(id, conversation.id));
    return draft?.settledBy === null ? draft : null;
  }

  /** What the speaker's units have on record, newest first: a correction may mean any of it. */
  async function recentReports({ roles }: Speaker): Promise<readonly RecentReport[]> {
    const units = unitsOf(roles);
    const found = await Promise.all(units.map((unit) => store.submissions.ofUnit(unit, RECENT)));
    return found
      .flat()
      .filter(isInForce)
      .toSorted((one, other) => current(other).at.localeCompare(current(one).at))
      .map(({ task, period, ...one }) => ({
        task,
        period,
        metrics: current({ task, period, ...one }).metrics,
      }));
  }

  /** The question that went before, or what the bot asked back then. */
  async function lastAsked(message: InboundMessage, speaker: Speaker): Promise<Situation['asked']> {
    const last = await lastIntent(message, speaker);
    return last?.kind === 'ask-which' || (last && isQuestion(last)) ? last : null;
  }

  async function lastIntent(message: InboundMessage, speaker: Speaker): Promise<Intent | null> {
    const since = later(message.at, -CONTEXT_MS);
    const last = await store.inbox.latest(speaker.id, message.conversation.id, since);
    return last?.intent ?? null;
  }

  /** Who was not understood twice in a row is led step by step. */
  async function orGuided(intent: Intent, message: InboundMessage, speaker: Speaker) {
    if (intent.kind !== 'misread' || message.body.kind !== 'said') return intent;
    const last = await lastIntent(message, speaker);
    return last?.kind === 'misread' ? ({ kind: 'guide-report' } as const) : intent;
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
    for (let kept: InboxRow | null = row; kept; kept = await store.inbox.get(row.id)) {
      if (kept.state === 'done') return outcomeOf(kept);
      const now = momentOf(parts.now());
      const claimed = (kept.leaseUntil ?? '') < now && (await claim(kept, now));
      if (claimed) return finish(claimed);
      await sleep(POLL_MS);
    }
    return { state: 'working' };
  }

  async function claim(row: InboxRow, now: Moment): Promise<InboxRow | null> {
    const leased = { ...row, leaseOwner: parts.owner, leaseUntil: later(now, patientLeaseMs) };
    return store.inbox.save(leased).catch((error: unknown) => {
      if (error instanceof ConflictError) return null;
      throw error;
    });
  }

  /** Acts on a row that is kept, and keeps what became of it. */
  async function finish(row: InboxRow): Promise<Outcome> {
    const speaker = await speakerOf(row.message, people);
    const intent = row.intent ?? (await understand(row.message, speaker));
    const messages = await decide(intent, contextOf(row, speaker));
    const answered = done({ ...row, intent }, messages);
    const others = messages.filter((one) => !isReplyTo(one, row));
    const replies = isLate(row.message, parts.now()) ? repliesOf(answered) : [];
    await store.outbox.post([...others, ...replies].map(toOutbox));
    return outcomeOf(await store.inbox.save(answered));
  }

  /** The message boundary: a `Refusal` becomes a polite sentence, a surprise a general one and a log line. */
  async function decide(intent: Intent, ctx: Context): Promise<readonly OutboundMessage[]> {
    try {
      return await repeatedOnConflict(() => ctx.perform(intent));
    } catch (error) {
      if (error instanceof Refusal) return answer(ctx, refusal(error.reason, plan), 'refuse');
      if (error instanceof StoreUnavailableError) throw error;
      parts.onError(error, ctx.act.cause);
      return answer(ctx, troubled());
    }
  }

  function contextOf(row: InboxRow, speaker: Speaker): Context {
    const ctx: Context = {
      plan,
      speaker,
      message: row.message,
      act: { cause: row.id, by: speaker.id, at: row.message.at },
      people,
      bindings: store.bindings,
      extensions: store.extensions,
      drafts: store.drafts,
      submissions: store.submissions,
      groupReports: store.groupReports,
      settings: store.settings,
      evidences: store.evidences,
      absences: store.absences,
      reminders: store.reminders,
      signings: store.signings,
      urgings: store.urgings,
      outbox: store.outbox,
      inbox: store.inbox,
      calendar: parts.calendar,
      perform: async (intent) => run(intent, ctx),
    };
    return ctx;
  }

  function run(intent: Intent, ctx: Context) {
    const { conversation } = ctx.message;
    const kind = kindToPermit(intent);
    const verdict = judge(kind, ctx.speaker.roles, conversation.kind);
    if (verdict === 'not-permitted') {
      const { who } = permissions[kind];
      throw new Refusal({ kind: verdict, roles: who === 'everyone' ? [] : who });
    }
    if (verdict !== 'permitted') throw new Refusal({ kind: verdict });
    return handlerOf(parts.handlers, intent)(intent, ctx);
  }

  function toOutbox(message: OutboundMessage) {
    return rowOf(message, momentOf(parts.now()));
  }
}

export const inboxId = (channel: string, messageId: string): string => `${channel}:${messageId}`;

/** The handler of an intent's own kind; the table's type guarantees that the two fit. */
function handlerOf(handlers: Handlers, intent: Intent) {
  return handlers[intent.kind] as (
    intent: Intent,
    ctx: Context,
  ) => readonly OutboundMessage[] | Promise<readonly OutboundMessage[]>;
}

/** A save against an old version means that somebody else was quicker: the step is taken once more. */
async function repeatedOnConflict<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ConflictError) return step();
    throw error;
  }
}

/** Only then what was asked before need be looked up. */
const mayTakeUp = ({ body }: InboundMessage): boolean =>
  body.kind === 'said' && (couldBeChoice(body.text) || couldFollowUp(body.text));

const isReplyTo = ({ to }: OutboundMessage, row: InboxRow): boolean =>
  to.kind === 'reply' && to.inboxId === row.id;

function done(row: InboxRow, messages: readonly OutboundMessage[]): InboxRow {
  const replies = messages
    .filter((message) => isReplyTo(message, row))
    .map(({ text, class: answerClass }) => ({ text, class: answerClass }));
  return { ...row, state: 'done', replies, leaseOwner: null, leaseUntil: null };
}

/** The answers of a row as messages of their own: whoever posts them, and however often, they are the same. */
const repliesOf = (row: InboxRow): readonly OutboundMessage[] =>
  row.replies.map(({ text, class: answerClass }, index) => ({
    key: `${row.id}:reply:${index}`,
    to: { kind: 'reply', inboxId: row.id },
    text,
    class: answerClass,
  }));

/** How long the platform of a message hears an answer in its own call; 0 for those that never do. */
export const listensFor = ({ channel }: InboundMessage): number =>
  LISTENS_FOR_MS.get(channel) ?? LISTENS_MS;

const isLate = (message: InboundMessage, now: Date): boolean =>
  listensFor(message) === 0 || momentOf(now) > later(message.at, listensFor(message));

const outcomeOf = (row: InboxRow): Outcome =>
  row.state === 'done' ? { state: 'done', replies: row.replies } : { state: 'working' };
