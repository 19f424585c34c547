import { answer, type Context, type Handlers, type Speaker } from '../context.ts';
import type { InboxRow } from '../domain/inbox-row.ts';
import type { Intent } from '../domain/intent.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { judge, kindToPermit, permissions } from '../domain/permissions.ts';
import type { Plan } from '../domain/plan.ts';
import { Refusal } from '../domain/refusal.ts';
import type { WorkCalendar } from '../domain/workdays.ts';
import { ConflictError, StoreUnavailableError } from '../errors.ts';
import type { People } from '../people/people.ts';
import type { Store } from '../store/store.ts';
import { troubled } from '../wording/misunderstandings.ts';
import { refusal } from '../wording/refusals.ts';

export interface PerformingParts {
  readonly plan: Plan;
  readonly store: Store;
  readonly people: People;
  readonly handlers: Handlers;
  readonly calendar: WorkCalendar;
  /** Hears of every error that a person was told about in general words only. */
  onError(error: unknown, inboxId: string): void;
}

/** Does what a person wants, as far as they may, and gives back what is to be said. */
export type Perform = (
  intent: Intent,
  row: InboxRow,
  speaker: Speaker,
) => Promise<readonly OutboundMessage[]>;

/** Where an intent meets its handler: permission before it, and the boundary for errors around it. */
export function createPerform({ plan, store, people, ...parts }: PerformingParts): Perform {
  return (intent, row, speaker) => decide(intent, contextOf(row, speaker));

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
      kept: store.kept,
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
}

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
