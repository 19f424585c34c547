import { foresee } from '../clock/foresee.ts';
import { answer, type Context, type Help, type Offer, type Speaker } from '../context.ts';
import type { InboxRow } from '../domain/inbox-row.ts';
import type { Intent } from '../domain/intent.ts';
import { MatterRef } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { judge } from '../domain/permission.ts';
import type { Role } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { type GeneralReason, Refusal } from '../domain/refusal.ts';
import type { WorkCalendar } from '../domain/workdays.ts';
import { ConflictError, StoreUnavailableError } from '../errors.ts';
import { noteDeed } from '../ledger/audit.ts';
import { throughCovers } from '../ledger/covers.ts';
import { planNow } from '../ledger/plan-now.ts';
import type { People } from '../people/people.ts';
import type { House, Room, Saying } from '../room.ts';
import type { Store } from '../store/store.ts';
import { deedInWords } from '../wording/deeds.ts';
import { troubled } from '../wording/misunderstandings.ts';
import { inTermsOf } from '../wording/terms.ts';
import { type Ask, askNobody } from './asking.ts';

export interface PerformingParts {
  readonly plan: Plan;
  readonly store: Store;
  readonly people: People;
  readonly house: House;
  readonly calendar: WorkCalendar;
  /** Where people reach the pages of this server; they do not where it is absent. */
  readonly publicUrl?: string | null;
  /** Asks the model; nobody is asked where it is absent. */
  readonly ask?: Ask;
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
export function createPerform({ plan, store, people, house, ...parts }: PerformingParts): Perform {
  return async (intent, row, speaker) => {
    const ctx = contextOf(row, speaker, await planNow(plan, store.kept, row.message.at));
    const messages = await throughCovers(await decide(intent, ctx), ctx);
    return messages.map((message) => ({ ...message, text: inTermsOf(plan, message.text) }));
  };

  /** The message boundary: a `Refusal` becomes a polite sentence, a surprise a general one and a log line. */
  async function decide(intent: Intent, ctx: Context): Promise<readonly OutboundMessage[]> {
    try {
      return await repeatedOnConflict(() => ctx.perform(intent));
    } catch (error) {
      if (error instanceof Refusal) return refusedWith(error, ctx);
      if (error instanceof StoreUnavailableError) throw error;
      parts.onError(error, ctx.act.cause);
      return answer(ctx, troubled());
    }
  }

  function refusedWith({ reason }: Refusal, ctx: Context): readonly OutboundMessage[] {
    const { text, asks } = house.refusal(reason, plan);
    return answer(ctx, text, 'refuse').map((one) => (asks ? { ...one, asks } : one));
  }

  function contextOf(row: InboxRow, speaker: Speaker, inForce: Plan): Context {
    const { roles } = speaker;
    const chat = row.message.conversation.kind;
    const mayBeSaid = ({ by }: Saying) => judge(by, roles, chat) === 'permitted';
    const ctx: Context = {
      plan: inForce,
      speaker,
      message: row.message,
      act: { cause: row.id, by: speaker.id, at: row.message.at },
      people,
      kept: store.kept,
      calendar: parts.calendar,
      publicUrl: parts.publicUrl ?? null,
      matters: house.matters,
      may: (kind) => mayBeSaid(sayingOf({ kind })),
      async perform(intent) {
        const saying = permitted(intent, ctx);
        const as = rolesFor(saying, roles);
        const acting = { ...ctx, act: { ...ctx.act, ...(as.length > 0 ? { as } : {}) } };
        const messages = await saying.handle(intent, acting);
        if (saying.isNoted) await note(intent, saying, as, acting);
        return messages;
      },
      async attempt(wanted) {
        try {
          return await (typeof wanted === 'function' ? wanted() : ctx.perform(wanted));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return refusedWith(error, ctx);
        }
      },
      preview: (intent) => previewOf(permitted(intent, ctx), intent, ctx),
      joined(waiting, next, meant) {
        const first = sayingOf(waiting);
        const { proposal, how } =
          waiting.kind === next.kind
            ? first.joined(waiting, next, meant, plan)
            : { proposal: next, how: 'apart' as const };
        const note = first.dropped(waiting, proposal);
        return { proposal, how, waits: first.inShort(waiting, plan), note };
      },
      undone: async (done, cause) => permitted(done, ctx).undone(done, cause, { ...ctx, plan }),
      sources: async (intent, state) => permitted(intent, ctx).sources(intent, state, ctx),
      ask: parts.ask ?? askNobody,
      foresee: (from, to) => foresee(house.rooms, from, to, ctx),
      help: (topic) => helpOn(topic, house, plan, mayBeSaid),
    };
    return ctx;
  }

  /** Among the deeds, behind what was done: a step that a crash broke off is done again and noted then. */
  function note(
    intent: Intent,
    saying: Saying,
    as: readonly Role[],
    { act, speaker, message }: Context,
  ): Promise<void> {
    return noteDeed(store.kept, {
      fact: `${act.cause}:${intent.kind}${ofWhich(intent)}`,
      ...act,
      byName: speaker.name ?? message.sender.userid,
      as: [...as],
      intent,
      what: deedInWords(intent, saying.inShort(intent, plan)),
    });
  }

  /** The saying of an intent, if the speaker may say it here; refuses otherwise. */
  function permitted(intent: Intent, { speaker, message }: Context): Saying {
    const saying = sayingOf(intent);
    const { who } = saying.by;
    const verdict = judge(saying.by, speaker.roles, message.conversation.kind);
    if (verdict === 'permitted') return saying;
    if (verdict !== 'not-permitted') throw new Refusal<GeneralReason>({ kind: verdict });
    throw new Refusal<GeneralReason>({ kind: verdict, roles: who === 'everyone' ? [] : who });
  }

  function sayingOf({ kind }: Pick<Intent, 'kind'>): Saying {
    const saying = house.sayings.get(kind);
    if (!saying) throw new Error(`No room says ${kind}`);
    return saying;
  }
}

/** In which of their roles somebody says it; none of them where everybody may. */
function rolesFor({ by: { who } }: Saying, roles: readonly Role[]): readonly Role[] {
  return roles.filter(({ role }) => who !== 'everyone' && who.includes(role));
}

function previewOf(saying: Saying, intent: Intent, ctx: Context): Promise<Offer> {
  if (!saying.preview) throw new Error(`${saying.kind} is no proposal`);
  return saying.preview(intent, ctx);
}

/** The general help names the topics of which the speaker may say something; each has its lines apart. */
function helpOn(
  topic: string | null,
  { rooms }: House,
  plan: Plan,
  mayBeSaid: (saying: Saying) => boolean,
): Help | null {
  const isServed = ({ mechanism }: Room) =>
    mechanism === undefined || plan.rules.some((rule) => rule.mechanism === mechanism);
  const linesOf = (room: Room) =>
    (isServed(room) ? room.sayings : [])
      .filter(mayBeSaid)
      .map(({ help }) => help?.(plan) ?? '')
      .filter((line) => line !== '');
  const meant = rooms.filter(({ helpUnder }) =>
    topic === null ? helpUnder === undefined : helpUnder?.includes(topic),
  );
  if (meant.length === 0) return null;
  const apart = rooms.filter((room) => room.helpUnder && linesOf(room).length > 0);
  const topics = topic === null ? apart.flatMap(({ helpUnder }) => helpUnder?.[0] ?? []) : [];
  return { lines: meant.flatMap(linesOf), topics };
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

/** Of several records that one message speaks of each is noted. */
function ofWhich({ matter, title }: Intent): string {
  const { data } = MatterRef.safeParse(matter);
  if (data) return `:${data.kind}${data.number}`;
  return typeof title === 'string' && title !== '' ? `:${title}` : '';
}
