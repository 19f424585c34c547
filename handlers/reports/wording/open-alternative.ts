import { kindOf } from '../../../src/domain/goal-kinds.ts';
import type { Plan, Target } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Achievement } from '../../../src/domain/report-reading.ts';
import type { Entry } from '../../../src/domain/submission.ts';

/**
 * 新开工96套，签订货币化协议24户, where the goal takes either: what was told of the other kind in another measure is counted with the first only
 * by whoever reports it.
 */
export function openAlternative({ task, metrics }: Entry, plan: Plan): readonly string[] {
  return taskOf(plan, task).targets.flatMap((target, place) => {
    const counted = metrics.find((one) => one.target === place);
    const other = counted && metrics.find((one) => isOfOtherKind(one, counted, target));
    if (!other) return [];
    const { name, value, unit } = other;
    return [
      `“${name}${value}${unit}”没有计入“${target.metric}”（已计${counted.value}${counted.unit}），单位不同：要一并计入，请补一句两项合计多少${target.unit}。`,
    ];
  });
}

function isOfOtherKind(one: Achievement, counted: Achievement, target: Target): boolean {
  if (one.target !== null || one.isPart || one.unit === '%') return false;
  const kind = kindOf(one.name, target);
  return (
    kind !== null && kindOf(counted.name, target) !== null && kind !== kindOf(counted.name, target)
  );
}
