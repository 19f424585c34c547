import type { Intent } from '../../domain/intent.ts';
import type { Plan } from '../../domain/plan.ts';
import { findDays } from '../calendar/days.ts';
import { readNumber } from '../numbers/numbers.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { withoutAsks } from './asks.ts';

const MOST = /最多|最重|最忙|最累|most/u;
const FEWEST =
  /最少|最轻|最(?:清)?闲|垫底|单独(?:1|一)(?:个|项)|(?:没有?|不|无)(?:牵头|领头)|(?:只|就|仅)(?:有|是|管|牵头|负责|参加|参与|进)*了?(?:1|一)(?:个|项)|(?:1|一)(?:个|项)(?:任务|组|工作组)?(?:都|也)(?:没|不)|(?:不在|没进|没参加|没加入|未参加|不属于)(?:任何)?(?:一个|1个)?(?:工作)?组|fewest|least/u;

/** A question about the plan as a whole: how many tasks, which groups, which unit has most. */
export function readListQuestion(asked: Asked): Intent | null {
  const { text, asks } = asked;
  const byTarget = byTargetIn(text);
  if (byTarget) return { kind: 'list-tasks', which: byTarget };
  const ranked = rankingIn(text);
  if (ranked) return ranked;
  if (saysMore(asked)) return null;
  const isAboutTasks = /任务|工作|事项|\btasks?\b/u.test(text);
  const isAboutUnits = UNIT.test(text);
  const asksWhich =
    /几|多少|哪|什么|啥|谁|最|列|清单|名单|有|how many|which|what|list|all|每|各/u.test(text);
  if (!asksWhich) return null;
  if (GROUP.test(text)) return { kind: 'list-groups', about: isAboutTasks ? 'tasks' : 'all' };
  if (
    isAboutTasks &&
    (asks.has('tasks') ||
      asks.has('which-task') ||
      asks.has('target') ||
      /清单|列|一共|总共|全部|所有/u.test(text))
  ) {
    return /跨年|以后|之后|不是今年/u.test(text) ? null : { kind: 'list-tasks', which: 'all' };
  }
  return isAboutUnits && (asks.has('units') || /几|多少|哪些|名单|how many|which/u.test(text))
    ? { kind: 'list-units' }
    : null;
}

/** 不算街道，任务最多的是谁: the other units are ranked. */
export function readOthersRanked({ text, skeleton, subjects }: Asked): Intent | null {
  if (!/(?:不算|不含|不包括|不计|除了?|除去|除开|刨去|刨除|抛开|排除)U/u.test(skeleton))
    return null;
  const ranked = rankingIn(text);
  return ranked?.kind === 'rank-units' ? { ...ranked, besides: [...subjects.units] } : ranked;
}

const GROUP = /组(?![织成])|专班|\bgroups?\b|\bteams?\b/u;
const UNIT = /单位|部门|哪(?:个|家)?局|哪家|\bunits?\b|\bdepartments?\b|\bagenc/u;
/** Units by the groups that they belong to: 哪个单位进的组最多. */
const OF_GROUPS =
  /(?:单位|部门|局|谁|哪家).{0,6}(?:进|参加|参与|加入|在).{0,6}(?:组|专班)|(?:进|参加|参与|加入)的?(?:一|1)?个?组.{0,8}(?:单位|部门|局)/u;
const COUNTED =
  /(?:^|有|是|都是|正好|刚好|恰好|只有|就|仅)(\d{1,2}|[一二两三四五六七八九十]{1,2})(?:项|个任务|家|个单位|个成员)/u;

/** Which unit or group has most or fewest: 哪个单位任务最多, 哪个组就一项任务, 成员最多的组. */
function rankingIn(text: string): Intent | null {
  const isRanked = MOST.test(text) || FEWEST.test(text);
  const order = FEWEST.test(text) ? 'fewest' : 'most';
  const isOfGroups = OF_GROUPS.test(text);
  if (isRanked && isOfGroups) return { kind: 'rank-units', as: 'member', order };
  if (GROUP.test(text)) {
    const by = /成员|单位|部门|人(?:数|员)?最|members?/u.test(text) ? 'members' : 'tasks';
    const count = isRanked ? null : readNumber(COUNTED.exec(text)?.[1] ?? '');
    if (isRanked) return { kind: 'rank-groups', by, which: order };
    return count === null || !/哪|组$/u.test(text)
      ? null
      : { kind: 'rank-groups', by, which: count };
  }
  if (!isRanked || !(UNIT.test(text) || /任务|工作|\btasks?\b/u.test(text))) return null;
  const as = /牵头|主责|\bleads?\b/u.test(text) ? 'lead' : 'responsible';
  return { kind: 'rank-units', as, order };
}

/** 哪些任务没有量化指标, 有具体数字的任务. */
function byTargetIn(text: string): 'with-target' | 'without-target' | null {
  if (!/哪[些几]|有几项|多少项|任务(?:有|清单|都)|的任务/u.test(text)) return null;
  if (WITHOUT_TARGET.test(text)) return 'without-target';
  return WITH_TARGET.test(text) ? 'with-target' : null;
}

const NUMBER_WORDS = '(?:具体|明确|可?量化|数字|数量|定量)(?:的|化)?';
const WITHOUT_TARGET = new RegExp(
  `(?:没有?|无|未|不)(?:给|写|定|设|提|规定|明确)*(?:出|了|任何)?(?:${NUMBER_WORDS})*(?:指标|目标|数字|量化)`,
  'u',
);
const WITH_TARGET = new RegExp(`有(?:${NUMBER_WORDS})+(?:指标|目标|数字|要求|任务)?|可量化`, 'u');

/** 哪项任务要建8公里 describes one task, and 哪些任务 asks for them all. */
function saysMore({ skeleton }: Asked): boolean {
  if (!/[哪那第](?:一|几)?(?:项|个|条|号)|\bwhich task\b/u.test(skeleton)) return false;
  return /[\p{L}\p{N}]{2}/u.test(withoutAsks(skeleton).replace(PLAIN_WORDS, ''));
}

const PLAIN_WORDS =
  /任务|工作|单位|部门|重点|行动|小组|专班|[组局]|最[多少重轻]|牵头|主责|每个?|各个?|[的是有了呢啊呀吧]|一共|总共|全部|所有|\btasks?\b|\bthe\b|\bis\b|\bhas\b|\bmost\b|\bfewest\b|\bleads?\b|\bunits?\b|\bgroups?\b/gu;

const DUE =
  /前|完成|到期|截止|底|末|due|by |deadline|要做完|做完|任务|目标|(?:管|做|干|定|排|延续|持续)到/u;

/** 排到了2030, without 年. */
const BARE_YEAR = /(?<!\d)20[1-4]\d(?![\d年.-])/gu;

const ENDS = '(?:完成|到期|结束|做完|截止|收尾|完工)';
const LAST = new RegExp(
  `(?:期限|时限|时间|周期|跨度|战线)最[长远]|最[晚迟后](?:才)?${ENDS}|${ENDS}(?:得|的)?(?:时间|期限)?最[晚迟]`,
  'u',
);
const FIRST = new RegExp(
  `(?:期限|时限|时间)最[紧近短早]|最[早先](?:要)?${ENDS}|${ENDS}(?:得|的)?(?:时间|期限)?最早`,
  'u',
);

/** The first or the last day that the notice sets for anything: 哪项任务期限最长, 最早到期的是哪项. */
function extremeDay(text: string, { tasks }: Plan): string | undefined {
  const isLast = LAST.test(text);
  if (!isLast && !FIRST.test(text)) return undefined;
  return tasks
    .flatMap(({ targets, commitments }) => [...targets, ...commitments])
    .flatMap(({ deadline }) => (deadline === null ? [] : [deadline]))
    .sort()
    .at(isLast ? -1 : 0);
}

/** Which tasks are due by a day or within a year: 哪项任务10月31日前完成, 跨年任务有哪些. */
export function readTasksDue(asked: Asked, asker: Asker, reader: QuestionReader): Intent | null {
  const { subjects, text } = asked;
  if (subjects.tasks.length + subjects.units.length + subjects.groups.length > 0) return null;
  if (!/哪|几|什么|啥|有|which|what|任务|(?:完成|到期)的$/u.test(text)) return null;
  const extreme = extremeDay(text, reader.plan);
  if (extreme) return { kind: 'find-tasks-due', from: extreme, to: extreme };
  if (!DUE.test(text)) return null;
  const planYear = reader.plan.year;
  if (
    /跨年|跨到|多年|不止一年|超过\d{0,4}年?的|\d{4}年(?:以后|之后)|今年以后|明年以后|长期/u.test(
      text,
    )
  ) {
    return { kind: 'find-tasks-due', from: `${planYear + 1}-01-01`, to: '9999-12-31' };
  }
  const [day] = findDays(text.replace(BARE_YEAR, '$&年'), asker.today);
  return day ? { kind: 'find-tasks-due', from: day.from, to: day.to } : null;
}
