import { numberParameter, parameterValue, type RuleQuote, ruleOfParameter } from './parameters.ts';
import type { Plan } from './plan.ts';

/** The day by which a quarter's results are due, and whether that day counts. */
export interface QuarterlyDue {
  readonly year: number;
  readonly quarter: number;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly isIncluded: boolean;
  /** The words of the notice that set it. */
  readonly rule: RuleQuote | null;
}

/** The due day of a quarter, of the plan's year unless another is named: a day of the next quarter's first month, which the office may set. */
export function quarterlyDue(plan: Plan, quarter: number, of = plan.year): QuarterlyDue {
  const day = numberParameter(plan, 'quarterly-due-day');
  const isLast = quarter === 4;
  const year = isLast ? of + 1 : of;
  const month = isLast ? 1 : quarter * 3 + 1;
  return {
    year: of,
    quarter,
    dueOn: `${year}-${pad(month)}-${pad(day)}`,
    isIncluded: parameterValue(plan, 'quarterly-due-day-included') === true,
    rule: ruleOfParameter(plan, 'quarterly-due-day'),
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');
