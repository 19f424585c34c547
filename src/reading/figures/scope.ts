import type { FigureRole } from '../../domain/report-reading.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { carriedThrough, STAGE } from '../words/done.ts';
import { NOW } from '../words/roles.ts';
import { isDoneBehind } from './roles.ts';
import { tellsDone } from './tells-done.ts';

/** A figure of a later clause: what stands before it, whether that names another thing, and what was said behind the one before it. */
interface Later {
  readonly before: string;
  readonly after: string;
  readonly isOfElse: boolean;
  readonly saidOfLast: string;
}

/**
 * Whether a role that the words of one clause gave reaches over the comma to a figure of a later one. What is wanted,
 * planned or only measured goes on for all that is listed behind it, up to a verb that says what was done. What is left
 * goes on for more of the same, and for another thing only while nothing was said of it: 剩公园3处，绿道2公里, but
 * 剩2处在施工，雨水管道64公里. What was before ends with its clause.
 */
export function reachesOver(
  role: FigureRole,
  { before, after, isOfElse, saidOfLast }: Later,
): boolean {
  if (role === 'baseline') return false;
  const isPlan = role === 'planned' || role === 'target';
  if (isPlan ? tellsItCameTo(before) || cameTo(after) : tellsDone(before)) return false;
  return role !== 'remaining' || !isOfElse || saidOfLast.length < SHORTEST;
}

/**
 * 建成4座, 已改造30座: that the work came so far, or that it is told of now. 改造30座 behind 计划新增15家 only names one more
 * work, and is planned as well.
 */
export const tellsItCameTo = (before: string): boolean =>
  tellsDone(before) &&
  (carriedThrough(before) || [STAGE, NOW, FOUND_OUT].some((words) => words.test(before)));

/** 8处开工, behind the number; but 8处年底前开工. */
const cameTo = (after: string): boolean => !TO_COME.test(after) && isDoneBehind(after);
const TO_COME = /[年月季周旬底前]|[要将拟待能可]|计划|力争|争取|确保|预计/u;

/** 排查出隐患, 发现问题: what came of the work. */
const FOUND_OUT = /[查检评选揪清搜]出|发现/u;

/** In characters: 等, 呢 say nothing of it. */
const SHORTEST = 2;

/**
 * The same for the section of a clause with figures: behind what is in the way (剩18个产权不清，挖补路面1500平方米) only one with
 * a verb of its own, behind the rest of one thing (剩余20根9月完成，箱梁架设15跨) any other thing that was counted.
 */
export function countsElse(
  text: string,
  [first]: readonly FoundQuantity[],
  behind: 'problems' | 'rest',
): boolean {
  if (!first || OF_THE_REST.test(text)) return false;
  return behind === 'rest' || tellsDone(text.slice(0, first.span.start));
}

/** What of the rest, or what it needs: 其中, 还需, 预算. */
const OF_THE_REST =
  /^(?:其中|另外?(?=[\d一二两三四五六七八九十])|还|再|每|共?需|要|将|约(?!谈)|预计|争取|力争|计划|确保|涉及|由|预算|投资|分)|能|要(?!求)|需/u;

/** 计划新增15家: a plan that names its work by a verb; 计划8座 only tells how many are wanted. */
export const plansWork = (before: string): boolean =>
  PLANS.test(before) && tellsDone(before.replace(PLANS, ''));
const PLANS = /^.{0,40}计划(?=[\u4e00-\u9fff]{2})/u;
