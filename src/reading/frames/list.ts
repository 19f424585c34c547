import type { PlanIntent } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { readNumber } from '../numbers/numbers.ts';
import { withoutAsks } from '../spans/asks.ts';
import { boundsIn } from '../spans/bounds.ts';
import type { ListMark, SpanKey } from '../spans/span.ts';
import { COUNTS_GROUPS, COUNTS_UNITS as COUNTS_UNITS_CLAIMED } from '../words/claims.ts';
import { OF_ANY_TASK } from '../words/idle.ts';
import {
  ASKS_DOING,
  ASKS_WHICH,
  COUNTED,
  COUNTS_TASKS,
  COUNTS_UNITS,
  FEWEST,
  GROUP,
  LEADS,
  LISTS_TASKS,
  MEMBERS,
  MOST,
  MOST_UNITS,
  OF_GROUPS,
  ONE_TASK,
  PLACE_IN_RANKING,
  PLAIN_WORDS,
  SENDS,
  SOME,
  TASKS,
  UNIT,
} from '../words/listing.ts';

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
  'leads',
  'record:ledger',
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
    takes: [...ASKS, 'quantity', 'ordinal'],
    against: NAMES,
    make: ({ text }) => rankingIn(text),
  },
  {
    name: 'whether a unit has most',
    needs: ['unit', 'ask:yes-or-no', 'most'],
    takes: ASKS,
    against: ['task', 'group', 'besides'],
    make: ({ has }) => ({
      kind: 'rank-units',
      as: has('leads') ? 'lead' : has('group-noun') ? 'member' : 'responsible',
      order: 'most',
    }),
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
    name: 'how many there are in all, as somebody takes it to be',
    needs: ['claimed-count'],
    takes: [...ASKS, 'record:whole'],
    against: NAMES,
    make: ({ of, rest }) => {
      const said = of('claimed-count')[0]?.said ?? '';
      if (rest.some((word) => word.length > 1)) return null;
      if (COUNTS_GROUPS.test(said)) return { kind: 'list-groups', about: 'all' };
      return COUNTS_UNITS_CLAIMED.test(said)
        ? { kind: 'list-units' }
        : { kind: 'list-tasks', which: 'all' };
    },
  },
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
      return which && LISTS_TASKS.test(text) ? { kind: 'list-tasks', which } : null;
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
  if (saysMore(heard) || isOfWords(heard)) return null;
  const isAboutTasks = TASKS.test(text);
  if (!ASKS_WHICH.test(text)) return null;
  if (heard.of('ask:group').some(({ said }) => BELONGS.test(said))) return null;
  if (GROUP.test(text)) return { kind: 'list-groups', about: isAboutTasks ? 'tasks' : 'all' };
  const asksTasks = (['tasks', 'which-task', 'target'] as const).some((ask) => asks.has(ask));
  if (isAboutTasks && (asksTasks || has('total') || SENDS.test(text)))
    return has('later-years') ? null : { kind: 'list-tasks', which: 'all' };
  return UNIT.test(text) && (asks.has('units') || SOME.test(text)) && !ASKS_DOING.test(text)
    ? { kind: 'list-units' }
    : null;
}

/** 医保挂了几条任务: words of the notice that no span accounts for are what is asked about. */
const isOfWords = ({ unknown, reader: { planText } }: Heard): boolean =>
  unknown.some(
    (word) =>
      /^[\u4e00-\u9fff]{2,}$/u.test(word) && !OF_ANY_TASK.test(word) && planText.includes(word),
  );

/** 归第几组 asks it of something that is not named. */
const BELONGS = /^(?:归|属|在|进|算|划|分)/u;

/** 哪项任务要建8公里 describes one task, and 哪些任务 asks for them all. */
function saysMore({ skeleton }: Heard): boolean {
  if (!ONE_TASK.test(skeleton)) return false;
  return /[\p{L}\p{N}]{2}/u.test(withoutAsks(skeleton).replace(PLAIN_WORDS, ''));
}

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
  const place = readNumber(PLACE_IN_RANKING.exec(text)?.[1] ?? '');
  const at = place === null ? {} : { place };
  if (isRanked && isOfGroups) return { kind: 'rank-units', as: 'member', order, ...at };
  if (GROUP.test(text)) {
    const by = groupsCountedBy(text);
    const count = isRanked ? null : readNumber(COUNTED.exec(text)?.[1] ?? '');
    if (isRanked) return { kind: 'rank-groups', by, which: order, ...at };
    return count === null || !/哪|组$/u.test(text)
      ? null
      : { kind: 'rank-groups', by, which: count };
  }
  if (!isRanked || !(UNIT.test(text) || TASKS.test(text))) return null;
  return { kind: 'rank-units', as: countedAs(text), order, ...at };
}

const countedAs = (text: string): 'lead' | 'responsible' =>
  LEADS.test(text) ? 'lead' : 'responsible';

const groupsCountedBy = (text: string): 'members' | 'tasks' =>
  MEMBERS.test(text) ? 'members' : 'tasks';

/** Tasks by how many units they list: 哪项任务责任单位最多, 3家以上单位参与的任务. */
function tasksByUnits({ text }: Heard): PlanIntent | null {
  if (MOST_UNITS.test(text))
    return { kind: 'rank-tasks', which: FEWEST.test(text) ? 'fewest' : 'most' };
  const isMeant = COUNTS_UNITS.test(text) && COUNTS_TASKS.test(text) && !GROUP.test(text);
  const bounds = isMeant ? boundsIn(text) : null;
  return bounds && { kind: 'rank-tasks', which: bounds };
}
