import { isDoneBehind, ownRole } from '../figures/roles.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { carriedThrough } from '../words/done.ts';
import { CHOSEN_AS, PART_OF_IT } from '../words/roles.ts';
import type { Counted } from './counted.ts';

/**
 * 列入计划12处，其中口袋公园8处、社区公园3处、综合公园1处 and 年度任务8座，其中新建5座、改造3座: whether a figure of a sentence is one of the
 * parts of which a plan is made up. Of parts that come to just as much as the plan a verb tells the kind of work alone; of
 * others one that says that something was done is none.
 */
export function isPartOfPlan(told: readonly Counted[], one: Counted): boolean {
  const at = told.indexOf(one);
  const first = told.slice(0, at + 1).findLastIndex(({ lead }) => PART_OF_IT.test(lead));
  const whole = told[first - 1];
  if (first < 1 || !whole || !isPlanned(whole)) return false;
  const end = told.findIndex((part, place) => place > first && !isListedIn(part, whole));
  const parts = told.slice(first, end < 0 ? undefined : end);
  if (!parts.includes(one) || !isListedIn(one, whole)) return false;
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  if (sum > whole.quantity.value) return false;
  return sum === whole.quantity.value
    ? !parts.some(isOver)
    : !tellsDone(one.before) && !isOver(one);
}

const isPlanned = (one: Counted): boolean =>
  CHOSEN_AS.test(one.before) || ownRole(one, one.before) === 'target';

const isListedIn = ({ before, quantity }: Counted, whole: Counted): boolean =>
  quantity.unit === whole.quantity.unit && !carriedThrough(before);

const isOver = ({ before, after }: Counted): boolean =>
  carriedThrough(before) || isDoneBehind(after);
