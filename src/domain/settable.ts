import { nextPeriod, type Period, quarterOf } from './period.ts';
import type { Parameter, Plan } from './plan.ts';
import type { SettingValue } from './setting.ts';

/** What a parameter may be set to, and for which periods a value holds. */
export interface Settable {
  readonly kind: 'days' | 'yes-or-no';
  readonly of: 'month' | 'quarter';
  readonly least: number;
  readonly most: number;
}

/**
 * The parameters that the office sets in chat by their name, beside the day of the monthly reports. The others are the
 * plan's: the clock cannot do without them, and they change with the plan file.
 */
const SETTABLE: Readonly<Record<string, Settable>> = {
  'quarterly-due-day-included': { kind: 'yes-or-no', of: 'quarter', least: 0, most: 0 },
  'instruction-days': { kind: 'days', of: 'month', least: 1, most: 90 },
  'instruction-warning-days': { kind: 'days', of: 'month', least: 0, most: 30 },
};

/** How a parameter of the plan may be set in chat; null for one that may not. */
export const settableOf = (id: string): Settable | null => SETTABLE[id] ?? null;

export const settableParameters = (plan: Plan): readonly Parameter[] =>
  plan.parameters.filter(({ id }) => settableOf(id) !== null);

export const isAllowed = (
  { kind, least, most }: Settable,
  value: SettingValue['value'],
): boolean =>
  kind === 'days'
    ? typeof value === 'number' && least <= value && value <= most
    : typeof value === 'boolean';

/** A value was in force before, the plan's own: a new one holds from the next period, for nobody is judged by it in arrears. */
export const holdsFrom = ({ of }: Settable, today: string): Period =>
  nextPeriod(of === 'quarter' ? quarterOf(today) : today.slice(0, 7));
