import type { Due } from '../../../src/domain/dues.ts';
import type { Extension } from '../../../src/domain/extension.ts';
import type { GroupReport } from '../../../src/domain/group-report.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Plan, Task, WorkingGroup } from '../../../src/domain/plan.ts';
import { groupOf, namedUnits } from '../../../src/domain/plan-lookups.ts';
import type { Owing } from '../../../src/domain/roster.ts';
import { extensionInShort } from '../../../src/wording/extensions.ts';
import { folded } from '../../../src/wording/folded.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

export interface UnitsMissing {
  readonly plan: Plan;
  readonly period: Period;
  readonly group: number | null;
  readonly missing: readonly Owing[];
  readonly due: Due | null;
  readonly extensions: readonly Extension[];
}

export function unitsMissing(state: UnitsMissing, isRest: boolean): string {
  const { plan, period, group, missing, due, extensions } = state;
  if (missing.length === 0) return allReported(plan, period, group);
  const owing = missing.toSorted(byOwed);
  const names = owing.map(({ unit }) => unit);
  return [
    `${counted(plan, period, group, missing, due)}：`,
    ...folded(owing.map(owingLine), isRest, names),
    ...extensions.map(extensionInShort),
  ].join('\n');
}

export interface TasksMissing {
  readonly plan: Plan;
  readonly period: Period;
  readonly group: number | null;
  readonly tasks: readonly {
    readonly task: Task;
    readonly units: readonly string[];
    /** Whether no unit at all has reported on it. */
    readonly isBare: boolean;
  }[];
  readonly due: Due | null;
}

/** 哪些任务没报: those that nobody has reported on, and then those that some have. */
export function tasksMissing(
  { plan, period, group, tasks, due }: TasksMissing,
  isRest: boolean,
): string {
  if (tasks.length === 0) return allReported(plan, period, group);
  const [bare, begun] = [tasks.filter((one) => one.isBare), tasks.filter((one) => !one.isBare)];
  const numbers = bare.map(({ task }) => task.number).join('、');
  return [
    `${scopeOf(plan, group)}${periodInWords(period)}还没有单位报的任务${bare.length}项${dueWords(due)}${bare.length > 0 ? `：任务${numbers}` : '。'}`,
    ...(begun.length > 0 ? [`另有${begun.length}项部分单位已报：`] : []),
    ...folded(
      begun.map(({ task, units }) => `· ${taskLine(task)}：还差${list(units)}`),
      isRest,
    ),
  ].join('\n');
}

export interface GroupReporting {
  readonly group: WorkingGroup;
  /** Reports that are asked of the units of its tasks, and those that have come. */
  readonly owed: number;
  readonly reported: number;
  /** Units that still owe some. */
  readonly missing: number;
}

/** 各组报得怎么样: the least share first. */
export function reportedByGroup(
  period: Period,
  groups: readonly GroupReporting[],
  due: Due | null,
): string {
  const share = ({ owed, reported }: GroupReporting) => (owed === 0 ? 1 : reported / owed);
  const done = groups.filter(({ missing }) => missing === 0).length;
  return [
    `${periodInWords(period)}各组报送情况${dueWords(due)}：${groups.length}个组中${done}个已报齐`,
    ...groups
      .toSorted((one, other) => share(one) - share(other))
      .map(
        ({ group, owed, reported, missing }) =>
          `· ${group.short}组：应报${owed}件，已报${reported}件${missing > 0 ? `，还差${missing}家` : ''}`,
      ),
    '各组自己的月报，发“各组月报交了吗”查看。',
  ].join('\n');
}

/** The same where the names are not for everybody's eyes. */
export const unitsMissingCounted = (
  plan: Plan,
  period: Period,
  group: number | null,
  missing: readonly Owing[],
  due: Due | null,
): string =>
  missing.length === 0
    ? allReported(plan, period, group)
    : `${counted(plan, period, group, missing, due)}。未报名单不在群里公布，请私聊我查看。`;

function counted(
  plan: Plan,
  period: Period,
  group: number | null,
  missing: readonly Owing[],
  due: Due | null,
): string {
  const total = group === null ? `（共${namedUnits(plan).length}家）` : '';
  return `${scopeOf(plan, group)}${periodInWords(period)}尚未报齐的单位${missing.length}家${total}${dueWords(due)}`;
}

const allReported = (plan: Plan, period: Period, group: number | null): string =>
  `${scopeOf(plan, group)}${periodInWords(period)}各责任单位均已报送。`;

const scopeOf = (plan: Plan, group: number | null): string =>
  group === null ? '' : groupOf(plan, group).name;

/** Who owes most comes first. */
const byOwed = (one: Owing, other: Owing): number => other.tasks.length - one.tasks.length;

/** 区水务局：7项未报6项（任务4、7、8…），未绑定. */
function owingLine({ unit, tasks, of, liaisons }: Owing): string {
  const who = liaisons.length > 0 ? liaisons.join('、') : '未绑定联络员';
  const scope = tasks.length === of ? `${of}项均未报` : `${of}项中${tasks.length}项未报`;
  return `· ${unit}：${scope}（任务${tasks.join('、')}），${who}`;
}

export function groupsMissing(
  period: Period,
  missing: readonly WorkingGroup[],
  total: number,
  due: Due | null,
): string {
  if (missing.length === 0) return `${periodInWords(period)}${total}个工作组均已报送月报。`;
  return [
    `${periodInWords(period)}尚未报送月报的工作组${missing.length}个（共${total}个）${dueWords(due)}：`,
    ...missing.map((group) => `· ${group.name}（${group.leadUnit}）`),
  ].join('\n');
}

/** `report` is null where the group has handed in none. */
export const groupHandedIn = (
  { name }: WorkingGroup,
  period: Period,
  report: GroupReport | null,
): string =>
  report
    ? `${name}${periodInWords(period)}月报已报指挥部办公室（${report.byName}，${momentInWords(report.at)}）。`
    : `${name}${periodInWords(period)}月报还没有报指挥部办公室。`;

const dueWords = (due: Due | null): string =>
  due ? `，期限${dayInWords(due.dueOn)}` : '，报送日未定';
