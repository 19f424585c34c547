import type { Plan } from '../domain/plan.ts';

/** What is made of one thing under one plan, made once: a record that nobody changed is the same as long as it is at hand. */
export function onceFor<K extends object, V>(
  make: (of: K, plan: Plan) => V,
): (of: K, plan: Plan) => V {
  const made = new WeakMap<Plan, WeakMap<K, V>>();
  return (of, plan) => {
    const underPlan = made.get(plan) ?? new WeakMap<K, V>();
    made.set(plan, underPlan);
    const value = underPlan.get(of) ?? make(of, plan);
    underPlan.set(of, value);
    return value;
  };
}
