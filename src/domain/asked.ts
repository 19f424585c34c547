import { type Due, dueOf, periodsOf } from './dues.ts';
import { type DueGroup, dueGroups, type Extension } from './extension.ts';
import { type LadderStep, ladderOf, stepsFor, workdaysFromLast } from './ladder.ts';
import { owingUnits } from './light.ts';
import type { Scope } from './nudge.ts';
import { planFor } from './parameters.ts';
import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import type { Setting } from './setting.ts';
import type { WorkCalendar } from './workdays.ts';

/** What the days of the ladders follow from. */
export interface DayFacts {
  readonly plan: Plan;
  readonly settings: readonly Setting[];
  readonly calendar: WorkCalendar;
  /** The extensions that the office approved, in the order of their approval. */
  readonly extensions: readonly Extension[];
}

/** A due day and its reports, with the steps of its ladder that fall on a day. */
export interface Asked extends DueGroup {
  readonly steps: readonly LadderStep[];
}

/** The due days of a period whose ladder has a rung on the day. */
export function askedOn(day: string, period: Period, facts: DayFacts): readonly Asked[] {
  const { settings, calendar, extensions } = facts;
  const plan = planFor(facts.plan, settings, period);
  const due = dueOf(plan, period, calendar);
  if (!due) return [];
  return dueGroups(due, extensions, day, calendar).flatMap((group) => {
    const rungs = ladderOf(group.due, stepsOf(group.due, plan), calendar);
    const rung = rungs.find(({ on }) => on === day);
    return rung ? [{ ...group, steps: rung.steps }] : [];
  });
}

/** What was put off has been opened before. */
const stepsOf = ({ kind, originalDueOn }: Due, plan: Plan): readonly LadderStep[] =>
  stepsFor(plan, kind).filter((step) => !originalDueOn || workdaysFromLast(step) !== null);

/** The periods whose ladder has a rung on the day: only their reports need be known for it. */
export const periodsNudgedOn = (day: string, facts: DayFacts): readonly Period[] =>
  periodsOf(facts.plan, day).filter((period) => askedOn(day, period, facts).length > 0);

/** Whether a due day concerns a scope: one that was approved for some reports only those who answer for them. */
export function concerns({ due, isFor }: Asked, scope: Scope, plan: Plan): boolean {
  if (!due.originalDueOn || scope.kind === 'command') return true;
  return plan.tasks
    .filter(({ group }) => scope.kind === 'unit' || group === scope.group)
    .some((task) => {
      const units = scope.kind === 'unit' ? [scope.unit] : owingUnits(plan, task);
      return units.some((unit) => isFor({ task: task.number, unit }));
    });
}
