import { addDays } from '../domain/day.ts';
import type { Moment } from '../domain/message.ts';
import { momentIn, shanghaiDay } from '../domain/moment.ts';
import type { Plan } from '../domain/plan.ts';

/** A month and a half in: the first month's reports lie behind, the first quarter's ahead. */
const DAYS_IN = 45;
const OPENS = '09:00';

/** Where a rehearsal begins: now, in the year of the plan, otherwise on a day of that year. */
export const beginning = (plan: Plan, now: Moment): Moment =>
  shanghaiDay(now).startsWith(`${plan.year}`)
    ? now
    : momentIn(addDays(plan.document.issuedOn, DAYS_IN), OPENS);
