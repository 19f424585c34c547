import type { Intent } from '../../domain/intent.ts';
import type { ListTasks } from '../../domain/question.ts';
import type { Asked } from '../reader.ts';
import { withoutAsks } from './asks.ts';
import { GROUP, readRanking, UNIT } from './ranking.ts';

/** A question about the plan as a whole: how many tasks, which groups, which unit has most. */
export function readListQuestion(asked: Asked): Intent | null {
  const { text, asks } = asked;
  const byTarget = byTargetIn(text);
  if (byTarget) return { kind: 'list-tasks', which: byTarget };
  const ranked = readRanking(text);
  if (ranked) return ranked;
  if (saysMore(asked)) return null;
  const isAboutTasks = /任务|工作|事项|\btasks?\b/u.test(text);
  const isAboutUnits = UNIT.test(text);
  const asksWhich =
    /几|多少|哪|什么|啥|谁|最|列|清单|名单|有|发(?:我|一?下|给|出来|过来)|报一?下|说一?下|how many|which|what|list|all|每|各/u.test(
      text,
    );
  if (!asksWhich) return null;
  if (GROUP.test(text)) return { kind: 'list-groups', about: isAboutTasks ? 'tasks' : 'all' };
  if (
    isAboutTasks &&
    (asks.has('tasks') ||
      asks.has('which-task') ||
      asks.has('target') ||
      /清单|列|一共|总共|全部|所有|发(?:我|一?下|给|出来|过来)/u.test(text))
  ) {
    return /跨年|以后|之后|不是今年/u.test(text) ? null : { kind: 'list-tasks', which: 'all' };
  }
  return isAboutUnits && (asks.has('units') || /几|多少|哪些|名单|how many|which/u.test(text))
    ? { kind: 'list-units' }
    : null;
}

/** 哪些任务没有量化指标, 有具体数字的任务, 没写完成时间的任务. */
function byTargetIn(text: string): ListTasks['which'] | null {
  if (!/哪[些几]|几项|多少项|任务(?:有|清单|都)|的任务/u.test(text)) return null;
  if (WITHOUT_DAY.test(text)) return 'without-day';
  if (WITH_DAY.test(text)) return 'with-day';
  if (WITHOUT_TARGET.test(text)) return 'without-target';
  return WITH_TARGET.test(text) ? 'with-target' : null;
}

const DAY_WORDS = '(?:具体|明确|完成|规定){0,3}的?(?:时间|时限|期限|日期|时间节点|截止日期?)';
const WITHOUT_DAY = new RegExp(
  `(?:没有?|无|未|不)(?:给|写|定|设|提|规定|明确){0,3}(?:出|了|任何)?${DAY_WORDS}`,
  'u',
);
const WITH_DAY = new RegExp(`(?:有|写了|写明|明确|规定)了?${DAY_WORDS}(?:要求)?的`, 'u');
const NUMBER_WORDS = '(?:具体|明确|可?量化|数字|数量|定量)(?:的|化)?';
const WITHOUT_TARGET = new RegExp(
  `(?:没有?|无|未|不)(?:给|写|定|设|提|规定|明确){0,3}(?:出|了|任何)?(?:${NUMBER_WORDS}){0,3}(?:指标|目标|数字|量化)`,
  'u',
);
const WITH_TARGET = new RegExp(
  `有(?:${NUMBER_WORDS}){1,3}(?:指标|目标|数字|要求|任务)?|可量化`,
  'u',
);

/** 哪项任务要建8公里 describes one task, and 哪些任务 asks for them all. */
function saysMore({ skeleton }: Asked): boolean {
  if (!/[哪那第](?:一|几)?(?:项|个|条|号)|\bwhich task\b/u.test(skeleton)) return false;
  return /[\p{L}\p{N}]{2}/u.test(withoutAsks(skeleton).replace(PLAIN_WORDS, ''));
}

const PLAIN_WORDS =
  /任务|工作|单位|部门|重点|行动|小组|专班|[组局]|最[多少重轻]|牵头|主责|每个?|各个?|[的是有了呢啊呀吧]|一共|总共|全部|所有|\btasks?\b|\bthe\b|\bis\b|\bhas\b|\bmost\b|\bfewest\b|\bleads?\b|\bunits?\b|\bgroups?\b/gu;
