import { createWorkCalendar } from '../../src/clock/holidays.ts';
import type { Absence } from '../../src/domain/absence.ts';
import type { Extension } from '../../src/domain/extension.ts';
import { owingUnits } from '../../src/domain/light.ts';
import { momentIn } from '../../src/domain/moment.ts';
import type { NudgeFacts } from '../../src/domain/nudges.ts';
import type { Person, RoleName } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Setting } from '../../src/domain/setting.ts';
import { type Submission, submit } from '../../src/domain/submission.ts';

/** 区水务局's liaison, or with a number the group's. */
export type Seat = readonly [name: string, ...roles: (readonly [RoleName, (string | number)?])[]];

export const personOf = ([name, ...roles]: Seat): Person => ({
  id: `wecom:${name}`,
  platform: 'wecom',
  userid: name,
  name,
  roles: roles.map(([role, of]) => ({
    role,
    unit: typeof of === 'string' ? of : null,
    group: typeof of === 'number' ? of : null,
  })),
});

/** The people of the small plan: a liaison for two of its three units, the leaders, and the office. */
export const SEATS: readonly Seat[] = [
  ['水务王工', ['liaison', '区水务局']],
  ['水务李局', ['unit-leader', '区水务局']],
  ['城管张工', ['liaison', '区城管局'], ['group-liaison', 1]],
  ['一组组长', ['group-leader', 1]],
  ['二组组长', ['group-leader', 2]],
  ['办公室赵', ['office']],
  ['总指挥', ['commander']],
];

const calendar = createWorkCalendar();

/** What is known on a day: who has reported what, as `2020-Q2 1 区水务局`; `*` for all that the unit owes. */
export function factsOf(
  plan: Plan,
  reports: readonly string[] = [],
  more: {
    readonly seats?: readonly Seat[];
    readonly absences?: readonly Absence[];
    readonly settings?: readonly Setting[];
    readonly extensions?: readonly Extension[];
    readonly groupsReported?: readonly number[];
  } = {},
): NudgeFacts {
  const submissions = reports.flatMap((words) => submissionsOf(plan, words));
  return {
    plan,
    settings: more.settings ?? [],
    calendar,
    people: (more.seats ?? SEATS).map(personOf),
    absences: more.absences ?? [],
    extensions: more.extensions ?? [],
    submissionsOf: (period) => submissions.filter((one) => one.period === period),
    groupsReported: () => more.groupsReported ?? [],
  };
}

function submissionsOf(plan: Plan, words: string): readonly Submission[] {
  const [period = '', number, unit = ''] = words.split(' ');
  return plan.tasks
    .filter((task) => owingUnits(plan, task).includes(unit))
    .filter((task) => number === '*' || task.number === Number(number))
    .map((task) => reportOf(period, task.number, unit));
}

function reportOf(period: string, task: number, unit: string): Submission {
  const sections = { progress: '完成', problems: '', next: '', experience: '' };
  const entry = { task, unit, period, ...sections, metrics: [], isNil: false };
  const act = { cause: `${period}:${task}`, by: 'wecom:x', at: momentIn('2020-07-01', '10:00') };
  return submit(null, entry, { id: 'wecom:x', name: '报送人' }, act, false);
}
