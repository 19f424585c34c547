import { addDays, dayOf, lastDayOfMonth } from './day.ts';
import { numberParameter, parameterValue, type RuleQuote, ruleOfParameter } from './parameters.ts';
import { isQuarter, nextPeriod, type Period, quarterOf } from './period.ts';
import type { Commitment, Parameter, Plan, Target, Task } from './plan.ts';
import { quarterlyDue } from './quarterly-due.ts';
import { tasksAskedIn, yearOf } from './roll-over.ts';
import { MONTHLY_DAY, UNSET } from './setting.ts';
import { lastWorkdayUntil, type WorkCalendar } from './workdays.ts';

/** By when the reports of a period are due. Days are YYYY-MM-DD in Shanghai. */
export interface Due {
  readonly kind: 'quarterly' | 'monthly';
  readonly period: Period;
  /** The last day on which a report is in time, until 24:00. */
  readonly dueOn: string;
  /** Whether that day is a rest day. It stays all the same: the notice knows no putting off. */
  readonly isRestDay: boolean;
  /** L: the last workday on or before `dueOn`, on which it is named for the last time. */
  readonly lastWorkday: string;
  /** The notice's words that set the day; null where the office set it. */
  readonly rule: RuleQuote | null;
  /** The day as it stood before the office approved a later one (延期); absent where it did not. */
  readonly originalDueOn?: string;
}

/**
 * The due day of a period, quarter (附件2 五) or month (附件2 三). Null for what is never asked for: periods before the plan's year
 * and of years in which no task goes on, those that were due before the notice was issued or come before the first quarter of
 * the plan, and months as long as the office has set no day.
 */
export function dueOf(plan: Plan, period: Period, calendar: WorkCalendar): Due | null {
  if (tasksAskedIn(plan, period).length === 0) return null;
  const due = isQuarter(period) ? quarterly(plan, period) : monthly(plan, period);
  if (!due || due.dueOn < plan.document.issuedOn || isBeforeFirst(plan, period)) return null;
  const lastWorkday = lastWorkdayUntil(calendar, due.dueOn);
  return { ...due, period, isRestDay: !calendar.isWorkday(due.dueOn), lastWorkday };
}

/** The plan may name the quarter with which the reports begin; the months before it are left out with the others. */
function isBeforeFirst(plan: Plan, period: Period): boolean {
  const first = parameterValue(plan, 'first-quarter');
  return (
    typeof first === 'string' && (isQuarter(period) ? period : quarterOf(`${period}-01`)) < first
  );
}

/** The same due day, put off by the office: the original one is kept beside it. */
export const movedTo = (due: Due, dueOn: string, calendar: WorkCalendar): Due => ({
  ...due,
  dueOn,
  isRestDay: !calendar.isWorkday(dueOn),
  lastWorkday: lastWorkdayUntil(calendar, dueOn),
  rule: null,
  originalDueOn: due.originalDueOn ?? due.dueOn,
});

/** Every period of the plan's year and of those after it in which a task goes on, up to that of a day: the quarters of a year first. */
export function periodsOf(plan: Plan, today: string): readonly Period[] {
  const last = Math.max(plan.year, yearOf(today));
  const years = Array.from({ length: last - plan.year + 1 }, (_, at) => plan.year + at);
  return years.filter((year) => tasksAskedIn(plan, `${year}-Q1`).length > 0).flatMap(periodsOfYear);
}

function periodsOfYear(year: number): readonly Period[] {
  const quarters = [1, 2, 3, 4].map((number) => `${year}-Q${number}`);
  const months = Array.from(
    { length: 12 },
    (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`,
  );
  return [...quarters, ...months];
}

const QUARTERLY_DAY = 'quarterly-due-day';

type DayOfRule = Pick<Due, 'kind' | 'dueOn' | 'rule'>;

/** 每季度首月12日前: the 12th itself counts as long as the office does not say otherwise. A plan without a day asks for none. */
function quarterly(plan: Plan, period: Period): DayOfRule | null {
  if (parameterValue(plan, QUARTERLY_DAY) === null) return null;
  const { dueOn, isIncluded, rule } = quarterlyDue(plan, Number(period.charAt(6)), yearOf(period));
  return { kind: 'quarterly', dueOn: isIncluded ? dueOn : addDays(dueOn, -1), rule };
}

/**
 * 每月定期 names no day, so the office sets one. A day in the second half of the month asks for that month
 * (25日报本月), one in the first half for the month before (5日报上月). Months without that day end earlier.
 */
function monthly(plan: Plan, period: Period): DayOfRule | null {
  if (isUnset(parameterValue(plan, MONTHLY_DAY))) return null;
  const date = numberParameter(plan, MONTHLY_DAY);
  const month = date > HALF_MONTH ? period : nextPeriod(period);
  const [year, number] = month.split('-').map(Number);
  const dueOn = dayOf(year ?? 0, number ?? 0, date) ?? lastDayOfMonth(month);
  return { kind: 'monthly', dueOn, rule: ruleOfParameter(plan, MONTHLY_DAY) };
}

const isUnset = (value: Parameter['value']): boolean => value === null || value === UNSET;

const HALF_MONTH = 15;

/** A day that the notice names for one number or one promise of a task: 10月31日前, 11月底, 2021年年底前. */
export interface Deadline {
  readonly task: Task;
  readonly dueOn: string;
  /** The notice's words for the day; null where it names it only for the task as a whole. */
  readonly text: string | null;
  readonly of: Target | Commitment;
}

/** The one-off deadlines between two days, both included, in the order of their days. */
export function deadlinesBetween(plan: Plan, from: string, to: string): readonly Deadline[] {
  return plan.tasks
    .flatMap((task) => [...task.targets, ...task.commitments].flatMap((of) => deadlineOf(task, of)))
    .filter(({ dueOn }) => from <= dueOn && dueOn <= to)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

const deadlineOf = (task: Task, of: Target | Commitment): readonly Deadline[] =>
  of.deadline === null ? [] : [{ task, dueOn: of.deadline, text: of.deadlineText, of }];
