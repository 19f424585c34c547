import type { Plan } from '../../domain/plan.ts';
import type { Doubt } from '../../domain/report-reading.ts';
import type { Mention } from '../names/mentions.ts';
import type { Part } from '../reports/report-parts.ts';
import { within } from '../reports/report-sentences.ts';
import { isResponsible, type Reporter, tasksOfReporter } from '../reports/reporter.ts';
import { plain } from '../text/plain.ts';
import { fits, weighTasks } from './task-evidence.ts';
import type { TaskNames } from './task-naming.ts';
import type { NumberedTasks } from './task-numbers.ts';

interface Context {
  readonly mentions: readonly Mention[];
  readonly names: TaskNames;
  readonly plan: Plan;
  readonly reporter: Reporter;
  /** Whether the message numbers no other task. */
  readonly isOnly: boolean;
}

/**
 * What is wrong with a number: 任务38 is no task of the plan; 任务9 公厕完成3座 means two. `parts` begin with the one that
 * names it. Null where number and words agree, or the words speak of nothing that the plan knows.
 */
export function doubtOfNumber(
  named: NumberedTasks,
  parts: readonly Part[],
  context: Context,
): Doubt | null {
  const { plan, reporter, mentions } = context;
  const isTask = (number: number) => plan.tasks.some((task) => task.number === number);
  if (named.isPlain && !named.numbers.every(isTask)) {
    return { reason: 'task_not_exist', word: named.text, tasks: [] };
  }
  const mine = partsUnder(parts, context);
  const said = mine.find(
    (part) => !part.isHead || part.text.replace(NUMBERING, '').length >= LEAST_TITLE,
  );
  if (!said || mine.some((part) => part !== said && fitsAny(named, part, context))) return null;
  const about = within(mentions, said).filter((mention) => mention.start >= named.span.end);
  const words = said.text.slice(Math.max(0, named.span.end - said.start));
  if (named.numbers.some((number) => fits(number, words, about, plan))) return null;
  const { tasks, level } = weighTasks(words, about, plan, reporter);
  const [best] = tasks;
  if (isOfOurs(named.numbers, tasks, context)) return null;
  if (level !== 'topic' || best === undefined || !contradicts(best, said, about, context))
    return null;
  const word = `${named.text} ${words}`.trim();
  return { reason: 'number_topic_mismatch', word, tasks: [...named.numbers, best] };
}

/** 任务21 签约率72%: the unit has the task that it numbers, and none of those that a word of its own could mean as well. */
function isOfOurs(
  numbers: readonly number[],
  tasks: readonly number[],
  { plan, reporter }: Context,
): boolean {
  const own = reporter.units.length > 0 ? tasksOfReporter(reporter, plan) : [];
  return (
    numbers.every((number) => own.includes(number)) && !tasks.some((task) => own.includes(task))
  );
}

/** The part with the number, and the progress that follows before another task is named. */
function partsUnder([first, ...others]: readonly Part[], { names }: Context): readonly Part[] {
  const end = others.findIndex((part) => names.numbered(part) !== null);
  const mine = (end < 0 ? others : others.slice(0, end)).filter(
    (part) => part.section === 'progress',
  );
  return first ? [first, ...mine] : mine;
}

const NUMBERING = /任务|第|号|项|\d/gu;
const LEAST_TITLE = 4;

const fitsAny = ({ numbers }: NumberedTasks, part: Part, { mentions, plan }: Context): boolean =>
  numbers.some((number) => fits(number, part.text, within(mentions, part), plan));

/**
 * The other task's title, or what it counts (公厕), is not said by the way. Other words of a task of the reporter's own
 * count where the message numbers no further task.
 */
function contradicts(
  number: number,
  said: Part,
  about: readonly Mention[],
  context: Context,
): boolean {
  const { plan, reporter, isOnly } = context;
  const task = plan.tasks.find((one) => one.number === number);
  if (!task) return false;
  const meant = about.filter(({ meanings }) =>
    meanings.some((one) => one.kind === 'task' && one.task === number),
  );
  const isTitle = meant.some(({ meanings }) =>
    meanings.some((one) => one.kind === 'task' && one.task === number && one.strength === 'title'),
  );
  const counted = task.targets.flatMap((target) => [target.metric, ...target.aliases]);
  const words = meant.map(({ start, end }) =>
    plain(said.text.slice(start - said.start, end - said.start)),
  );
  const isCounted = counted.some((one) => words.includes(plain(one)));
  return isTitle || isCounted || (isOnly && isResponsible(task, reporter, plan));
}
