import type { Act } from './act.ts';
import type { Moment } from './message.ts';
import type { RoleName } from './person.ts';

/** Who takes a step: whoever holds one of these roles, or the clerk, of his own accord. */
export type StepTaker = readonly RoleName[] | 'clerk';

/** One row of a procedure as the notice lists it. */
export interface Step<S extends string = string> {
  readonly step: S;
  /** As the notice calls it: 转办. */
  readonly name: string;
  readonly by: StepTaker;
  /** The steps that must have been passed before. */
  readonly after: readonly S[];
  /** May be taken at any time after those, as often as needed, and holds nothing up: 催办. */
  readonly isBeside?: true;
  /** Every party takes it for itself, and it is passed when all have: 反馈. */
  readonly ofEach?: true;
}

/** A procedure's steps in the order of the notice. */
export type StepTable<S extends string = string> = readonly Step<S>[];

/** A step that was taken: by whom, when, because of which message. */
export interface StepTaken<S extends string = string> {
  readonly step: S;
  /** The person's id, or `clerk`. */
  readonly by: string;
  readonly at: Moment;
  /** The inbox row that it came from. */
  readonly cause: string;
  readonly note: string | null;
  /** The party for which it was taken, where each takes it for itself. */
  readonly party: string | null;
}

/** Whatever walks through a table: the steps it has taken, and the parties that owe the steps of each. */
export interface Walker<S extends string = string> {
  readonly steps: readonly StepTaken<S>[];
  readonly parties: readonly string[];
}

/** What somebody wants to do now. */
export interface StepWanted<S extends string = string> {
  readonly step: S;
  readonly act: Act;
  readonly note?: string;
  readonly party?: string;
}

/** Why a step cannot be taken now, with the facts for a polite answer. */
export type Hindrance<S extends string = string> =
  | { readonly kind: 'step-taken'; readonly name: string; readonly taken: StepTaken<S> }
  | { readonly kind: 'step-too-early'; readonly name: string; readonly lacking: readonly string[] }
  | { readonly kind: 'not-a-party'; readonly name: string; readonly party: string | null };

/** Its `after` is no hint of what the table's steps are, and so names none that is not there. */
interface Row<S extends string> extends Omit<Step<S>, 'after'> {
  readonly after: readonly NoInfer<S>[];
}

/** A table of steps. A name in `after` that none of its rows has does not compile. */
export const tableOf = <const S extends string>(...rows: readonly Row<S>[]): StepTable<S> => rows;

/** The steps that somebody with this role may take now, in the order of the table. */
export const openTo = <S extends string>(
  role: RoleName,
  table: StepTable<S>,
  walker: Walker<S>,
): readonly Step<S>[] =>
  table.filter((row) => row.by !== 'clerk' && row.by.includes(role) && isOpen(table, walker, row));

/** Why this step cannot be taken now; null where it can, or where this very act has taken it before. */
export function hindrance<S extends string>(
  table: StepTable<S>,
  walker: Walker<S>,
  wanted: StepWanted<S>,
): Hindrance<S> | null {
  const { step, party } = { party: null, ...wanted };
  const row = rowOf(table, step);
  const { name } = row;
  if (isTakenBy(walker, wanted)) return null;
  const lacking = row.after.filter((one) => !isPassed(table, walker, one));
  if (lacking.length > 0) {
    return { kind: 'step-too-early', name, lacking: lacking.map((one) => rowOf(table, one).name) };
  }
  if (row.ofEach && (party === null || !walker.parties.includes(party))) {
    return { kind: 'not-a-party', name, party };
  }
  const taken = row.isBeside ? undefined : takenFor(walker, step, row.ofEach ? party : null);
  return taken ? { kind: 'step-taken', name, taken } : null;
}

/**
 * The walker with this step behind it, and those of the clerk that follow by themselves. The same act twice is once.
 * Throws where the step is hindered: ask `hindrance` before.
 */
export function take<S extends string, W extends Walker<S>>(
  table: StepTable<S>,
  walker: W,
  wanted: StepWanted<S>,
): W {
  const hindered = hindrance(table, walker, wanted);
  if (hindered) throw new Error(`${wanted.step} cannot be taken now: ${hindered.kind}`);
  if (isTakenBy(walker, wanted)) return walker;
  const { step, act, note, party } = { note: null, party: null, ...wanted };
  const taken = { step, by: act.by, at: act.at, cause: act.cause, note, party };
  return followedByClerk(table, { ...walker, steps: [...walker.steps, taken] }, act);
}

/** Whether every step that holds something up has been passed. */
export const isDone = <S extends string>(table: StepTable<S>, walker: Walker<S>): boolean =>
  table.every((row) => row.isBeside || isPassed(table, walker, row.step));

/** Whether a step is behind the walker: taken, and by every party where each takes it for itself. */
export function isPassed<S extends string>(
  table: StepTable<S>,
  walker: Walker<S>,
  step: S,
): boolean {
  if (!rowOf(table, step).ofEach) return takenFor(walker, step, null) !== undefined;
  const { parties } = walker;
  return parties.length > 0 && parties.every((party) => takenFor(walker, step, party));
}

function isOpen<S extends string>(table: StepTable<S>, walker: Walker<S>, row: Step<S>): boolean {
  const isReached = row.after.every((step) => isPassed(table, walker, step));
  return isReached && (row.isBeside === true || !isPassed(table, walker, row.step));
}

function followedByClerk<S extends string, W extends Walker<S>>(
  table: StepTable<S>,
  walker: W,
  { at, cause }: Act,
): W {
  const next = table.find((row) => row.by === 'clerk' && isOpen(table, walker, row));
  if (!next) return walker;
  const taken = { step: next.step, by: 'clerk', at, cause, note: null, party: null };
  return followedByClerk(
    table,
    { ...walker, steps: [...walker.steps, taken] },
    { at, cause, by: 'clerk' },
  );
}

const takenFor = <S extends string>(
  { steps }: Walker<S>,
  step: S,
  party: string | null,
): StepTaken<S> | undefined =>
  steps.find((one) => one.step === step && (party === null || one.party === party));

const isTakenBy = <S extends string>(
  { steps }: Walker<S>,
  { step, act, party }: StepWanted<S>,
): boolean =>
  steps.some(
    (one) => one.step === step && one.cause === act.cause && one.party === (party ?? null),
  );

function rowOf<S extends string>(table: StepTable<S>, step: S): Step<S> {
  const row = table.find((one) => one.step === step);
  if (!row) throw new Error(`No step ${step} in the table`);
  return row;
}
