import { goalsOf } from './goals.ts';
import type { Colour, Light } from './light.ts';
import { owingUnits } from './light.ts';
import type { Person } from './person.ts';
import type { Plan, Task, WorkingGroup } from './plan.ts';
import { tasksAskedIn } from './roll-over.ts';
import { type Owing, owing } from './roster.ts';
import type { Submission } from './submission.ts';

export interface TaskLight {
  readonly task: Task;
  readonly light: Light;
}

/** The state of the whole at one moment. Every figure is counted from the ledger and nothing else. */
export interface Overview {
  readonly period: string;
  readonly byColour: Readonly<Record<Colour, number>>;
  readonly groups: readonly {
    readonly group: WorkingGroup;
    readonly byColour: Readonly<Record<Colour, number>>;
  }[];
  readonly red: readonly TaskLight[];
  /** Tasks on which a unit reported 无新进展 twice in a row. */
  readonly slow: readonly TaskLight[];
  /** Reports of the period in force, of those owed by named units. */
  readonly reported: number;
  readonly owed: number;
  readonly missing: readonly Owing[];
  readonly targetsMet: number;
  readonly targets: number;
}

export function overviewOf(
  plan: Plan,
  period: string,
  lights: readonly TaskLight[],
  submissions: readonly Submission[],
  people: readonly Person[],
): Overview {
  const ofPeriod = submissions.filter((one) => one.period === period);
  const owed = tasksAskedIn(plan, period).reduce(
    (sum, task) => sum + owingUnits(plan, task).length,
    0,
  );
  const missing = owing(plan, period, people, ofPeriod, null);
  const left = missing.reduce((sum, one) => sum + one.tasks.length, 0);
  return {
    period,
    byColour: counted(lights),
    groups: plan.groups.map((group) => ({
      group,
      byColour: counted(lights.filter(({ task }) => task.group === group.ordinal)),
    })),
    red: lights.filter(({ light }) => light.colour === 'red'),
    slow: lights.filter(({ light }) => light.reason.kind === 'nil-twice'),
    reported: owed - left,
    owed,
    missing,
    ...targetsIn(plan, submissions),
  };
}

function counted(lights: readonly TaskLight[]): Readonly<Record<Colour, number>> {
  const of = (colour: Colour) => lights.filter(({ light }) => light.colour === colour).length;
  return { red: of('red'), yellow: of('yellow'), green: of('green'), none: of('none') };
}

function targetsIn(plan: Plan, submissions: readonly Submission[]) {
  const all = goalsOf(plan, submissions);
  const met = all.filter(({ standing }) => standing?.isMet === true);
  return { targetsMet: met.length, targets: all.length };
}
