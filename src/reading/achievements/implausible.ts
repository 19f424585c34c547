import type { Task } from '../../domain/plan.ts';
import type { Achievement } from '../../domain/report-reading.ts';
import { findQuantities } from '../numbers/quantities.ts';

/**
 * Whether a number cannot be: less than nothing, more than all (签订率986%), a part of a thing (2.5座), or ten times its
 * target, as when a nought is written too many; twenty times where the plan wants one or two. More than the target alone is a success.
 */
export function isImplausible(achievement: Achievement, task: Task | null): boolean {
  const { name, value, unit } = achievement;
  if (unit === '%') return isImpossibleShare(name, value);
  if (value < 0) return !GROWTH.test(name);
  if (WHOLE.test(unit) && !Number.isInteger(value) && !IS_MEAN.test(name)) return true;
  return isFarBeyond(achievement, task);
}

function isImpossibleShare(name: string, value: number): boolean {
  if (GROWTH.test(name)) return false;
  if (value < 0) return true;
  return value > (BEYOND.test(name) ? 300 : 100);
}

function isFarBeyond({ value, unit, target }: Achievement, task: Task | null): boolean {
  const goal = target === null ? undefined : task?.targets[target];
  if (!goal) return false;
  const [reached, wanted] = [`${value}${unit}`, `${goal.value}${goal.unit}`].map(
    (text) => findQuantities(text)[0]?.canonical.value,
  );
  return (
    reached !== undefined &&
    wanted !== undefined &&
    wanted > 0 &&
    reached >= (goal.value > FEW ? FAR : FARTHER) * wanted
  );
}

const FAR = 10;
const FEW = 2;
const FARTHER = 20;
/** 泊位周转率3.9次, 平均每晚5.8起: so much on an average. */
const IS_MEAN = /率|[平人户件车日月年]均|均值|每|倍/u;
const GROWTH = /增长|同比|环比|上升|下降|提高|提升|增幅|降幅|减少|增加|改善|降低/u;
const BEYOND = /完成率|目标|计划|任务|超额|执行率|达到年度/u;
const WHOLE = /^[座个处条家户套部件场次人名位所期张份台辆盏棵株栋幢册]$/u;
