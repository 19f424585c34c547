import { type Standing, standingOf } from './achieved.ts';
import type { Colour } from './light.ts';
import type { Target, Task } from './plan.ts';
import { reportsToTrust } from './reports-to-trust.ts';
import type { Submission } from './submission.ts';

/** A target of which more is reached than was known before. */
export interface Advance {
  readonly task: Task;
  readonly target: Target;
  /** Null where nothing had been reported of it. */
  readonly from: Standing | null;
  readonly to: Standing;
}

/** The targets whose figure has changed between two states of the ledger, in the order of the plan. */
export const advancesBetween = (
  tasks: readonly Task[],
  before: readonly Submission[],
  after: readonly Submission[],
): readonly Advance[] =>
  tasks.flatMap((task) =>
    task.targets.flatMap((target, place): readonly Advance[] => {
      const of = (reports: readonly Submission[]) =>
        standingOf(target, place, reportsToTrust(task, place, reports));
      const [from, to] = [of(before), of(after)];
      return to && to.value !== from?.value ? [{ task, target, from, to }] : [];
    }),
  );

const ORDER: readonly Colour[] = ['red', 'yellow', 'green'];

/** How far a light has come: above 0 for the better, 0 where it did not burn before or does not now. */
export const turnedBetter = (from: Colour, to: Colour): number =>
  ORDER.includes(from) && ORDER.includes(to) ? ORDER.indexOf(to) - ORDER.indexOf(from) : 0;
