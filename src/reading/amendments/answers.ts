import type { Amendment } from '../../domain/amendment.ts';
import type { Doubt, ReportItem } from '../../domain/report-reading.ts';
import { emptyItem } from '../corrections/corrections.ts';
import { findMentions } from '../names/mentions.ts';
import { readNumber } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { either, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { onlyYes } from '../text/apart-from-yes.ts';
import { plain } from '../text/plain.ts';
import { type Ground, taskMeant, tasksOfGround } from './ground.ts';

/** A word or two answers what was asked back; anything longer says something new. */
const LONGEST = 20;

/** The answer to a doubt about a report: 28, 任务28, 算公厕的, 第2个, 全部, or 98.6% for a number that cannot be; null for any other text. */
export function readAnswer(
  text: string,
  ground: Ground & { readonly doubt: Doubt },
  reader: QuestionReader,
): Amendment | null {
  const { doubt } = ground;
  const said = plain(text)
    .replace(/(?<![。.!！])[。.!！]+$/u, '')
    .replace(LEADS, '');
  if (said.length > LONGEST) return null;
  if (doubt.reason === 'implausible_value') return readQuantity(said);
  if (doubt.reason === 'which_of_draft') return readOfDraft(said, ground, reader);
  if (doubt.reason === 'missing_task' && EVERY.test(said)) return { kind: 'mean-all-owed' };
  const [only, ...others] = doubt.tasks;
  const isOnly = only !== undefined && others.length === 0 && onlyYes(text);
  const task = isOnly ? only : readTask(said, doubt, reader);
  if (task === null && doubt.reason === 'ambiguous_task' && doubt.tasks.length > 1)
    return readOfDraft(said, { ...ground, items: doubt.tasks.map(ofTask) }, reader);
  return task === null ? null : { kind: 'mean-task', task };
}

/** What was asked of which of these tasks it is, once the rest of its draft is on record. */
const ofTask = (task: number): ReportItem => emptyItem(task, null);

/** 都是, 两项都有这个问题: what was asked about is of all. */
export const saysEvery = (text: string): boolean =>
  OF_ALL.test(text.trim().replace(/[。.！!吧呗啊呀]{1,3}$/u, ''));

/** 都是, 两项都有; 16, 第二个, 老旧小区那条: of which tasks of the draft the words are. */
function readOfDraft(said: string, ground: Ground, reader: QuestionReader): Amendment | null {
  if (saysEvery(said)) return { kind: 'mean-every-task' };
  const end = END_OF_LIST.exec(said)?.groups;
  if (end) {
    const at = end.last === undefined ? 0 : -1;
    const item = tasksOfGround(ground).at(at);
    return item === undefined ? null : { kind: 'mean-task', task: item };
  }
  const words = TASK_ALONE.exec(said)?.[1];
  const place = readNumber(words ?? '');
  const tasks = tasksOfGround(ground);
  const task =
    words === undefined
      ? null
      : (taskMeant(words, ground, reader) ?? (place === null ? null : (tasks[place - 1] ?? null)));
  const named = task ?? readNamed(said, reader);
  return named !== null && tasks.includes(named) ? { kind: 'mean-task', task: named } : null;
}

/** 前一个, 后面那个. */
const END_OF_LIST =
  /^(?:(?:前|头|上)(?:面|头)?|(?<last>后|最后|末|下)(?:面|头)?)(?:那|这)?[一1]?[个项条块](?:的)?[吧呗。]{0,2}$/u;
const OF_ALL = new RegExp(
  either(
    sequence(
      /^(?:(?:这|那)?(?:[两二三四几各每]|\d)[项个块条边件]?(?:任务|工作)?|这些|它们|上面)?/u,
      /(?:[都全均](?:都)?(?:是|算|有|一样|存在|要|记|写|加|归|缺|差|没|不够|难|卡)?(?:上|的|进去|这样|这?个?问题|这?个?情况|这?个?困难){0,2}|一样)/u,
      /$/u,
    ),
    /^(?:全部|所有(?:任务)?|每[项个](?:任务)?)(?:都(?:是|有|算|记))?(?:的|上)?$|^(?:记到|归)每一项$/u,
  ),
  'u',
);
/** A number, a place or a short name, and nothing besides. */
const TASK_ALONE =
  /^(任务 ?\d{1,2}|第?[\d一二三四五六七八九十]{1,3}[号项条个]?(?:任务)?|[\u4e00-\u9fff]{2,8}?(?=的|[那这][个条项块边]))(?:的|那[个条项块边]|这[个条项块边]|里|上|下面){0,3}[吧。！!呗]{0,2}$/u;

const LEADS =
  /^(?:就?是(?!都)|应该?是|应为|就是|报的是|算|归|记到|记在|记|属于|放到|放|写到|写在|加到|给|那是|这是|说的是|指的是)/u;
const EVERY =
  /^(?:全部|所有|都是|都报|其[他它余]|剩[下余]的?|各项)(?:的)?(?:任务)?(?:都是|都报)?$/u;

function readQuantity(said: string): Amendment | null {
  const [quantity, ...others] = findQuantities(said);
  if (!quantity || others.length > 0) return null;
  const { value, unit } = quantity;
  return { kind: 'mean-number', value, unit };
}

function readTask(said: string, doubt: Doubt, reader: QuestionReader): number | null {
  const { tasks } = reader.plan;
  const number = readNumber(said.replace(/^(?:任务|第)|(?:号|项)?(?:任务)?(?:的)?$/gu, ''));
  if (number !== null && tasks.some((task) => task.number === number)) return number;
  const place = readNumber(/^第?(.{1,2})个$/u.exec(said)?.[1] ?? '');
  if (place !== null) return doubt.tasks[place - 1] ?? null;
  return readNamed(said, reader);
}

/** One task by number or name, and nothing beside it: 任务28：完成路面整治3公里 is a report of its own. */
export function readNamed(said: string, { lexicon, plan }: QuestionReader): number | null {
  const [mention, ...others] = findMentions(said, lexicon);
  if (!mention || others.length > 0) return null;
  const rest = `${said.slice(0, mention.start)}${said.slice(mention.end)}`;
  if (!IDLE.test(rest)) return null;
  const [task, ...more] = mention.meanings.flatMap((one) =>
    one.kind === 'task-number' ? [one.number] : one.kind === 'task' ? [one.task] : [],
  );
  const isOne = more.length === 0 && plan.tasks.some((one) => one.number === task);
  return isOne ? (task ?? null) : null;
}

const IDLE = /^[的是号项那这个条块吧啊呢,，:：。.\s]*$/u;
