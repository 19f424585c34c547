import type { Period } from './period.ts';
import type { Parameter, Plan } from './plan.ts';
import { type Setting, valueFor } from './setting.ts';

/** The words of the notice that set a rule, with their place: 每季度首月12日前 (附件2 五). */
export interface RuleQuote {
  readonly quote: string;
  readonly place: string;
}

/** The plan with the values that the office set for a period; a setting that begins later plays no part yet. */
export function planFor(plan: Plan, settings: readonly Setting[], period: Period): Plan {
  const parameters = plan.parameters.map((parameter) => {
    const setting = settings.find((one) => one.id === parameter.id) ?? null;
    return { ...parameter, value: valueFor(setting, period) ?? parameter.value };
  });
  return { ...plan, parameters };
}

/** The value of a parameter; null where neither the notice nor the office has set one, or the plan lacks it. */
export const parameterValue = (plan: Plan, id: string): Parameter['value'] =>
  plan.parameters.find((one) => one.id === id)?.value ?? null;

/** A parameter that must be a number; a plan in which it is none is a mistake of the plan, unless it may be left out. */
export function numberParameter(plan: Plan, id: string, otherwise?: number): number {
  const value = parameterValue(plan, id) ?? otherwise;
  if (typeof value !== 'number') throw new Error(`The plan's parameter ${id} is no number`);
  return value;
}

/** A parameter that must be a time of day, HH:MM, unless it may be left out. */
export function timeParameter(plan: Plan, id: string, otherwise?: string): string {
  const value = parameterValue(plan, id) ?? otherwise;
  if (isTimeOfDay(value)) return value;
  throw new Error(`The plan's parameter ${id} is no time HH:MM`);
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export const isTimeOfDay = (value: unknown): value is string =>
  typeof value === 'string' && TIME.test(value);

/** The rule that sets a parameter, in the notice's words; null where no rule does. */
export function ruleOfParameter(plan: Plan, id: string): RuleQuote | null {
  const aspect = plan.parameters.find((one) => one.id === id)?.aspect;
  const rule = plan.rules.find((one) => one.id === aspect?.rule);
  const quote = rule?.aspects[aspect?.index ?? 0]?.quote;
  return rule && quote ? { quote, place: rule.place } : null;
}

/** What the notice leaves open and the office has not set: nothing is reckoned with it until then. */
export const unsetParameters = (plan: Plan): readonly Parameter[] =>
  plan.parameters.filter((one) => one.value === null);
