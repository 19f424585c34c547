import type { Overview } from '../../../src/domain/overview.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';

/** More names than these do not fit a phone beside the rest. */
const NAMES = 12;

/** At most twenty lines: lights, groups, reports, targets, who is missing, as of when. */
export function overview(plan: Plan, state: Overview, at: string): string {
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
      : `未报齐${missing.length}家：${names(missing.map((one) => one.unit))}`,
  ].join('\n');
}

const lights = ({ red, yellow, green, none }: Overview['byColour']): string =>
  `绿${green} 黄${yellow} 红${red} 未亮灯${none}`;

const names = (units: readonly string[]): string =>
  units.length <= NAMES ? list(units) : `${list(units.slice(0, NAMES))}等（发“谁没报”看全部）`;
