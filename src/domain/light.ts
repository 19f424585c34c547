import { z } from 'zod';
import { shanghaiDay } from './moment.ts';
import { isQuarter } from './period.ts';
import type { Plan, Task } from './plan.ts';
import { namedUnits } from './plan-lookups.ts';
import { current, isInForce, type Submission, settles, submittedAt } from './submission.ts';

/** 亮灯. `none`: nothing is due yet, or the office has not said by when. */
export const Colour = z.enum(['red', 'yellow', 'green', 'none']);
export type Colour = z.infer<typeof Colour>;

/** Why a light has its colour; a light without a reason is a claim. */
export type LightReason =
  | { readonly kind: 'no-due-day' }
  | {
      readonly kind: 'not-due';
      readonly dueOn: string;
      readonly reported: number;
      readonly owed: number;
    }
  | { readonly kind: 'missing'; readonly dueOn: string; readonly units: readonly string[] }
  | { readonly kind: 'late'; readonly dueOn: string; readonly units: readonly string[] }
  | { readonly kind: 'nil-twice'; readonly units: readonly string[] }
  | { readonly kind: 'in-time'; readonly dueOn: string };

export interface Light {
  readonly colour: Colour;
  readonly period: string;
  readonly reason: LightReason;
  /** The units whose due day the office moved, with the later day; absent where there are none. */
  readonly extended?: readonly ExtendedUnit[];
}

/** A period with its due day YYYY-MM-DD, that day included; null where the office has set none. */
export interface DuePeriod {
  readonly period: string;
  readonly dueOn: string | null;
  /** 延期: the units that have a later day for the task in question. */
  readonly extended?: readonly ExtendedUnit[];
}

export interface ExtendedUnit {
  readonly unit: string;
  readonly dueOn: string;
  readonly originalDueOn: string;
}

/** The units that owe a report on the task: those that the notice names; the streets stay uncounted until they are named. */
export function owingUnits(plan: Plan, task: Task): readonly string[] {
  const named = new Set(namedUnits(plan).map((unit) => unit.name));
  return task.units.filter((unit) => named.has(unit));
}

/** The light of a task for one period, each unit judged by its own due day. A report that came late leaves the period yellow; the next one is judged afresh. */
export function lightOf(
  units: readonly string[],
  { period, dueOn, extended }: DuePeriod,
  submissions: readonly Submission[],
  today: string,
): Light {
  const inForce = submissions.filter((one) => settles(one) && one.period === period);
  const missing = units.filter((unit) => !inForce.some((one) => one.unit === unit));
  const light = (colour: Colour, reason: LightReason): Light => ({
    colour,
    period,
    reason,
    ...(extended ? { extended } : {}),
  });
  if (dueOn === null) return light('none', { kind: 'no-due-day' });
  const dayOf = (unit: string) => extended?.find((one) => one.unit === unit)?.dueOn ?? dueOn;
  const overdue = missing.filter((unit) => today > dayOf(unit));
  if (overdue.length > 0) return light('red', { kind: 'missing', dueOn, units: overdue });
  const [next] = missing.map(dayOf).toSorted();
  if (next) {
    const reported = units.length - missing.length;
    return light('none', { kind: 'not-due', dueOn: next, reported, owed: units.length });
  }
  const late = inForce.filter((one) => isLate(one, dayOf(one.unit))).map((one) => one.unit);
  if (late.length > 0) return light('yellow', { kind: 'late', dueOn, units: late });
  const slow = nilTwice(inForce, submissions);
  if (slow.length > 0) return light('yellow', { kind: 'nil-twice', units: slow });
  return light('green', { kind: 'in-time', dueOn });
}

/**
 * The light of a task now: red as long as any period that was due is not caught up, otherwise that of the
 * period that was judged last, so that a task recovers with its next report in time. Before any is judged it is
 * that of the period that is due next. `periods` come in the order of their due days.
 */
export function presentLight(
  units: readonly string[],
  periods: readonly DuePeriod[],
  submissions: readonly Submission[],
  today: string,
): Light {
  const lights = periods.map((period) => lightOf(units, period, submissions, today));
  const judged = lights.filter((light) => light.colour !== 'none');
  return (
    lights.find((light) => light.colour === 'red') ??
    judged.at(-1) ??
    lights[0] ?? { colour: 'none', period: '', reason: { kind: 'no-due-day' } }
  );
}

/** Whether it came after the end of its due day. */
export function isLate(submission: Submission, dueOn: string): boolean {
  const at = submittedAt(submission);
  return at !== null && shanghaiDay(at) > dueOn;
}

/** Whole minutes from the end of the due day in Shanghai to the moment; 0 for what came in time. */
export function minutesLate(at: string, dueOn: string): number {
  const end = Date.parse(`${dueOn}T00:00:00+08:00`) + 24 * 60 * 60_000;
  return Math.max(0, Math.ceil((Date.parse(at) - end) / 60_000));
}

/** Units whose report of this period and the one before it both said that nothing was new. */
function nilTwice(inForce: readonly Submission[], all: readonly Submission[]): readonly string[] {
  return inForce
    .filter((one) => current(one).isNil)
    .filter((one) => {
      const before = all
        .filter((other) => other.unit === one.unit && other.period < one.period && isInForce(other))
        .filter((other) => isQuarter(other.period) === isQuarter(one.period))
        .sort((a, b) => b.period.localeCompare(a.period))[0];
      return before !== undefined && current(before).isNil;
    })
    .map((one) => one.unit);
}
