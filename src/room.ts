import type { z } from 'zod';
import type { Context, Matters, Offer, TickContext, TickHandler } from './context.ts';
import { isAnother } from './domain/another.ts';
import type { Traced } from './domain/figure.ts';
import type { Intent } from './domain/intent.ts';
import type { AnyKind } from './domain/kept.ts';
import type { LedgerState } from './domain/ledger-state.ts';
import type { Moment, OutboundMessage } from './domain/message.ts';
import type { Part, Telling } from './domain/occasion.ts';
import type { OutboxRow } from './domain/outbox.ts';
import type { Permission } from './domain/permission.ts';
import type { Plan } from './domain/plan.ts';
import type { Reason } from './domain/refusal.ts';
import type { TickMark } from './domain/tick-mark.ts';
import { ConfigError } from './errors.ts';
import { toConfirm } from './ledger/to-confirm.ts';
import type { MatterSort } from './matters/sort.ts';
import type { Form } from './reading/form.ts';
import type { Frame } from './reading/frame.ts';
import type { Hearing } from './reading/said.ts';
import { shallItBeDone } from './wording/misunderstandings.ts';
import { generalRefusals, type Refusals } from './wording/refusals.ts';

type Messages = readonly OutboundMessage[];

/** Whether it is only answered, changes something at once, or is shown first and done after a 确认. */
type Effect<I> =
  | { readonly effect: 'answers' }
  | {
      readonly effect: 'changes';
      /**
       * What it would do, in a few words: where it is only believed to be meant, it is shown with them and done after a 确认.
       * `itself` where all that it does is to show a draft.
       */
      readonly asks?: ((intent: I, plan: Plan) => string) | 'itself';
      /** What it is about, for a line below that; null for nothing that is not said already. */
      of?(intent: I, ctx: Context): Promise<string | null>;
    }
  | {
      readonly effect: 'proposes';
      preview(intent: I, ctx: Context): Promise<Offer<I>>;
      /** The verbs that name it in a yes, besides those of reporting: 批 for 行，批下去. */
      verbs?(waiting: I): readonly string[];
      /** What the two come to where one of its kind waits for a 确认 already, null where they stay two. */
      joined?(waiting: I, next: I, plan: Plan): I | null;
      /**
       * What tells one of its kind from another, null and empty for what is not said: one that waits stays where the next one is another
       * thing, and gives way, with a word, where it is the same in other words.
       */
      about?(one: I): readonly (string | null)[];
      /** Whether the next one can only be meant in the place of the one that waits. Without any of the three, the two stay two. */
      replaces?(next: I, waiting: I): boolean;
      /** What must be said where it has grown old and another proposal takes its place; without it, nothing. */
      dropped?(waiting: I, next: Intent): string | null;
    };

type Declared<S extends IntentSchema> = Effect<z.infer<S>> & {
  readonly intent: S;
  readonly by: Permission;
  /** False for what leaves nothing to answer for: a draft that is shown. What only answers leaves nothing anyway. */
  readonly isNoted?: false;
  /** What it is called among the deeds, where neither the question before it nor `means` says all of it. */
  inShort?(intent: z.infer<S>, plan: Plan): string;
  /** What the person wants, in a few words, for what may be read from free text by who is not believed. */
  readonly means?: string;
  /** The exact commands that mean it. */
  readonly forms?: readonly Form<z.infer<S>>[];
  /** The words by which it is asked for; the reading chooses between the frames of all rooms. */
  readonly frames?: readonly Frame[];
  /** Questions that ask for it, with {task} and the like for what they name: offered to who asked something near to one. */
  readonly asked?: readonly string[];
  /** Its line in 帮助; empty for a plan that cannot answer it. */
  readonly help?: (plan: Plan) => string;
  /** What would bring back what was before it: 刚才那个不改了，还按原来的. Null where nothing was; without it, nothing does. */
  undone?(done: z.infer<S>, cause: string, ctx: Context): Promise<Intent | null>;
  /** What the figures of its answer are made of, by the ledger as it stood then; without it, there is nothing to trace. */
  sources?(intent: z.infer<S>, state: LedgerState, ctx: Context): Traced | Promise<Traced | null>;
  handle(intent: z.infer<S>, ctx: Context): Messages | Promise<Messages>;
};

type IntentSchema = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** One thing that a person can say, with all that belongs to it. The shape of its intent is its own affair. */
export interface Saying {
  readonly kind: string;
  readonly by: Permission;
  readonly schema: z.ZodType<Intent>;
  /** Null for what is never read from free text by who is not believed. */
  readonly means: string | null;
  readonly effect: 'answers' | 'changes' | 'proposes';
  /** Whether what it does stands among the deeds. */
  readonly isNoted: boolean;
  /** What it does with this intent, in a few words; null where it has none. */
  inShort(intent: Intent, plan: Plan): string | null;
  readonly forms: readonly Form<Intent>[];
  readonly frames: readonly Frame[];
  /** Questions to offer, each with places for what it names. */
  readonly asked: readonly string[];
  readonly help: ((plan: Plan) => string) | null;
  /** A proposal of what was before it; null where nothing was, or nothing brings it back. `cause`: the inbox row that did it. */
  undone(done: Intent, cause: string, ctx: Context): Promise<Intent | null>;
  /** Null where there is nothing to trace. */
  sources(intent: Intent, state: LedgerState, ctx: Context): Promise<Traced | null>;
  /** Throws where the intent is not in the shape of this version. */
  handle(intent: Intent, ctx: Context): Promise<Messages>;
  /** Null for what needs no yes. */
  readonly preview: ((intent: Intent, ctx: Context) => Promise<Offer>) | null;
  /** Whether all that it does is to show a draft. */
  readonly showsItself: boolean;
  /** The verbs that name it in a yes, where it waits for one; empty for none of its own. */
  verbs(waiting: Intent): readonly string[];
  /** What becomes of two of this kind; `meant`: the next one with everything filled in, as what waits has it. */
  joined(waiting: Intent, next: Intent, meant: Intent, plan: Plan): Together;
  dropped(waiting: Intent, next: Intent): string | null;
}

/** What two proposals come to: one, the newer in the place of the older, or two. */
export interface Together {
  readonly proposal: Intent;
  readonly how: 'one' | 'instead' | 'apart';
}

/** Declares one thing that a person can say. What proposes something must show it. */
export function saying<const S extends IntentSchema>(declared: Declared<S>): Saying {
  const {
    intent: schema,
    forms = [],
    frames = [],
    asked = [],
    help = null,
    means = null,
    by,
    effect,
  } = declared;
  const kind = [...schema.shape.kind.values][0] ?? '';
  const read = (intent: Intent): z.infer<S> => schema.parse(intent);
  return {
    kind,
    by,
    schema,
    means,
    effect,
    forms,
    frames,
    asked,
    help,
    isNoted: effect !== 'answers' && declared.isNoted !== false,
    inShort: (intent, plan) =>
      declared.inShort?.(read(intent), plan) ??
      (declared.effect === 'changes' && typeof declared.asks === 'function'
        ? declared.asks(read(intent), plan)
        : means),
    undone: async (done, cause, ctx) => (await declared.undone?.(read(done), cause, ctx)) ?? null,
    sources: async (intent, state, ctx) =>
      (await declared.sources?.(read(intent), state, ctx)) ?? null,
    showsItself: declared.effect === 'changes' && declared.asks === 'itself',
    handle: async (intent, ctx) => declared.handle(read(intent), ctx),
    preview: previewOf(declared, read),
    verbs: (waiting) => (declared.effect === 'proposes' && declared.verbs?.(read(waiting))) || [],
    joined: (waiting, next, meant, plan) =>
      joinedBy(declared, read(waiting), read(next), read(meant), plan),
    dropped: (waiting, next) =>
      declared.effect === 'proposes' && declared.dropped
        ? declared.dropped(read(waiting), next)
        : null,
  };
}

/** Of what is only done after a yes without being a proposal of its own, each is a thing by itself. */
function joinedBy<S extends IntentSchema>(
  declared: Declared<S>,
  waiting: z.infer<S>,
  next: z.infer<S>,
  meant: z.infer<S>,
  plan: Plan,
): Together {
  const apart: Together = { proposal: next, how: 'apart' };
  if (declared.effect !== 'proposes') return apart;
  const { about, joined, replaces } = declared;
  const one = joined?.(waiting, next, plan) ?? null;
  if (one !== null) return { proposal: one, how: 'one' };
  const isSame = about !== undefined && !isAnother(about(waiting), about(next));
  return isSame || replaces?.(meant, waiting) ? { proposal: next, how: 'instead' } : apart;
}

function previewOf<S extends IntentSchema>(
  declared: Declared<S>,
  read: (intent: Intent) => z.infer<S>,
): Saying['preview'] {
  if (declared.effect === 'proposes') return (intent, ctx) => declared.preview(read(intent), ctx);
  const asks = declared.effect === 'changes' ? declared.asks : undefined;
  if (typeof asks !== 'function') return null;
  const of = declared.effect === 'changes' ? declared.of : undefined;
  return async (intent, ctx) => {
    const about = (await of?.(read(intent), ctx)) ?? null;
    const text = shallItBeDone(asks(read(intent), ctx.plan), about);
    return { messages: toConfirm(ctx, text), meant: intent };
  };
}

/** One piece of the office's work: all that it says, keeps, decides and reminds of. */
export interface Room {
  /** As its folder is called. */
  readonly name: string;
  /** As the office calls it: 延期. */
  readonly title: string;
  readonly sayings: readonly Saying[];
  /** The mechanism of the notice that it serves, as the plan names it: a plan without it offers no help on it. */
  readonly mechanism?: string;
  /** Its lines of help stand under a help of its own, which is asked for by one of these words: 公文帮助. */
  readonly helpUnder?: readonly [string, ...string[]];
  /** What it understands beside its exact commands. */
  readonly hears?: Hearing;
  readonly keeps?: readonly AnyKind[];
  /** What it handles step by step under numbers of its own. */
  readonly matters?: readonly MatterSort[];
  readonly ticks?: readonly TickHandler[];
  /** What it has to tell on a day, for the one message of the morning. */
  morning?(morning: Morning): Promise<readonly Telling[]>;
  /** By their kind: parts of a waiting message as they are now; null for one that is done meanwhile. */
  readonly stillTrue?: Readonly<Record<string, StillTrue>>;
  readonly refusals?: Refusals;
}

/** The morning of a day, and how far the mornings before it have come. */
export interface Morning {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly now: string;
  /** The last morning that was told; null before the first. */
  readonly last: TickMark | null;
  readonly ctx: TickContext;
}

export type StillTrue = (
  row: OutboxRow,
  part: Part,
  ctx: Omit<TickContext, 'post'>,
  now: Moment,
) => Promise<Part | null>;

/** The rooms, put together. */
export interface House {
  readonly rooms: readonly Room[];
  readonly sayings: ReadonlyMap<string, Saying>;
  /** What can be asked of the rooms, in their order. */
  readonly frames: readonly Frame[];
  readonly kinds: readonly AnyKind[];
  readonly matters: Matters;
  readonly ticks: readonly TickHandler[];
  readonly stillTrue: ReadonlyMap<string, StillTrue>;
  /** The sentence for a reason, and whether it asks for what is missing. Throws for one that no room knows. */
  refusal(reason: Reason, plan: Plan): Refused;
}

/** Why nothing was done, in words. */
export interface Refused {
  readonly text: string;
  readonly asks: boolean;
}

/** What holds before any door: who may not, and where. */
const HALL: Room = { name: 'hall', title: '门口', sayings: [], refusals: generalRefusals };

/**
 * Puts the rooms together. Throws `ConfigError`, naming both, where two sayings have one kind, or claim one form or frame, and
 * where two rooms keep, refuse or tick under one name.
 */
export function furnish(rooms: readonly Room[]): House {
  const sayings = byName(rooms, 'sayings', ({ sayings }) => sayings.map((one) => [one.kind, one]));
  byName(rooms, 'forms', (room) =>
    room.sayings.flatMap(({ kind, forms }) =>
      forms.flatMap(({ spellings }) => spellings.map((one): [string, string] => [one, kind])),
    ),
  );
  byName(rooms, 'frames', (room) =>
    room.sayings.flatMap(({ kind, frames }) =>
      frames.map(({ name }): [string, string] => [name, kind]),
    ),
  );
  const kinds = byName(rooms, 'kinds', ({ keeps = [] }) => keeps.map((one) => [one.name, one]));
  const ticks = byName(rooms, 'ticks', ({ ticks = [] }) => ticks.map((one) => [one.name, one]));
  const refusing = byName([HALL, ...rooms], 'refusals', ({ refusals: own }) =>
    own ? own.kinds.map((kind): [string, Refusals] => [kind, own]) : [],
  );
  return {
    rooms,
    sayings,
    frames: [...sayings.values()].flatMap(({ frames }) => frames),
    kinds: [...kinds.values()],
    matters: new Map(
      [
        ...byName(rooms, 'matters', ({ matters = [] }) => matters.map((one) => [one.kind, one])),
      ].map(([, sort]) => [sort.kind, sort]),
    ),
    ticks: [...ticks.values()],
    stillTrue: byName(rooms, 'parts', ({ stillTrue = {} }) => Object.entries(stillTrue)),
    refusal(reason, plan) {
      const refused = refusing.get(reason.kind);
      if (!refused) throw new Error(`No room says why ${reason.kind} is refused`);
      return { text: refused.inWords(reason, plan), asks: refused.asking.includes(reason.kind) };
    },
  };
}

/** What the rooms declare of one sort, by name; a name that is claimed twice stops the start. */
function byName<T>(
  rooms: readonly Room[],
  sort: string,
  declared: (room: Room) => readonly (readonly [string, T])[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const claims = new Map<string, string>();
  for (const room of rooms) {
    for (const [name, one] of declared(room)) {
      const claim = typeof one === 'string' ? `${room.name} (${one})` : room.name;
      const before = claims.get(name);
      if (before) throw new ConfigError(`Two ${sort} are called ${name}: ${before}, ${claim}`);
      claims.set(name, claim);
      found.set(name, one);
    }
  }
  return found;
}
