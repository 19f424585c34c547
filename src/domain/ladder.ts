import { z } from 'zod';
import type { Due } from './dues.ts';
import { parameterValue } from './parameters.ts';
import { RoleName } from './person.ts';
import type { Plan } from './plan.ts';
import { addWorkdays, firstWorkdayFrom, type WorkCalendar } from './workdays.ts';

/**
 * One step of the nudge ladder. `on` is `first-workday`, of the month in which the reports are due, or L, the last
 * workday on or before the due day, with workdays before or after it: L-5, L, L+3.
 */
export const LadderStep = z.strictObject({
  on: z.string().regex(/^(?:first-workday|L(?:[+-][1-9]\d?)?)$/, 'is no step of a ladder'),
  to: z.array(RoleName).min(1),
});
export type LadderStep = z.infer<typeof LadderStep>;

/** The steps that fall on one day, the later ones last; together they are one message to a person. */
export interface Rung {
  readonly on: string;
  readonly steps: readonly LadderStep[];
}

/** The ladder of a plan for its quarterly or monthly reports, which the office may change; none where it has no steps. */
export function stepsFor(plan: Plan, kind: Due['kind']): readonly LadderStep[] {
  return z.array(LadderStep).parse(parameterValue(plan, `nudge-steps-${kind}`) ?? []);
}

/** The days of a ladder for one due day. A step that would fall before the first one is dropped. */
export function ladderOf(
  due: Due,
  steps: readonly LadderStep[],
  calendar: WorkCalendar,
): readonly Rung[] {
  const days = steps.map((step) => dayOfStep(step, due, calendar));
  const first = days[0] ?? '';
  const kept = [...new Set(days)].filter((day) => day >= first).sort();
  return kept.map((on) => ({ on, steps: steps.filter((_, at) => days[at] === on) }));
}

/** 0 for the last workday L, negative before it; null for the first workday of the month. */
export function workdaysFromLast({ on }: LadderStep): number | null {
  return on.startsWith('L') ? Number(on.slice(1)) : null;
}

function dayOfStep(step: LadderStep, due: Due, calendar: WorkCalendar): string {
  const away = workdaysFromLast(step);
  return away === null
    ? firstWorkdayFrom(calendar, `${due.dueOn.slice(0, 7)}-01`)
    : addWorkdays(calendar, due.lastWorkday, away);
}
