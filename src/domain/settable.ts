import { isCalendarDay } from './day.ts';
import { isFileNumberForm } from './file-number.ts';
import { planFor } from './parameters.ts';
import { nextPeriod, type Period, quarterOf } from './period.ts';
import type { Parameter, Plan } from './plan.ts';
import type { Setting, SettingValue } from './setting.ts';

/** What a parameter may be set to, and for which periods a value holds: `now` from the next record on. */
export interface Settable {
  readonly kind: 'days' | 'yes-or-no' | 'day' | 'file-number';
  readonly of: 'quarter' | 'now';
  readonly least: number;
  readonly most: number;
  /** What is counted, where it is no days: 项, 个百分点. */
  readonly unit?: string;
}

const days = (least: number, most: number): Settable => ({ kind: 'days', of: 'now', least, most });

/**
 * The parameters that the office sets in chat by their name, beside the day of the monthly reports. The others are the
 * plan's: the clock cannot do without them, and they change with the plan file.
 */
const SETTABLE: Readonly<Record<string, Settable>> = {
  'quarterly-due-day-included': { kind: 'yes-or-no', of: 'quarter', least: 0, most: 0 },
  'instruction-days': days(1, 90),
  'instruction-warning-days': days(0, 30),
  'instruction-checkpoints': { kind: 'yes-or-no', of: 'now', least: 0, most: 0 },
  'desk-days': days(1, 30),
  'desk-days-office': days(1, 30),
  'sign-for-days': days(1, 15),
  'meeting-record-days': days(1, 30),
  'meeting-suggestion-days': days(1, 15),
  'milestone-due': { kind: 'day', of: 'now', least: 0, most: 0 },
  'summary-due': days(1, 30),
  'spot-check-size': { ...days(1, 100), unit: '项' },
  'supervision-blue-days': days(0, 15),
  'supervision-gap': { ...days(1, 100), unit: '个百分点' },
  'issue-answer-days': days(1, 30),
  'transfer-days': days(1, 180),
  'archive-number': { kind: 'file-number', of: 'now', least: 0, most: 0 },
};

/** How a parameter of the plan may be set in chat; null for one that may not. */
export const settableOf = (id: string): Settable | null => SETTABLE[id] ?? null;

export const settableParameters = (plan: Plan): readonly Parameter[] =>
  plan.parameters.filter(({ id }) => settableOf(id) !== null);

/** Whether a parameter may have this value. */
export function isAllowed({ kind, least, most }: Settable, value: SettingValue['value']): boolean {
  switch (kind) {
    case 'days':
      return typeof value === 'number' && least <= value && value <= most;
    case 'yes-or-no':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && isCalendarDay(value);
    case 'file-number':
      return typeof value === 'string' && isFileNumberForm(value);
  }
}

/**
 * A value was in force before, the plan's own. What quarters are reckoned by holds from the next one, for nobody is judged by it in
 * arrears; everything else from the next record on.
 */
export function holdsFrom({ of }: Settable, today: string): Period {
  return of === 'now' ? today.slice(0, 7) : nextPeriod(quarterOf(today));
}

/** The plan with what the office has set meanwhile of what holds from the next record on; what periods are reckoned by is left alone. */
export function planInForce(plan: Plan, settings: readonly Setting[], today: string): Plan {
  const own = settings.filter(({ id }) => settableOf(id)?.of === 'now');
  return own.length === 0 ? plan : planFor(plan, own, today.slice(0, 7));
}
