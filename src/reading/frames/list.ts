import type { PlanIntent } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { readNumber } from '../numbers/numbers.ts';
import { withoutAsks } from '../spans/asks.ts';
import { boundsIn } from '../spans/bounds.ts';
import type { ListMark, SpanKey } from '../spans/span.ts';

const LISTED: readonly ListMark[] = ['without-day', 'with-day', 'without-target', 'with-target'];

const ASKS: readonly SpanKey[] = [
  'ask:tasks',
  'ask:which-task',
  'ask:units',
  'ask:group',
  'ask:members',
  'ask:lead',
  'ask:target',
  'ask:content',
  'ask:yes-or-no',
  'ask:leader',
  'ask:deadline',
  'who',
  'task-noun',
  'unit-noun',
  'group-noun',
  'total',
  'more',
  'same',
  'measure',
  'not',
  'only',
  'due',
  'together',
];

const NAMES: readonly SpanKey[] = [
  'stranger:unit',
  'task',
  'unit',
  'group',
  'person',
  'post',
  'own-unit',
  'own-group',
];

/** Units, groups and tasks by how many of the others they have: 哪个单位任务最多, 哪几个组不到4项. */
export const RANKED_FRAMES: readonly Frame[] = [
  {
    name: 'the tasks with most units, fewest, or so many',
    needs: [],
    oneOf: ['most', 'fewest', 'bounds'],
    takes: [...ASKS, 'quantity'],
    against: NAMES,
    make: tasksByUnits,
  },
  {
    name: 'units or groups ranked',
    needs: [],
    oneOf: ['most', 'fewest', 'bounds', 'group-noun'],
    takes: [...ASKS, 'quantity'],
    against: NAMES,
    make: ({ text }) => rankingIn(text),
  },
  {
    name: 'the other units ranked',
    needs: ['unit', 'besides'],
    oneOf: ['most', 'fewest', 'bounds'],
    takes: [...ASKS, 'quantity', 'own-unit'],
    against: ['task', 'group'],
    make: ({ text, subjects }) => {
      const ranked = rankingIn(text);
      return ranked?.kind === 'rank-units' ? { ...ranked, besides: [...subjects.units] } : ranked;
    },
  },
];

/** The plan as a whole: how many tasks, which groups, which units. */
export const LIST_FRAMES: readonly Frame[] = [
  {
    name: 'tasks by what the notice sets for them',
    needs: [],
    oneOf: ['list:without-day', 'list:with-day', 'list:without-target', 'list:with-target'],
    takes: [
      ...ASKS,
      'list:without-day',
      'list:with-day',
      'list:without-target',
      'list:with-target',
    ],
    against: NAMES,
    make: ({ text, has }) => {
      const which = LISTED.find((mark) => has(`list:${mark}`));
      return which && /哪[些几]|几项|多少项|任务(?:有|清单|都)|的任务/u.test(text)
        ? { kind: 'list-tasks', which }
        : null;
    },
  },
  {
    name: 'all groups, all tasks, all units',
    needs: [],
    oneOf: ['task-noun', 'unit-noun', 'group-noun', 'ask:tasks', 'ask:units', 'ask:group'],
    takes: [...ASKS, 'quantity'],
    against: [...NAMES, 'most', 'fewest'],
    make: allOf,
  },
];

function allOf(heard: Heard): PlanIntent | null {
  const { text, asks, has } = heard;
  if (saysMore(heard)) return null;
  const isAboutTasks = /任务|工作|事项|\btasks?\b/u.test(text);
  if (!ASKS_WHICH.test(text)) return null;
  if (GROUP.test(text)) return { kind: 'list-groups', about: isAboutTasks ? 'tasks' : 'all' };
  const asksTasks = (['tasks', 'which-task', 'target'] as const).some((ask) => asks.has(ask));
  if (isAboutTasks && (asksTasks || has('total') || SENDS.test(text)))
    return has('later-years') ? null : { kind: 'list-tasks', which: 'all' };
  return UNIT.test(text) && (asks.has('units') || /几|多少|哪些|名单|how many|which/u.test(text))
    ? { kind: 'list-units' }
    : null;
}

const ASKS_WHICH =
  /几|多少|哪|什么|啥|谁|最|列|清单|名单|有|发(?:我|一?下|给|出来|过来)|报一?下|说一?下|how many|which|what|list|all|每|各/u;
const SENDS = /清单|列|一共|总共|全部|所有|发(?:我|一?下|给|出来|过来)/u;

/** 哪项任务要建8公里 describes one task, and 哪些任务 asks for them all. */
function saysMore({ skeleton }: Heard): boolean {
  if (!/[哪那第](?:一|几)?(?:项|个|条|号)|\bwhich task\b/u.test(skeleton)) return false;
  return /[\p{L}\p{N}]{2}/u.test(withoutAsks(skeleton).replace(PLAIN_WORDS, ''));
}

const PLAIN_WORDS =
  /任务|工作|单位|部门|重点|行动|小组|专班|[组局]|最[多少重轻]|牵头|主责|每个?|各个?|[的是有了呢啊呀吧]|一共|总共|全部|所有|\btasks?\b|\bthe\b|\bis\b|\bhas\b|\bmost\b|\bfewest\b|\bleads?\b|\bunits?\b|\bgroups?\b/gu;

/** Words by which a text speaks of groups, and of units. */
const GROUP = /组(?![织成])|专班|\bgroups?\b|\bteams?\b/u;
const UNIT = /单位|部门|哪(?:个|家)?局|哪几?家|几家|\bunits?\b|\bdepartments?\b|\bagenc/u;
const MOST = /最多|最重|最忙|最累|most/u;
const FEWEST =
  /最少|最轻|最(?:清)?闲|垫底|单独(?:1|一)(?:个|项)|(?:没有?|不|无)(?:牵头|领头)|(?:只|就|仅)(?:有|是|管|牵头|负责|参加|参与|进)*了?(?:1|一)(?:个|项)|(?:1|一)(?:个|项)(?:任务|组|工作组)?(?:都|也)(?:没|不)|(?:不在|没进|没参加|没加入|未参加|不属于)(?:任何)?(?:一个|1个)?(?:工作)?组|fewest|least/u;

/** Units by the groups that they belong to: 哪个单位进的组最多. */
const OF_GROUPS =
  /(?:单位|部门|局|谁|哪家).{0,6}(?:进|参加|参与|加入|在).{0,6}(?:组|专班)|(?:进|参加|参与|加入)的?(?:一|1)?个?组.{0,8}(?:单位|部门|局)/u;
const COUNTED =
  /(?:^|有|是|都是|正好|刚好|恰好|只有|就|仅)(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:项|个任务|家|个单位|个成员)/u;

/** Which unit or group has most or fewest: 哪个单位任务最多, 哪个组就一项任务, 成员最多的组. */
function rankingIn(text: string): PlanIntent | null {
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
function tasksByUnits({ text }: Heard): PlanIntent | null {
  if (MOST_UNITS.test(text))
    return { kind: 'rank-tasks', which: FEWEST.test(text) ? 'fewest' : 'most' };
  const isMeant = COUNTS_UNITS.test(text) && /任务|[几哪]项/u.test(text) && !GROUP.test(text);
  const bounds = isMeant ? boundsIn(text) : null;
  return bounds && { kind: 'rank-tasks', which: bounds };
}
