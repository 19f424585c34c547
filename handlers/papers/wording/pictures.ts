import type { Standing } from '../../../src/domain/achieved.ts';
import { shareOfYear } from '../../../src/domain/day.ts';
import type { Colour } from '../../../src/domain/light.ts';
import type { TaskLight } from '../../../src/domain/overview.ts';
import type { Owed } from '../../../src/domain/owed.ts';
import { isQuarter, type Period } from '../../../src/domain/period.ts';
import type { Hue, Picture, Stacks } from '../../../src/domain/picture.ts';
import type { Plan, Target, Task } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import { reachedInWords } from '../../../src/wording/figures.ts';
import { colourName } from '../../../src/wording/lights.ts';
import { asOf } from '../../../src/wording/papers.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { numeral } from '../../../src/wording/words.ts';

export interface Scene {
  readonly plan: Plan;
  readonly at: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What is reached of a target; nothing where nobody reported it. */
export interface Reached {
  readonly task: Task;
  readonly target: Target;
  readonly standing: Standing | null;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);

/** A task's targets month by month; null where it has none to reach. `byMonth`: nothing for months that are still to come. */
export function taskCourse(
  task: Task,
  byMonth: readonly (readonly Reached[])[],
  { plan, at }: Omit<Scene, 'today'>,
): Picture | null {
  const lines = task.targets.flatMap((target) => {
    if (target.operator === '<=') return [];
    const months = byMonth.map((reached) => reached.find((one) => one.target === target));
    const last = months.findLast((one) => one?.standing);
    return [
      {
        name: target.metric,
        shares: months.map((one) => one?.standing?.share ?? null),
        said: last ? reachedInWords(last) : '',
      },
    ];
  });
  if (lines.length === 0) return null;
  const chart = { kind: 'course' as const, labels: MONTHS, lines, until: lastMonth(task, plan) };
  return { kind: 'picture', title: `${taskLine(task)}进度图`, note: asOf(at), chart };
}

/** In which month, from 0, the last of its targets is wanted; December where the notice names no day in the year. */
function lastMonth({ targets }: Task, plan: Plan): number {
  const days = targets.map(({ deadline }) => deadline ?? '');
  const isAllNamed = days.every((day) => day.startsWith(`${plan.year}-`));
  const [last = ''] = days.toSorted().toReversed();
  return isAllNamed ? Math.max(Number(last.slice(5, 7)) - 1, 1) : MONTHS.length - 1;
}

/** Target by target; null where there is none to reach. */
export function targetShares(
  reached: readonly Reached[],
  { plan, at, today, group }: Scene & { readonly group: number | null },
): Picture | null {
  const rows = reached
    .filter(({ target }) => target.operator !== '<=')
    .map((one) => ({
      label: `${one.task.number} ${one.target.metric}`,
      share: one.standing?.share ?? null,
      said: reachedInWords(one),
    }));
  if (rows.length === 0) return null;
  const timeGone = Number(shareOfYear(today, plan.year).toFixed(3));
  return {
    kind: 'picture',
    title: `${scopeName(group, plan)}目标进度图`,
    note: asOf(at),
    chart: { kind: 'shares', rows, timeGone },
  };
}

const LIGHTS: readonly (readonly [Colour, Hue])[] = [
  ['red', 'red'],
  ['yellow', 'yellow'],
  ['green', 'green'],
  ['none', 'grey'],
];

export function lightsByGroup(
  lights: readonly TaskLight[],
  { plan, at, group }: Omit<Scene, 'today'> & { readonly group: number | null },
): Picture {
  const rows = groupsIn(group, plan).map(({ short, ordinal }) => {
    const own = lights.filter(({ task }) => task.group === ordinal);
    const count = (colour: Colour) => own.filter(({ light }) => light.colour === colour).length;
    return { label: short, values: LIGHTS.map(([colour]) => count(colour)) };
  });
  const series = LIGHTS.map(([colour, hue]) => ({ name: colourName(colour), hue }));
  const title = group === null ? '各组亮灯图' : `${groupOf(plan, group).name}亮灯图`;
  return {
    kind: 'picture',
    title,
    note: asOf(at),
    chart: { kind: 'stacks', direction: 'across', series, rows },
  };
}

const ARRIVALS: Stacks['series'] = [
  { name: '按时', hue: 'green' },
  { name: '迟报', hue: 'yellow' },
  { name: '逾期未报', hue: 'red' },
  { name: '未到期', hue: 'grey' },
];

/** In the order of ARRIVALS. A report of a period without a due day is in time. */
function arrivals(owed: readonly Owed[], today: string): number[] {
  const came = owed.filter(({ submission }) => submission !== null);
  const left = owed.filter(({ submission }) => submission === null);
  const late = came.filter(({ isLate }) => isLate).length;
  const overdue = left.filter(({ due }) => due !== null && due.dueOn < today).length;
  return [came.length - late, late, overdue, left.length - overdue];
}

export function reportedByGroup(
  period: Period,
  owed: readonly Owed[],
  { plan, at, today, group }: Scene & { readonly group: number | null },
): Picture {
  const rows = groupsIn(group, plan).map(({ short, ordinal }) => ({
    label: short,
    values: arrivals(
      owed.filter(({ task }) => task.group === ordinal),
      today,
    ),
  }));
  return {
    kind: 'picture',
    title: `${scopeName(group, plan)}${periodInWords(period)}报送情况图`,
    note: `${asOf(at)}，单位：件`,
    chart: { kind: 'stacks', direction: 'across', series: ARRIVALS, rows },
  };
}

export function reportedByPeriod(
  periods: readonly { readonly period: Period; readonly owed: readonly Owed[] }[],
  { plan, at, today }: Scene,
): Picture {
  const rows = periods.map(({ period, owed }) => ({
    label: shortPeriod(period),
    values: arrivals(owed, today),
  }));
  return {
    kind: 'picture',
    title: `${plan.command.short}${plan.year}年报送情况图`,
    note: `${asOf(at)}，单位：件`,
    chart: { kind: 'stacks', direction: 'upright', series: ARRIVALS, rows },
  };
}

const shortPeriod = (period: Period): string =>
  isQuarter(period) ? `${numeral(Number(period.charAt(6)))}季度` : `${Number(period.slice(5))}月`;

const groupsIn = (group: number | null, plan: Plan) =>
  plan.groups.filter(({ ordinal }) => group === null || ordinal === group);

const scopeName = (group: number | null, plan: Plan): string =>
  group === null ? plan.command.short : groupOf(plan, group).name;

export const noFigures = (task: number | null, group: number | null, plan: Plan): string =>
  task === null
    ? `${scopeName(group, plan)}没有可以量化的目标，画不出进度图。可以发“${group === null ? '总体' : `第${numeral(group)}组`}进展”看文字。`
    : `任务${task}没有可以量化的目标，画不出进度图。可以发“任务${task}进度”看文字。`;

export const noDueDays = (): string => '全年还没有定下报送日，画不出报送图。';
