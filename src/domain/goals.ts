import { type Standing, standingOf } from './achieved.ts';
import type { Plan, Target, Task } from './plan.ts';
import { reportsToTrust } from './reports-to-trust.ts';
import type { Submission } from './submission.ts';

/** A number of a task, and what is on record of it; null where nobody reported it. */
export interface Goal {
  readonly task: Task;
  readonly target: Target;
  /** Its place in the list of the task. */
  readonly place: number;
  readonly standing: Standing | null;
}

/** All numbers of the tasks, in the order of the plan. */
export const goalsOf = (
  { tasks }: Pick<Plan, 'tasks'>,
  submissions: readonly Submission[],
): readonly Goal[] =>
  tasks.flatMap((task) =>
    task.targets.map((target, place) => ({
      task,
      target,
      place,
      standing: standingOf(target, place, reportsToTrust(task, place, submissions)),
    })),
  );
