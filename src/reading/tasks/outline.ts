import type { Plan } from '../../domain/plan.ts';
import type { Mention } from '../names/mentions.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { saysNoProgress } from '../reports/nil.ts';
import type { Clause } from '../reports/report-clauses.ts';
import type { Part } from '../reports/report-parts.ts';
import { within } from '../reports/report-sentences.ts';
import { mayMean, type Reporter } from '../reports/reporter.ts';
import { headingOf } from '../reports/sections.ts';
import { weighTasks } from './task-evidence.ts';

interface Context {
  readonly mentions: readonly Mention[];
  readonly plan: Plan;
  readonly reporter: Reporter;
}

/** What is told under the heads of an outline. */
interface Outlined {
  /** Whether the part is such a head itself. */
  readonly isHead: boolean;
  /** Of a head, the tasks that it may mean: one, where it is clear. */
  readonly tasks: readonly number[];
}

/** The parts of a message that stand under such heads, and the heads. */
export type Outline = ReadonlyMap<Part, Outlined>;

/**
 * （一）城市水体生态提升。…（二）防汛排涝。…: where the marked heads of a message name several tasks of the reporter's by their words,
 * each item is of the task of its head. A head whose words name none has the tasks that they and its item fit together.
 * Empty for any other message.
 */
export function outlineOf(parts: readonly Part[], context: Context): Outline {
  const heads = parts.flatMap((part, at) => (headsItem(part) ? [{ part, at }] : []));
  const named = heads.map(({ part }) => tasksOf([part], context));
  if (new Set(named.flatMap((tasks) => (tasks.length === 1 ? tasks : []))).size < 2)
    return new Map();
  const outlined = new Map<Part, Outlined>();
  heads.forEach(({ part, at }, place) => {
    const item = itemAt(parts, at);
    const own = named[place] ?? [];
    const tasks = own.length === 1 ? own : tasksOf(item, context);
    outlined.set(part, { isHead: true, tasks });
    for (const one of item.slice(1)) outlined.set(one, { isHead: false, tasks });
  });
  return outlined;
}

/** A head and what is told below it, up to the next or to the head of a section. */
function itemAt(parts: readonly Part[], at: number): readonly Part[] {
  const head = parts[at];
  const ends = (next: Part) => headsItem(next) || beginsElse(next) || isNextPoint(next, head);
  let end = at + 1;
  for (let next = parts[end]; next && !ends(next); next = parts[end]) end += 1;
  return parts.slice(at, end);
}

/** 3.责任书签订率98.6% behind 2.路灯：…: the point that comes next in the list, without a head. */
const isNextPoint = (next: Part, head: Part | undefined): boolean =>
  isMarked(next) && head?.mark !== null && head !== undefined && next.mark === head.mark + 1;

const beginsElse = (part: Part): boolean => part.section !== 'progress' || headingOf(part) !== null;

/** The tasks of the reporter's that some parts fit about equally well; a head alone must have more than words of their texts. */
function tasksOf(parts: readonly Part[], context: Context): readonly number[] {
  const { mentions, plan, reporter } = context;
  const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const words = parts.map(({ text }) => text).join('，');
  const { tasks, level } = weighTasks(words, within(mentions, span), plan, reporter);
  if (level === 'words' && parts.length === 1) return [];
  return tasks.filter((task) => mayMean(task, reporter, plan));
}

/** （一）道路养护。, 2、便民商圈建设 in a line of its own: a mark and a name, and what is told of it below. */
const headsItem = (part: Part): boolean =>
  isMarked(part) &&
  part.section === 'progress' &&
  HEAD_ENDS.includes(part.closes) &&
  part.text.length <= LONGEST_HEAD &&
  headingOf(part) === null &&
  findQuantities(part.text).length === 0 &&
  !TELLS.test(part.text) &&
  !saysNoProgress(part.text);

const HEAD_ENDS: readonly Part['closes'][] = ['colon', 'sentence', 'line'];
const LONGEST_HEAD = 16;
const TELLS = /[已了]|[未没]|正在/u;

/** 3.动静态交通：, （三）消防。: the mark of a list begins its head. */
export const isMarked = ({ mark, isOutlined, opens }: Clause): boolean =>
  opens !== 'part' && (mark !== null || isOutlined);
