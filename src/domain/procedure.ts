import { z } from 'zod';
import type { Act } from './act.ts';
import { Moment } from './message.ts';
import type { PostName } from './seat.ts';

/** Who takes a step: whoever holds one of these posts, or the clerk, of his own accord. */
export type StepTaker = readonly PostName[] | 'clerk';

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
  /** What it takes back, to be walked once more: 退回. Of a party, only what that party took. */
  readonly undoes?: readonly S[];
  /** Whoever took the last of these steps takes back what their act took, as long as nobody has gone on from there: 签错了，撤回. */
  readonly recalls?: readonly S[];
  /** A leader's own signature, which alone of all steps may be lent: “审核、签字”, 签发. */
  readonly isSigned?: true;
  /** Everybody who had a hand in it hears of it, with who did it and why: 退回, 作废. */
  readonly isTold?: true;
}

/** A procedure's steps in the order of the notice. */
export type StepTable<S extends string = string> = readonly Step<S>[];

/** In which post somebody takes a step, and how. */
export const Hand = z.strictObject({
  name: z.string(),
  /** The post in words: 第四组分管领导. */
  as: z.string(),
  /** The name of whoever lent the power to take it; null for nobody. */
  inPlaceOf: z.string().nullable(),
  /** Signed on paper on that day (YYYY-MM-DD), and entered by the office; null for what was said in the chat. */
  onPaper: z.strictObject({ day: z.string(), enteredBy: z.string() }).nullable(),
});
export type Hand = z.infer<typeof Hand>;

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
  /** Null for the clerk. */
  readonly hand: Hand | null;
}

/** The shape of steps that are kept, by the names of their table. */
export const stepsTaken = <const S extends string>(names: readonly [S, ...S[]]) =>
  z.array(
    z.strictObject({
      step: z.enum(names),
      by: z.string(),
      at: Moment,
      cause: z.string(),
      note: z.string().nullable(),
      party: z.string().nullable(),
      hand: Hand.nullable(),
    }),
  );

/** Whatever walks through a table: the steps it has taken, and the parties that owe the steps of each. */
export interface Walker<S extends string = string> {
  readonly steps: readonly StepTaken<S>[];
  readonly parties: readonly string[];
}

/** What somebody wants to do now. */
export interface StepWanted<S extends string = string> {
  readonly step: S;
  readonly act: Act;
  readonly hand?: Hand;
  readonly note?: string;
  readonly party?: string;
}

/** Why a step cannot be taken now, with the facts for a polite answer. */
export type Hindrance<S extends string = string> =
  | { readonly kind: 'step-taken'; readonly name: string; readonly taken: StepTaken<S> }
  | { readonly kind: 'step-too-early'; readonly name: string; readonly lacking: readonly string[] }
  | { readonly kind: 'not-a-party'; readonly name: string; readonly party: string | null };

/** None of `after`, `undoes` and `recalls` is a hint of what the table's steps are, and so they name none that is not there. */
interface Row<S extends string> extends Omit<Step<S>, 'after' | 'undoes' | 'recalls'> {
  readonly after: readonly NoInfer<S>[];
  readonly undoes?: readonly NoInfer<S>[];
  readonly recalls?: readonly NoInfer<S>[];
}

/** A table of steps. A name in `after` that none of its rows has does not compile. */
export const tableOf = <const S extends string>(...rows: readonly Row<S>[]): StepTable<S> => rows;

/** The steps that may be taken now, in the order of the table. */
export const openSteps = <S extends string>(
  table: StepTable<S>,
  walker: Walker<S>,
): readonly Step<S>[] => table.filter((row) => row.by !== 'clerk' && isOpen(table, walker, row));

/** The parties of which this step is still owed; none where it is nobody's in particular. */
export const partiesOwing = <S extends string>(
  table: StepTable<S>,
  walker: Walker<S>,
  step: S,
): readonly string[] =>
  rowOf(table, step).ofEach
    ? walker.parties.filter((party) => takenFor(table, walker, step, party) === undefined)
    : [];

/** The steps that still count: none that a later one has taken back. */
export const standing = <S extends string>(
  table: StepTable<S>,
  { steps }: Pick<Walker<S>, 'steps'>,
): readonly StepTaken<S>[] =>
  steps.reduce<readonly StepTaken<S>[]>((stands, later) => {
    const recalled = recalledBy(table, later, stands);
    const kept = stands.filter((one) => !isUndone(table, one, later) && !recalled.includes(one));
    return [...kept, later];
  }, []);

function isUndone<S extends string>(
  table: StepTable<S>,
  one: StepTaken<S>,
  later: StepTaken<S>,
): boolean {
  const undoes = table.find(({ step }) => step === later.step)?.undoes ?? [];
  return undoes.includes(one.step) && (later.party === null || later.party === one.party);
}

function recalledBy<S extends string>(
  table: StepTable<S>,
  { step }: Pick<StepTaken<S>, 'step'>,
  stands: readonly StepTaken<S>[],
): readonly StepTaken<S>[] {
  const recalls = table.find((row) => row.step === step)?.recalls ?? [];
  const isOfProcedure = (one: StepTaken<S>) =>
    table.some((row) => row.step === one.step && row.isBeside !== true);
  const last = stands.findLast(isOfProcedure);
  const act = stands.filter(({ cause, by }) => cause === last?.cause && by !== 'clerk');
  if (!act.some((one) => recalls.includes(one.step))) return [];
  return stands.filter((one) => one.cause === last?.cause && recalls.includes(one.step));
}

/** What this step would take back now: the last act of the procedure, where it is one that may be taken back. */
export const recalledNow = <S extends string>(
  table: StepTable<S>,
  walker: Pick<Walker<S>, 'steps'>,
  step: S,
): readonly StepTaken<S>[] => recalledBy(table, { step }, standing(table, walker));

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
  const taken = row.isBeside ? undefined : takenFor(table, walker, step, row.ofEach ? party : null);
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
  const { step, act, hand, note, party } = { note: null, party: null, hand: null, ...wanted };
  const taken = { step, by: act.by, at: act.at, cause: act.cause, note, party, hand };
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
  if (!rowOf(table, step).ofEach) return takenFor(table, walker, step, null) !== undefined;
  const { parties } = walker;
  return parties.length > 0 && parties.every((party) => takenFor(table, walker, step, party));
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
  const taken = { step: next.step, by: 'clerk', at, cause, note: null, party: null, hand: null };
  return followedByClerk(
    table,
    { ...walker, steps: [...walker.steps, taken] },
    { at, cause, by: 'clerk' },
  );
}

const takenFor = <S extends string>(
  table: StepTable<S>,
  walker: Walker<S>,
  step: S,
  party: string | null,
): StepTaken<S> | undefined =>
  standing(table, walker).find(
    (one) => one.step === step && (party === null || one.party === party),
  );

const isTakenBy = <S extends string>(
  { steps }: Walker<S>,
  { step, act, party }: StepWanted<S>,
): boolean =>
  steps.some(
    (one) => one.step === step && one.cause === act.cause && one.party === (party ?? null),
  );

/** The row of a step. Throws for one that the table lacks. */
export function rowOf<S extends string>(table: StepTable<S>, step: S): Step<S> {
  const row = table.find((one) => one.step === step);
  if (!row) throw new Error(`No step ${step} in the table`);
  return row;
}
