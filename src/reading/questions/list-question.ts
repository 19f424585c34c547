import type { Intent } from '../../domain/intent.ts';
import { findDays } from '../calendar/days.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { withoutAsks } from './asks.ts';

const MOST = /最多|最重|most/u;
const FEWEST = /最少|最轻|(?:没有?|不|无)(?:牵头|领头)|fewest|least/u;

/** A question about the plan as a whole: how many tasks, which groups, which unit has most. */
export function readListQuestion(asked: Asked): Intent | null {
  const { text, asks } = asked;
  const byTarget = byTargetIn(text);
  if (byTarget) return { kind: 'list-tasks', which: byTarget };
  if (saysMore(asked)) return null;
  const isAboutTasks = /任务|工作|事项|\btasks?\b/u.test(text);
  const isAboutGroups = /组(?![织成])|专班|\bgroups?\b|\bteams?\b/u.test(text);
  const isAboutUnits = /单位|部门|哪(?:个|家)?局|哪家|\bunits?\b|\bdepartments?\b|\bagenc/u.test(
    text,
  );
  const as = /牵头|主责|\bleads?\b/u.test(text) ? 'lead' : 'responsible';
  const isRanked = MOST.test(text) || FEWEST.test(text);
  const asksWhich =
    /几|多少|哪|什么|啥|谁|最|列|清单|名单|有|how many|which|what|list|all|每|各/u.test(text);
  if (!asksWhich) return null;
  if (isAboutGroups)
    return { kind: 'list-groups', about: isAboutTasks || isRanked ? 'tasks' : 'all' };
  if (isRanked && (isAboutUnits || isAboutTasks)) {
    return { kind: 'rank-units', as, order: FEWEST.test(text) ? 'fewest' : 'most' };
  }
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

const DUE = /前|完成|到期|截止|底|末|due|by |deadline|要做完|做完|任务/u;

/** Which tasks are due by a day or within a year: 哪项任务10月31日前完成, 跨年任务有哪些. */
export function readTasksDue(asked: Asked, asker: Asker, reader: QuestionReader): Intent | null {
  const { subjects, text } = asked;
  if (subjects.tasks.length + subjects.units.length + subjects.groups.length > 0) return null;
  if (!/哪|几|什么|啥|有|which|what|任务|(?:完成|到期)的$/u.test(text) || !DUE.test(text))
    return null;
  const planYear = reader.plan.year;
  if (
    /跨年|多年|不止一年|超过\d{0,4}年?的|\d{4}年(?:以后|之后)|今年以后|明年以后|长期/u.test(text)
  ) {
    return { kind: 'find-tasks-due', from: `${planYear + 1}-01-01`, to: '9999-12-31' };
  }
  const [day] = findDays(text, asker.today);
  return day ? { kind: 'find-tasks-due', from: day.from, to: day.to } : null;
}
