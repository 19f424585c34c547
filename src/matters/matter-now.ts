import type { Context } from '../context.ts';
import type { Matter, MatterRef, StepSaid } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import type { Plan } from '../domain/plan.ts';
import {
  openSteps,
  partiesOwing,
  type Step,
  type StepTaken,
  standing,
  type Walker,
} from '../domain/procedure.ts';
import type { Seat } from '../domain/seat.ts';
import type { ReportNamed } from '../domain/submission.ts';
import type { WorkCalendar } from '../domain/workdays.ts';
import type { Shelf, SortDeclared } from './sort.ts';
import { type Allowed, mayTake, type OnPaper, takeStep } from './take-step.ts';

/** A step that is awaited, and of whom. */
export interface Awaited {
  readonly step: string;
  /** As the notice calls it. */
  readonly name: string;
  readonly seats: readonly Seat[];
  /** The moment of the last act that brought it there. */
  readonly since: string;
  /** What may be answered, without the number. */
  readonly answers: readonly string[];
  /** What there is to be read for it. */
  readonly brief: string;
  readonly hasOwnDays: boolean;
  /** Whether only those who take it read of whom it is awaited. */
  readonly isQuiet: boolean;
  /** A leader's signature, which may be lent. */
  readonly isSigned: boolean;
}

/** A step that was taken: whether it stands still, and whether only who took it reads of it. */
export type Passed = StepTaken & {
  readonly name: string;
  readonly stands: boolean;
  readonly isQuiet: boolean;
};

/** A record as it stands, with what may be done to it; the shape of the record is its room's own affair. */
export interface MatterNow {
  readonly ref: MatterRef;
  readonly title: string;
  /** Who may know of it. */
  readonly mayKnow: readonly Seat[] | 'everybody';
  /** Null while it is under way. */
  readonly ended: string | null;
  readonly awaited: readonly Awaited[];
  /** The names of all its steps. */
  readonly steps: readonly string[];
  /** Every step that was taken, those that were taken back as well. */
  readonly taken: readonly Passed[];
  readonly facts: readonly string[];
  /** Who sees its facts and steps; null for all who may know of it. */
  readonly inside: readonly Seat[] | null;
  /** What the others see. */
  readonly outline: readonly string[];
  /** What its line in the list says besides; empty for nothing. */
  readonly entry: string;
  /** The units' reports that told of it. */
  readonly reports: readonly ReportNamed[];
  readonly dueOn: string | null;
  /** The day on which it takes place; null for what is no event. */
  readonly heldOn: string | null;
  /** Whether groups hear no more than its number and what is next. */
  readonly isDiscreet: boolean;
  readonly at: string;
  readonly shelf: Shelf | null;
  /** The words that this sort knows. */
  knows(word: string): boolean;
  /** What lies behind it on a day, in words; null for nothing. */
  light(today: string, calendar: WorkCalendar): string | null;
  /** What is missing where this is said of it, in words; null for nothing. */
  lacks(said: StepSaid): string | null;
  /** The steps that are open and that this word takes, those beside the others as well. */
  takesNow(word: string): readonly Awaited[];
  /** Whether the speaker may do it now, or refuses as if it were done; nothing is. */
  may(said: StepSaid, ctx: Context): Promise<Allowed>;
  /** Does it, or refuses; the record is saved and what is to be said given back. */
  take(said: StepSaid, ctx: Context, paper?: OnPaper | null): Promise<readonly OutboundMessage[]>;
}

export function matterNow<T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  plan: Plan,
): MatterNow {
  const table = sort.table(matter);
  const walker = walkerOf(matter, sort);
  const ended = sort.ended(matter);
  const open = ended === null ? openSteps(table, walker) : [];
  const awaited = ended === null ? awaitedOf(matter, sort, plan) : [];
  const ref = { kind: sort.kind, number: Number(matter.id) };
  const stands = standing(table, walker);
  return {
    ref,
    title: sort.title(matter, plan),
    mayKnow: sort.mayKnow(matter, plan),
    ended,
    awaited,
    steps: table.map(({ step }) => step),
    taken: matter.steps.map((one) => {
      const row = table.find(({ step }) => step === one.step);
      const isOfEach = row?.ofEach === true || row?.isBeside === true;
      const isOfParty = isOfEach && row.by !== 'clerk' && row.by.includes('party');
      return {
        ...one,
        name: row?.name ?? one.step,
        stands: stands.includes(one),
        isQuiet: isOfParty && (sort.quiet?.includes(one.step) ?? false),
      };
    }),
    facts: sort.facts(matter, plan),
    inside: sort.inside?.(matter, plan) ?? null,
    outline: sort.outline?.(matter) ?? [],
    entry: sort.entry?.(matter, plan) ?? '',
    reports: sort.reports?.(matter) ?? [],
    dueOn: sort.dueOn?.(matter) ?? null,
    heldOn: sort.heldOn?.(matter) ?? null,
    isDiscreet: sort.isDiscreet === true,
    at: matter.at,
    shelf: sort.shelf?.(matter, plan) ?? null,
    knows: (word) => word in sort.deeds,
    lacks: (said) => sort.deeds[said.word]?.lacks?.(said, matter) ?? null,
    takesNow(word) {
      const steps: readonly string[] = sort.deeds[word]?.steps ?? [];
      const meant = open.filter(({ step }) => steps.includes(step));
      return meant.map((step) => awaitedStep(step, matter, sort, plan));
    },
    light(today, calendar) {
      if (ended !== null) return null;
      if (sort.light) return sort.light(matter, today, calendar, plan);
      const dueOn = sort.dueOn?.(matter) ?? null;
      return dueOn !== null && dueOn < today ? OVERDUE : null;
    },
    may: (said, ctx) => mayTake(matter, sort, said, ctx),
    take: (said, ctx, paper = null) => takeStep(matter, sort, said, ctx, paper),
  };
}

const OVERDUE = '红灯，已超期';

/** The record as the engine of steps walks it. */
export const walkerOf = <T extends Matter<S>, S extends string>(
  matter: T,
  sort: Pick<SortDeclared<T, S>, 'parties'>,
): Walker<S> => ({ steps: matter.steps, parties: sort.parties?.(matter) ?? [] });

/** What the record waits for; what is only done beside the steps is not awaited. */
export const awaitedOf = <T extends Matter<S>, S extends string>(
  matter: T,
  sort: SortDeclared<T, S>,
  plan: Plan,
): readonly Awaited[] =>
  openSteps(sort.table(matter), walkerOf(matter, sort))
    .filter(({ isBeside }) => isBeside !== true)
    .map((step) => awaitedStep(step, matter, sort, plan));

const awaitedStep = <T extends Matter<S>, S extends string>(
  step: Step<S>,
  matter: T,
  sort: SortDeclared<T, S>,
  plan: Plan,
): Awaited => ({
  step: step.step,
  name: step.name,
  seats: seatsOf(step, matter, sort, plan),
  since: matter.steps.at(-1)?.at ?? matter.at,
  answers: sort.answers(step, matter),
  brief: sort.brief(matter, step, plan),
  hasOwnDays: sort.hasOwnDays?.includes(step.step) ?? false,
  isQuiet: sort.quiet?.includes(step.step) ?? false,
  isSigned: step.isSigned === true,
});

/** Whose step it is now: where each party takes it for itself, only of those that still owe it. */
export function seatsOf<T extends Matter<S>, S extends string>(
  step: Step<S>,
  matter: T,
  sort: SortDeclared<T, S>,
  plan: Plan,
): readonly Seat[] {
  if (!step.ofEach || !sort.seatOfParty) return sort.seats(step, matter, plan);
  const seat = sort.seatOfParty;
  return partiesOwing(sort.table(matter), walkerOf(matter, sort), step.step).map((one) =>
    seat(one, matter),
  );
}
