import type { Amendment } from '../../domain/amendment.ts';
import type { Doubt } from '../../domain/report-reading.ts';
import { findMentions } from '../names/mentions.ts';
import { readNumber } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';

/** A word or two answers what was asked back; anything longer says something new. */
const LONGEST = 20;

/** The answer to a doubt about a report: 28, 任务28, 算公厕的, 第2个, 全部, or 98.6% for a number that cannot be; null for any other text. */
export function readAnswer(text: string, doubt: Doubt, reader: QuestionReader): Amendment | null {
  const said = plain(text)
    .replace(/(?<![。.!！])[。.!！]+$/u, '')
    .replace(LEADS, '');
  if (said.length > LONGEST) return null;
  if (doubt.reason === 'implausible_value') return readQuantity(said);
  if (doubt.reason === 'missing_task' && EVERY.test(said)) return { kind: 'mean-all-owed' };
  const task = readTask(said, doubt, reader);
  return task === null ? null : { kind: 'mean-task', task };
}

const LEADS = /^(?:就?是|应该?是|应为|就是|报的是|算|归|记|属于|那是|这是|说的是|指的是)/u;
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
function readNamed(said: string, { lexicon, plan }: QuestionReader): number | null {
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
