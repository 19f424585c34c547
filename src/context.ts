import type { Act } from './domain/act.ts';
import type { Traced } from './domain/figure.ts';
import type { Intent } from './domain/intent.ts';
import type { Keeper } from './domain/kept.ts';
import type { LedgerState } from './domain/ledger-state.ts';
import type { MatterKind } from './domain/matter.ts';
import type { InboundMessage, Moment, OutboundMessage, Recipient } from './domain/message.ts';
import type { Telling } from './domain/occasion.ts';
import type { Role } from './domain/person.ts';
import type { Plan } from './domain/plan.ts';
import type { WorkCalendar } from './domain/workdays.ts';
import type { MatterSort } from './matters/sort.ts';
import type { ModelQuestion } from './model/model.ts';
import type { People } from './people/people.ts';

/** Who speaks: somebody whom the office knows, or not. */
export interface Speaker {
  readonly id: string;
  readonly name: string | null;
  /** Empty for somebody whom the office does not know. */
  readonly roles: readonly Role[];
}

/** All that a handler is given. What is not here it cannot do. */
export interface Context {
  readonly plan: Plan;
  readonly speaker: Speaker;
  readonly act: Act;
  readonly message: InboundMessage;
  readonly people: People;
  /** What is kept, by its kind: `ctx.kept(SUBMISSIONS)`. */
  readonly kept: Keeper;
  readonly calendar: WorkCalendar;
  /** Where people reach the pages of this server; null where they do not. */
  readonly publicUrl: string | null;
  /** What is handled under numbers of its own, sort by sort. */
  readonly matters: Matters;
  /** Whether the speaker may say this kind of thing here. */
  may(kind: string): boolean;
  /** Runs another intent through its saying: a confirmed draft, each of several questions. */
  perform(intent: Intent): Promise<readonly OutboundMessage[]>;
  /** The same of one of several things that are wanted together, or of showing it: what is refused is said, and holds up none of the others. */
  attempt(
    wanted: Intent | (() => Promise<readonly OutboundMessage[]>),
  ): Promise<readonly OutboundMessage[]>;
  /** What a 确认 of it would do, as it is shown. */
  preview(intent: Intent): Promise<Offer>;
  /** What it comes to when it is said while another proposal waits for its 确认; `meant`: as its preview fills it in. */
  joined(waiting: Intent, next: Intent, meant: Intent): Joined;
  /** What would bring back what was before something that the speaker did; null where nothing was, or nothing does. */
  undone(done: Intent, cause: string): Promise<Intent | null>;
  /** What the figures of an answer were made of, by the ledger as it stood then; null where there is nothing to trace. */
  sources(intent: Intent, state: LedgerState): Promise<Traced | null>;
  /** Asks the model about some data; null where there is none, or it did not answer. Nothing that it says is to be believed. */
  ask<Answer>(question: ModelQuestion<Answer>, data: unknown): Promise<Answer | null>;
  /** What the mornings from one day to another would tell, as things stand now: see `foresee.ts`. */
  foresee(from: string, to: string): Promise<readonly Foreseen[]>;
  /** The lines of help for what the speaker may say here: of the general one, or of a topic. Null for a topic that there is not. */
  help(topic: string | null): Help | null;
}

/** What somebody may say, a line for each thing, and the topics of which there is more. */
export interface Help {
  readonly lines: readonly string[];
  readonly topics: readonly string[];
}

/** What would be told on the morning of a day. */
export interface Foreseen {
  readonly day: string;
  readonly tellings: readonly Telling[];
}

export type Matters = ReadonlyMap<MatterKind, MatterSort>;

/** What a 确认 would do, as it is shown. */
export interface Offer<I = Intent> {
  readonly messages: readonly OutboundMessage[];
  /**
   * The intent with everything filled in that its words left open, as things stand now: a 确认 does just this. Null where
   * nothing would come of it, so that nothing waits for a 确认.
   */
  readonly meant: I | null;
  /** The unit on whose behalf it would be done, so that a colleague may confirm it. */
  readonly unit?: string | null;
}

/** What becomes of a proposal that is said while another one waits. */
export interface Joined {
  readonly proposal: Intent;
  /** Whether it is one of both, takes the place of the first, or is another, so that the first is put aside until the second is settled. */
  readonly how: 'one' | 'instead' | 'apart';
  /** What the first one is called, in a few words; null where it has none. */
  readonly waits: string | null;
  /** A word on what would be lost of the first if it were not put aside; null for nothing. */
  readonly note: string | null;
}

/** One thing that a person can say: it decides, records, and returns what is to be said. */
export type Handler<I> = (
  intent: I,
  ctx: Context,
) => readonly OutboundMessage[] | Promise<readonly OutboundMessage[]>;

/** All that the clock's work is given. */
export interface TickContext
  extends Pick<Context, 'plan' | 'people' | 'kept' | 'calendar' | 'matters'> {
  /** Posts what is owed; what was posted before under the same key is dropped. */
  post(messages: readonly OutboundMessage[]): Promise<void>;
}

/** One thing that the clock does. Done twice, or by two processes at once, it comes to the same as once. */
export interface TickHandler {
  readonly name: string;
  readonly everyMs: number;
  /** HH:MM in Shanghai, for what is to come on time to the second. */
  dailyAt?(plan: Plan): string;
  /** The next moment after `after` at which there may be something to do: a clock that is turned by hand stops there. */
  nextAfter(after: Moment, ctx: TickContext): Promise<Moment | null>;
  /** Whether there is something to do; asked often, and once more before it is done. */
  isDue(now: Moment, ctx: TickContext): Promise<boolean>;
  run(now: Moment, ctx: TickContext): Promise<void>;
}

/** Messages of which the first says what became of a draft or a request, so that its buttons give way. */
export const settling = (messages: readonly OutboundMessage[]): readonly OutboundMessage[] =>
  messages.map((message, at) => (at === 0 ? { ...message, settles: true } : message));

/** Back into the conversation in which the message was said. */
export const conversation = (ctx: Context): Recipient => ({
  kind: 'reply',
  inboxId: ctx.act.cause,
});

/** An answer into the conversation. Its key is the cause, so that a repeated step says it once. */
export function answer(
  ctx: Context,
  text: string,
  answerClass: OutboundMessage['class'] = null,
): readonly OutboundMessage[] {
  return [{ key: `${ctx.act.cause}:reply`, to: conversation(ctx), text, class: answerClass }];
}
