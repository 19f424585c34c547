import { partsWith, standingOf, sumOf } from './achieved.ts';
import type { Target, Task } from './plan.ts';
import type { Achievement } from './report-reading.ts';
import type { Submission } from './submission.ts';

/** What a target of the task comes to with a report: 建设改造公共卫生间 4→6座. In the target's unit. */
export interface CountedTowards {
  readonly target: Target;
  /** Null where nothing was reported before. */
  readonly before: number | null;
  readonly after: number;
  readonly isAbout: boolean;
}

/** The targets that a report's numbers touch, each once, by the unit's earlier reports; `progress` is the report's text. */
export function countedTowards(
  task: Task,
  metrics: readonly Achievement[],
  earlier: readonly Submission[],
  progress: string,
): readonly CountedTowards[] {
  return task.targets.flatMap((target, place) => {
    const told = metrics.filter((one) => one.target === place);
    const standing = standingOf(target, place, earlier);
    const parts = partsWith(standing?.parts ?? [], told, target, progress);
    if (told.length === 0 || parts.length === 0) return [];
    const isAbout = told.some((one) => one.isAbout);
    return [{ target, before: standing?.value ?? null, after: sumOf(parts), isAbout }];
  });
}
