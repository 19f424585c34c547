import type { Overview, TaskLight } from '../../../src/domain/overview.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Plan, WorkingGroup } from '../../../src/domain/plan.ts';
import type { Owing } from '../../../src/domain/roster.ts';
import { isInForce, type Submission } from '../../../src/domain/submission.ts';
import { colourName } from '../../../src/wording/lights.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { list } from '../../../src/wording/words.ts';

/** More names than these do not fit a phone beside the rest. */
const NAMES = 12;

/** At most twenty lines: lights, groups, reports, targets, who is missing, as of when. */
export function overview(plan: Plan, state: Overview, at: string, areNamesShown = true): string {
  const { byColour, groups, missing, red, slow } = state;
  return [
    `${plan.command.short}总体进展（截至${momentInWords(at)}）`,
    `${plan.tasks.length}项任务：${lights(byColour)}`,
    ...groups.map(({ group, byColour: own }) => `· ${group.short}组：${lights(own)}`),
    ...(red.length > 0 ? [`红灯任务：${list(red.map(({ task }) => String(task.number)))}`] : []),
    ...(slow.length > 0
      ? [`连续两期无新进展：任务${slow.map(({ task }) => task.number).join('、')}`]
      : []),
    `${periodInWords(state.period)}报送：应报${state.owed}件，已报${state.reported}件`,
    `数字目标：${state.targets}个，已达到${state.targetsMet}个`,
    missing.length === 0
      ? '各责任单位均已报齐。'
      : `未报齐${missing.length}家${areNamesShown ? `：${names(missing.map((one) => one.unit))}` : '。'}`,
  ].join('\n');
}

const lights = ({ red, yellow, green, none }: Overview['byColour']): string =>
  `绿${green} 黄${yellow} 红${red} 未亮灯${none}`;

const names = (units: readonly string[]): string =>
  units.length <= NAMES ? list(units) : `${list(units.slice(0, NAMES))}等（发“谁没报”看全部）`;

export interface GroupState {
  readonly group: WorkingGroup;
  readonly period: Period;
  readonly lights: readonly TaskLight[];
  readonly submissions: readonly Submission[];
  /** Of each task the last report of another period, if there is one. */
  readonly before: readonly Submission[];
  readonly missing: readonly Owing[];
  readonly areNamesShown: boolean;
  readonly plan: Plan;
  readonly at: string;
}

/** A group's tasks, each with its light and how many of its units have reported. */
export function groupState(state: GroupState): string {
  const { group, period, lights: own, missing, areNamesShown, at } = state;
  return [
    `${group.name}进展（截至${momentInWords(at)}，${periodInWords(period)}）`,
    ...own.map((one) => `· ${taskState(one, state)}`),
    missing.length === 0
      ? '各责任单位均已报齐。'
      : `未报齐${missing.length}家${areNamesShown ? `：${names(missing.map((one) => one.unit))}` : '。'}`,
    '发“任务编号＋进度”看某一项的原话。',
  ].join('\n');
}

function taskState({ task, light }: TaskLight, { submissions, before }: GroupState): string {
  const reported = submissions.filter((one) => one.task === task.number && isInForce(one));
  const last = before.find((one) => one.task === task.number);
  const earlier = last ? `（${periodInWords(last.period)}报过）` : '';
  const said = reported.length > 0 ? `已报${reported.length}家` : `还没有单位报${earlier}`;
  return `${taskLine(task)}：${colourName(light.colour)}，${said}`;
}
