import type { Context, TickContext } from '../context.ts';
import type { Intent } from '../domain/intent.ts';
import type { Kind } from '../domain/kept.ts';
import type { Matter, MatterKind, MatterRef, StepSaid } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import type { Plan } from '../domain/plan.ts';
import type { Step, StepTable } from '../domain/procedure.ts';
import type { Reason } from '../domain/refusal.ts';
import type { Seat } from '../domain/seat.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { ReportNamed } from '../domain/submission.ts';
import type { WorkCalendar } from '../domain/workdays.ts';
import type { WordReader } from '../reading/matters/words.ts';
import type { Said } from '../reading/said.ts';
import { type MatterNow, matterNow } from './matter-now.ts';
import { onceFor } from './once-for.ts';

/** What one word of the office does to a matter of one sort. */
export interface Deed<T extends Matter<S>, S extends string> {
  /**
   * The steps that it takes, in the order of the table: of those that are open the first that is the speaker's. Empty for what is
   * done beside the steps.
   */
  readonly steps: readonly S[];
  /** Whether it may be done to what is ended as well: 更正. */
  readonly evenEnded?: true;
  /** Whether one word takes several of these steps in a row where all belong to the same person: 同意, 签发. */
  readonly goesOn?: true;
  /** Of those in a row the ones that whoever took the step before may take as well, though they would be laid on somebody else's desk. */
  readonly inSameBreath?: readonly S[];
  /** Those of the steps that were named, where one word may name several: 已校对，印刷40份. All of them where it is absent. */
  named?(said: StepSaid): readonly S[];
  /** Open steps of the same person that it takes as well: whoever answers has received what they answer. */
  readonly along?: readonly S[];
  /** Whether what is said with it is what was asked for: who only says that it is on its way gives nothing yet, and tells how it stands. */
  readonly isFinal?: true;
  /** Who may, where it takes no step. */
  by?(matter: T, plan: Plan): readonly Seat[];
  /** What is missing in what was said, in words for “还缺…”; null for nothing. */
  lacks?(said: StepSaid, matter: T): string | null;
  /** The rule that it would break; null for none. */
  hindered?(matter: T, said: StepSaid, ctx: Context): Promise<Reason | null> | Reason | null;
  /** The record with what was said in it; the step is added to it. Absent where the step is all. */
  change?(matter: T, said: StepSaid, ctx: Context): Promise<T> | T;
  /** The record once the step stands in it, before it is kept: what is made of all that was said. */
  roundsOff?(matter: T, ctx: Context): Promise<T> | T;
  /** What is said back and to others beside the usual receipt and hand-over; `before` is null where nothing of the record changed. */
  tells?(matter: T, said: StepSaid, ctx: Context, before: T | null): Promise<Tells> | Tells;
}

/** What a deed says beyond the usual. */
export interface Tells {
  /** In place of the usual first line of the receipt; null for the usual one. */
  readonly receipt: string | null;
  /** Below the receipt, for nobody but the speaker. */
  readonly beside?: string | null;
  readonly messages: readonly OutboundMessage[];
}

/** Everything that one room says of its numbered records, so that the words that hold for all reach them. */
export interface SortDeclared<T extends Matter<S>, S extends string> {
  readonly kind: MatterKind;
  readonly keeps: Kind<T>;
  /** The table that holds for this record: which steps it needs may depend on it. */
  table(matter: T): StepTable<S>;
  /** Whose step it is, in this record. Empty where that is not decided yet. */
  seats(step: Step<S>, matter: T, plan: Plan): readonly Seat[];
  /** Parties that owe the steps of each; empty where it has none. */
  parties?(matter: T): readonly string[];
  /** The seat of a party. */
  seatOfParty?(party: string, matter: T): Seat;
  /** A few words, as lists and receipts name it; never what only some may read. */
  title(matter: T, plan: Plan): string;
  /** Who may know that there is such a record, at all. */
  mayKnow(matter: T, plan: Plan): readonly Seat[] | 'everybody';
  /** Who sees its facts and its steps, where others know no more than its outline; all who may know it where it is absent. */
  inside?(matter: T, plan: Plan): readonly Seat[];
  /** Whom its 退回 and 作废 concern besides those who had a hand in it, or on whose desk it lies. */
  concerned?(matter: T): readonly Seat[];
  /** The ids of those who hear of it only when it is done, though they had a hand in it. */
  hearsLater?(after: T): readonly string[];
  /** Lines of its card for whoever may know of it and is not inside. */
  outline?(matter: T): readonly string[];
  /** What its line in the list says besides, to those inside. */
  entry?(matter: T, plan: Plan): string;
  /** The units' reports that told of it; absent where none does. */
  reports?(matter: T): readonly ReportNamed[];
  /** The list as a table to take away; absent where there is none. */
  register?(matters: readonly T[], plan: Plan): Sheet;
  /** Closed, withdrawn, void: nothing is awaited any more. In words, null for one that is under way. */
  ended(matter: T): string | null;
  /** Lines of its card, for those who may know it, in a chat of their own. */
  facts(matter: T, plan: Plan): readonly string[];
  /** What whoever takes this step must read to judge it, after the first line that says what is wanted. */
  brief(matter: T, step: Step<S>, plan: Plan): string;
  /** What they may answer, without the number: 同意, 退回：理由. */
  answers(step: Step<S>, matter: T): readonly string[];
  /** The day by which it is to be done, YYYY-MM-DD; null for none. */
  dueOn?(matter: T): string | null;
  /** The day on which it takes place, YYYY-MM-DD; absent where it is no event. */
  heldOn?(matter: T): string | null;
  /** What lies behind it by now, in words: 红灯，超期2天. Null for nothing; where it is absent, red from the day after the due day. */
  light?(matter: T, today: string, calendar: WorkCalendar, plan: Plan): string | null;
  /** Whether groups hear no more than its number and what is next. */
  readonly isDiscreet?: true;
  /** Steps about which the rule of two workdays on a desk does not speak, for they have days of their own. */
  readonly hasOwnDays?: readonly S[];
  /**
   * Steps that the deeds themselves hand over, or whose time is still to come: in receipts, cards and lists nobody reads of whom
   * they are awaited but who takes them.
   */
  readonly quiet?: readonly S[];
  /** Words whose text others get to read at once: told of one that is called by anything but its number, they are shown first. */
  readonly publishes?: readonly string[];
  /** Words of its own, read before those that mean the same for all. */
  readonly words: readonly WordReader[];
  /** The word that any other news of it means, told under its number by who is to answer it: 批示3还剩最后一段. */
  readonly newsWord?: string;
  /** Words that a saying of its room takes up in the place of a deed: 会议2回执. */
  readonly takenUp?: Readonly<Record<string, TakenUp>>;
  readonly deeds: Readonly<Record<string, Deed<T, S>>>;
  /** Where it is put on file once it is closed; null while it is not, and for what is not filed. */
  shelf?(matter: T, plan: Plan): Shelf | null;
}

/** What is wanted of the record of this number, from the text that follows the word. */
export type TakenUp = (number: number, text: string, said: Said) => Intent;

/** What the archive knows of a closed record (附件2 七). */
export interface Shelf {
  /** The group whose archive it belongs to; null for the office's own. */
  readonly group: number | null;
  readonly task: number | null;
  readonly title: string;
  /** 文号, where it has one. */
  readonly documentNumber: string | null;
  readonly closedOn: string;
  /** Whose it is: 第四组; of its group where it is absent. */
  readonly responsible?: string;
  /** SHA-256 of what it says, where it has a text. */
  readonly hash?: string;
}

/** A sort of matter as the house knows it: its records with all that may be done to them. */
export interface MatterSort {
  readonly kind: MatterKind;
  readonly words: readonly WordReader[];
  /** The word that any other news of it means; null where it hears none. */
  readonly newsWord: string | null;
  readonly publishes: readonly string[];
  readonly takenUp: Readonly<Record<string, TakenUp>>;
  /** Whether this word does anything to it. */
  knows(word: string): boolean;
  readonly keeps: Kind<never>;
  /** Null where there is none of this number. */
  get(number: number, ctx: Sources): Promise<MatterNow | null>;
  all(ctx: Sources): Promise<readonly MatterNow[]>;
  /** Those of these numbers as a table; null where this sort has none. */
  register(numbers: readonly number[], ctx: Sources): Promise<Sheet | null>;
}

export type Sources = Pick<TickContext, 'plan' | 'kept'>;

/** Declares a sort of matter. */
export function sortOf<T extends Matter<S>, S extends string>(
  declared: SortDeclared<T, S>,
): MatterSort {
  const { kind, words, newsWord = null, publishes = [], takenUp = {}, deeds, keeps } = declared;
  const now = onceFor((matter: T, plan) => matterNow(matter, declared, plan));
  const allNow = onceFor((matters: readonly T[], plan) =>
    matters
      .toSorted((one, other) => Number(one.id) - Number(other.id))
      .map((matter) => now(matter, plan)),
  );
  return {
    kind,
    words,
    newsWord,
    publishes,
    takenUp,
    knows: (word) => word in deeds || word in takenUp,
    keeps: keeps as Kind<never>,
    async get(number, { plan, kept }) {
      const matter = await kept(keeps).get(String(number));
      return matter && now(matter, plan);
    },
    async register(numbers, { plan, kept }) {
      const all = await kept(keeps).all();
      const listed = all
        .filter(({ id }) => numbers.includes(Number(id)))
        .toSorted((one, other) => Number(one.id) - Number(other.id));
      return declared.register?.(listed, plan) ?? null;
    },
    all: async ({ plan, kept }) => allNow(await kept(keeps).all(), plan),
  };
}

/** 发文5 of a record. */
export const refOf = (kind: MatterKind, { id }: Pick<Matter, 'id'>): MatterRef => ({
  kind,
  number: Number(id),
});
