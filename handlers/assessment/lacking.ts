import type { Period } from '../../src/domain/period.ts';

/** The first goal of a quarter still to come that a form lacks; null for none. */
export function lackingGoal(
  forms: readonly {
    readonly task: number;
    readonly goals: { readonly quarters: readonly { readonly quarter: string }[] };
  }[],
  ahead: readonly Period[],
): { readonly task: number; readonly quarter: Period } | null {
  for (const { task, goals } of forms) {
    const quarter = ahead.find((one) => !goals.quarters.some((goal) => goal.quarter === one));
    if (quarter !== undefined) return { task, quarter };
  }
  return null;
}
