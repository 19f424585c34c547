import { z } from 'zod';
import type { Act } from './act.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';
import { later, momentIn, shanghaiDay, shanghaiTime } from './moment.ts';
import { numberParameter } from './parameters.ts';
import { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { Refusal } from './refusal.ts';
import { addWorkdays, type WorkCalendar } from './workdays.ts';

/** One message of an urging: to whom, for which unit. */
export const Urged = z.strictObject({
  /** The key of the message. */
  key: z.string().min(1),
  personId: z.string().min(1),
  unit: z.string().min(1),
});
export type Urged = z.infer<typeof Urged>;

/** 催报: somebody of the office or of a group had those who have not reported reminded. */
export const Urging = z.strictObject({
  /** The inbox row that confirmed it. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  period: Period,
  /** Only the tasks of this group; null for all. */
  group: z.int().nullable(),
  /** Only these units, or only these tasks; absent for all. */
  units: z.array(z.string()).optional(),
  tasks: z.array(z.int()).optional(),
  by: z.string(),
  byName: z.string(),
  at: Moment,
  urged: z.array(Urged),
  /** When the next level is told who has not signed for it: one workday later. */
  tellAt: Moment,
  isTold: z.boolean(),
});
export type Urging = z.infer<typeof Urging>;

export const URGINGS: Kind<Urging> = {
  name: 'urgings',
  schema: Urging,
  indexes: [{ paths: ['isTold', 'tellAt', 'id'] }, { paths: ['period', 'at'] }],
};

/** The urgings about a period, the latest first. */
export const urgingsOfPeriod = (
  kept: Keeper,
  period: Period,
  limit: number,
): Promise<readonly Urging[]> =>
  kept(URGINGS).find({ where: { period }, sort: ['-at', 'id'], limit });

/** Those whose unsigned messages the next level has still to hear of, the earliest first. */
export const untoldUrgings = (kept: Keeper, limit: number): Promise<readonly Urging[]> =>
  kept(URGINGS).find({ where: { isTold: false }, sort: ['tellAt', 'id'], limit });

/** Whom an urging is about: the units and tasks of a group, or some of them. */
export type UrgingScope = Pick<Urging, 'group' | 'units' | 'tasks'>;

/** 两次催报之间至少隔的小时数. Refuses what was urged a moment ago, whoever did it. */
export function refuseIfUrgedLately(
  plan: Plan,
  period: Period,
  scope: UrgingScope,
  urgings: readonly Urging[],
  act: Act,
): void {
  const hours = numberParameter(plan, 'urge-again-hours', 4);
  const last = urgings.find(
    (one) =>
      one.id !== act.cause &&
      one.period === period &&
      isRepeatedBy(one, scope) &&
      act.at < later(one.at, hours * HOUR_MS),
  );
  if (!last) return;
  const again = later(last.at, hours * HOUR_MS);
  throw new Refusal<RemindingReason>({
    kind: 'urged-lately',
    byName: last.byName,
    at: last.at,
    again,
    hours,
  });
}

/** All after some of them is no repetition; some after all of them is. */
function isRepeatedBy(last: Urging, { group, units, tasks }: UrgingScope): boolean {
  const told = last.urged.map(({ unit }) => unit);
  if (units && !units.some((unit) => told.includes(unit))) return false;
  const isSameGroup = last.group === null || group === null || last.group === group;
  const isWithin = <T>(before: readonly T[] | undefined, now: readonly T[] | undefined) =>
    before === undefined || (now?.some((one) => before.includes(one)) ?? false);
  return isSameGroup && isWithin(last.units, units) && isWithin(last.tasks, tasks);
}

const HOUR_MS = 60 * 60_000;

/** The same time of day one workday later. */
export const oneWorkdayAfter = (moment: Moment, calendar: WorkCalendar): Moment =>
  momentIn(addWorkdays(calendar, shanghaiDay(moment), 1), shanghaiTime(moment));

/** Why the office says no to it. */
export type RemindingReason =
  | {
      readonly kind: 'urged-lately';
      readonly byName: string;
      readonly at: string;
      readonly again: string;
      readonly hours: number;
    }
  | { readonly kind: 'urge-own-group-only'; readonly group: number }
  | {
      readonly kind: 'nobody-missing';
      readonly period: string;
      readonly group: number | null;
      readonly units?: readonly string[];
    }
  | {
      readonly kind: 'no-part-in-task';
      readonly unit: string;
      readonly tasks: readonly number[];
      readonly own: readonly number[];
    }
  | {
      readonly kind: 'pause-incomplete';
      readonly lacks: 'cover' | 'until' | 'both';
      /** Where it was said. */
      readonly until: string | null;
      readonly cover: string | null;
      /** Whether the speaker may stop what the units are told as well. */
      readonly isOffice: boolean;
    }
  | { readonly kind: 'no-such-cover'; readonly name: string }
  | { readonly kind: 'which-cover'; readonly name: string }
  | { readonly kind: 'day-passed'; readonly day: string }
  | { readonly kind: 'moment-passed'; readonly at: string }
  | { readonly kind: 'quiet-hours'; readonly from: string; readonly until: string }
  | { readonly kind: 'nothing-to-sign' };
