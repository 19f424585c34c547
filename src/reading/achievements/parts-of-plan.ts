import { isDoneBehind, ownRole } from '../figures/roles.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { carriedThrough } from '../words/done.ts';
import { CHOSEN_AS, PART_OF_IT } from '../words/roles.ts';
import type { Counted } from './counted.ts';

/**
 * 列入计划12处，其中口袋公园8处、社区公园3处、综合公园1处 and 年度任务8座，其中新建5座、改造3座: whether a figure of a sentence is one of the
 * parts of which a plan is made up. Of parts that come to just as much as the plan a verb tells the kind of work alone; of
 * others one that says that something was done is none. 全区3家企业，1家就地改造、2家关闭退出 needs no 其中, where the parts come to all of it.
 */
export function isPartOfPlan(
  told: readonly Counted[],
  one: Counted,
  isWanted: (whole: Counted) => boolean,
): boolean {
  const at = told.indexOf(one);
  const first = told.slice(0, at + 1).findLastIndex(({ lead }) => PART_OF_IT.test(lead));
  const whole = told[first - 1];
  if (first < 1 || !whole) return isPartOfAll(told, one, isWanted);
  if (!isPlanned(whole)) return false;
  const parts = partsFrom(told, first, whole);
  if (!parts.includes(one)) return false;
  const sum = sumOf(parts);
  if (sum > whole.quantity.value) return false;
  return sum === whole.quantity.value
    ? !parts.some(isOver)
    : !tellsDone(one.before) && !isOver(one);
}

/** 今年8座公厕，新建5座、改造3座: the kinds that there are of what the sentence begins with, by verbs of which none says that it was carried through. */
function isPartOfAll(
  told: readonly Counted[],
  one: Counted,
  isWanted: (whole: Counted) => boolean,
): boolean {
  const [whole, ...others] = told;
  if (!whole || tellsDone(whole.before)) return false;
  const parts = partsFrom(told, 1, whole);
  const end = parts.findIndex((_, at) => sumOf(parts.slice(0, at + 1)) === whole.quantity.value);
  const kinds = parts.slice(0, end + 1);
  if (kinds.length < 2) return false;
  if (isFollowedByDone(whole, kinds, others[kinds.length]))
    return one === whole || kinds.includes(one);
  const isPlan = isPlanned(whole) || THERE_ARE_OF_IT.test(whole.lead) || isWanted(whole);
  return isPlan && kinds.includes(one) && kinds.every(isKind);
}

/** 公园12处，口袋公园8处、山体公园4处，已开工9处: behind the sorts of all that there are it is told how many of them are done. */
const isFollowedByDone = (
  whole: Counted,
  kinds: readonly Counted[],
  next: Counted | undefined,
): boolean =>
  next !== undefined &&
  next.quantity.unit === whole.quantity.unit &&
  next.quantity.value <= whole.quantity.value &&
  /^[，,、]?(?:目前|现在|其中|截至目前)?(?:已|共|完成|建成|[开完竣]工)/u.test(next.before) &&
  [whole, ...kinds].every(({ before, after }) => !tellsDone(before) && !isDoneBehind(after));

/** 今年8座, 全区3家 */
const THERE_ARE_OF_IT = /今年|全年|年度|年内|全[区市街镇]|辖区|[共现]有/u;

/** 新建5座, 1家就地改造: what kind of work so many are, and nothing of how far it is. */
const isKind = ({ before, after }: Counted): boolean =>
  [before, after].every((words) => !carriedThrough(words) && !STATE.test(words)) &&
  KIND_OF_WORK.test(`${before}${after}`);
const STATE = /[未没在正待还剩都均全后]|[开动]工|进场|启动|封顶|验收|挂牌/u;
const KIND_OF_WORK =
  /新建|[改扩续迁]建|建设|创建|改造|提升|整治|治理|升级|[加安]装|修缮|搬迁|关[闭停]|退出|转[产型]|监测|维修|更新|打造/u;

const partsFrom = (told: readonly Counted[], first: number, whole: Counted): readonly Counted[] => {
  const end = told.findIndex((part, place) => place >= first && !isListedIn(part, whole));
  return told.slice(first, end < 0 ? undefined : end);
};

const sumOf = (parts: readonly Counted[]): number =>
  parts.reduce((all, { quantity }) => all + quantity.value, 0);

const isPlanned = (one: Counted): boolean =>
  CHOSEN_AS.test(one.before) || ownRole(one, one.before) === 'target';

const isListedIn = ({ before, quantity }: Counted, whole: Counted): boolean =>
  quantity.unit === whole.quantity.unit && !carriedThrough(before);

const isOver = ({ before, after }: Counted): boolean =>
  carriedThrough(before) || isDoneBehind(after);
