import { isAdded, standingOf } from './achieved.ts';
import { kindOf } from './goal-kinds.ts';
import { inUnit } from './measure-units.ts';
import type { Task } from './plan.ts';
import type { Achievement } from './report-reading.ts';
import type { Submission } from './submission.ts';

/** Something in a report that its writer should look at once more; it never keeps the report out. */
export type Caution =
  /** Less than was reported before: 上次报8座，这次6座. */
  | {
      readonly kind: 'backwards';
      readonly metric: Achievement;
      readonly before: number;
      readonly unit: string;
    }
  /** More than the task wants, with what was reported before: 目标8座，累计12座. */
  | {
      readonly kind: 'beyond-target';
      readonly metric: Achievement;
      readonly total: number;
      readonly wanted: number;
      readonly unit: string;
    }
  /** Above a limit: PM2.5 60，目标53以内. */
  | {
      readonly kind: 'over-limit';
      readonly metric: Achievement;
      readonly wanted: number;
      readonly unit: string;
    };

/** 不低于80% is there to be passed; only half as much again is asked about. */
const FAR_BEYOND = 1.5;

/**
 * What the numbers of a report give cause to ask, held against the task's targets and the unit's earlier reports.
 * `progress` is the text in which they stand.
 */
export function cautionsOf(
  task: Task,
  metrics: readonly Achievement[],
  earlier: readonly Submission[],
  progress: string,
): readonly Caution[] {
  return metrics.flatMap((metric): readonly Caution[] => {
    const target = metric.target === null ? undefined : task.targets[metric.target];
    if (!target || metric.target === null) return [];
    const value = inUnit(metric.value, metric.unit, target.unit);
    if (value === null) return [];
    const before = standingOf(target, metric.target, earlier)?.value ?? null;
    const { unit, value: wanted } = target;
    if (target.operator === '<=') {
      return value > wanted ? [{ kind: 'over-limit', metric, wanted, unit }] : [];
    }
    const adds = isAdded(metric, target, progress);
    const isKind = kindOf(metric.name, target) !== null;
    if (before !== null && !adds && !isKind && value < before) {
      return [{ kind: 'backwards', metric, before, unit }];
    }
    const most = target.operator === '=' ? wanted : FAR_BEYOND * wanted;
    const total = adds ? value + (before ?? 0) : value;
    return target.unit !== '%' && total > most
      ? [{ kind: 'beyond-target', metric, total, wanted, unit }]
      : [];
  });
}
