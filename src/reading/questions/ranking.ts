import type { Intent } from '../../domain/intent.ts';
import { readNumber } from '../numbers/numbers.ts';
import type { Asked } from '../reader.ts';
import { boundsIn } from './count-bounds.ts';

/** Words by which a text speaks of groups, and of units. */
export const GROUP = /组(?![织成])|专班|\bgroups?\b|\bteams?\b/u;
export const UNIT = /单位|部门|哪(?:个|家)?局|哪几?家|几家|\bunits?\b|\bdepartments?\b|\bagenc/u;
const MOST = /最多|最重|最忙|最累|most/u;
const FEWEST =
  /最少|最轻|最(?:清)?闲|垫底|单独(?:1|一)(?:个|项)|(?:没有?|不|无)(?:牵头|领头)|(?:只|就|仅)(?:有|是|管|牵头|负责|参加|参与|进)*了?(?:1|一)(?:个|项)|(?:1|一)(?:个|项)(?:任务|组|工作组)?(?:都|也)(?:没|不)|(?:不在|没进|没参加|没加入|未参加|不属于)(?:任何)?(?:一个|1个)?(?:工作)?组|fewest|least/u;

/** Units, groups or tasks by how many of the others they have: 哪个单位任务最多, 哪项任务责任单位最多. */
export const readRanking = (text: string): Intent | null => tasksByUnits(text) ?? rankingIn(text);

/** 不算街道，任务最多的是谁: the other units are ranked. */
export function readOthersRanked({ text, skeleton, subjects }: Asked): Intent | null {
  if (!/(?:不算|不含|不包括|不计|除了?|除去|除开|刨去|刨除|抛开|排除)U/u.test(skeleton))
    return null;
  const ranked = rankingIn(text);
  return ranked?.kind === 'rank-units' ? { ...ranked, besides: [...subjects.units] } : ranked;
}

/** Units by the groups that they belong to: 哪个单位进的组最多. */
const OF_GROUPS =
  /(?:单位|部门|局|谁|哪家).{0,6}(?:进|参加|参与|加入|在).{0,6}(?:组|专班)|(?:进|参加|参与|加入)的?(?:一|1)?个?组.{0,8}(?:单位|部门|局)/u;
const COUNTED =
  /(?:^|有|是|都是|正好|刚好|恰好|只有|就|仅)(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:项|个任务|家|个单位|个成员)/u;

/** Which unit or group has most or fewest: 哪个单位任务最多, 哪个组就一项任务, 成员最多的组. */
function rankingIn(text: string): Intent | null {
  const bounds = boundsIn(text);
  if (bounds && GROUP.test(text))
    return { kind: 'rank-groups', by: groupsCountedBy(text), which: bounds };
  if (bounds && UNIT.test(text) && !COUNTS_UNITS.test(text))
    return { kind: 'rank-units', as: countedAs(text), order: bounds };
  const isRanked = MOST.test(text) || FEWEST.test(text);
  const order = FEWEST.test(text) ? 'fewest' : 'most';
  const isOfGroups = OF_GROUPS.test(text);
  if (isRanked && isOfGroups) return { kind: 'rank-units', as: 'member', order };
  if (GROUP.test(text)) {
    const by = groupsCountedBy(text);
    const count = isRanked ? null : readNumber(COUNTED.exec(text)?.[1] ?? '');
    if (isRanked) return { kind: 'rank-groups', by, which: order };
    return count === null || !/哪|组$/u.test(text)
      ? null
      : { kind: 'rank-groups', by, which: count };
  }
  if (!isRanked || !(UNIT.test(text) || /任务|工作|\btasks?\b/u.test(text))) return null;
  return { kind: 'rank-units', as: countedAs(text), order };
}

const countedAs = (text: string): 'lead' | 'responsible' =>
  /牵头|主责|\bleads?\b/u.test(text) ? 'lead' : 'responsible';

const groupsCountedBy = (text: string): 'members' | 'tasks' =>
  /成员|单位|部门|人(?:数|员)?最|members?/u.test(text) ? 'members' : 'tasks';

/** 3家以上单位参与的任务 counts the units of tasks. */
const COUNTS_UNITS =
  /[\d一二两三四五六七八九十](?:家|个单位|个部门)|(?:以上|以下)的?(?:单位|部门)/u;

const MOST_UNITS =
  /(?:单位|部门)(?:数量|数)?最(?:多|少)的?(?:是|有)?(?:哪|几)?(?:个|一|1)?(?:项|条|号|任务)|(?:任务|哪(?:一|1|个)?(?:项|条)).{0,8}(?:单位|部门)(?:数量|数)?最(?:多|少)/u;

/** Tasks by how many units they list: 哪项任务责任单位最多, 3家以上单位参与的任务. */
function tasksByUnits(text: string): Intent | null {
  if (MOST_UNITS.test(text))
    return { kind: 'rank-tasks', which: FEWEST.test(text) ? 'fewest' : 'most' };
  const isMeant = COUNTS_UNITS.test(text) && /任务|[几哪]项/u.test(text) && !GROUP.test(text);
  const bounds = isMeant ? boundsIn(text) : null;
  return bounds && { kind: 'rank-tasks', which: bounds };
}
