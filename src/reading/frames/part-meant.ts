import type { Task } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { plain } from '../text/plain.ts';
import { FIGURE_ASKED, QUANTITY, WHOLE } from '../words/facts.ts';

/**
 * The thing that a text asks a number, a day or the words of, where the task's content names it and the
 * task's numbers or days are of something else: 便利店建几个, 渣土车怎么管. Null where they answer,
 * and where the task as a whole is meant.
 */
export function partMeant(
  task: Task,
  asked: Heard,
  fact: 'number' | 'day' | 'text',
): string | null {
  if (asked.subjects.areNumbered) return null;
  if (fact === 'number' && !QUANTITY.test(asked.skeleton)) return null;
  if (fact === 'text' && WHOLE.test(asked.skeleton)) return null;
  const figures = fact === 'day' ? daysOf(task) : numbersOf(task);
  if (fact !== 'text' && figures.length === 0) return null;
  const words = wordsFor(task, asked);
  const isAnswered = words.some((word) => figures.some((text) => plain(text).includes(word)));
  if (words.length === 0 || isAnswered || isTitle(words, task)) return null;
  const content = plain(task.content);
  const part = words.find((word) => content.includes(word));
  return part === undefined ? null : asWritten(part, task);
}

/**
 * A figure of the task's words that is no target of it, as it is written there: 多少人以上的食堂 is answered by 3000人,
 * 道德模范第几届 by 第七届. Null where none or several stand beside what the text names.
 */
export function figureSaid(task: Task, asked: Heard): string | null {
  const measure = FIGURE_ASKED.exec(asked.text)?.[1];
  if (measure === undefined || task.targets.some(({ unit }) => unit.includes(measure))) return null;
  const words = wordsFor(task, asked);
  const figure = new RegExp(`第?(?:\\d+|[一二三四五六七八九十]+)${measure}`, 'gu');
  const clauses = task.content
    .split(/(?<=[。；;，,])/u)
    .filter((clause) => words.some((word) => plain(clause).includes(word)));
  const said = [...clauses, ...quotesFor(task, words)].flatMap((text) => text.match(figure) ?? []);
  const [only, ...others] = new Set(said);
  return others.length === 0 ? (only ?? null) : null;
}

/** The words that set a number which is called by one of these names. */
const quotesFor = ({ targets }: Task, words: readonly string[]): readonly string[] =>
  targets
    .filter(({ metric, aliases }) =>
      [metric, ...aliases].some((name) => words.includes(plain(name))),
    )
    .map(({ quote }) => quote);

/** The words of the text that name this task. */
export function wordsFor(task: Task, { mentions, text }: Heard): readonly string[] {
  return mentions
    .filter(({ meanings }) =>
      meanings.some((meaning) => meaning.kind === 'task' && meaning.task === task.number),
    )
    .map(({ start, end }) => text.slice(start, end));
}

/** In the plan's own writing: 6+N for 6+n. */
const asWritten = (word: string, { topics, sharedTopics }: Task): string =>
  [...topics, ...sharedTopics].find((topic) => plain(topic) === word) ?? word;

const isTitle = (words: readonly string[], task: Task): boolean =>
  words.some((word) => plain(task.title).includes(word) || word.includes(plain(task.title)));

const numbersOf = ({ targets }: Task): readonly string[] =>
  targets.flatMap(({ metric, aliases, english, quote }) => [metric, ...aliases, ...english, quote]);

const daysOf = ({ targets, commitments }: Task): readonly string[] => [
  ...targets
    .filter(({ deadline }) => deadline !== null)
    .flatMap(({ metric, aliases, english, quote }) => [metric, ...aliases, ...english, quote]),
  ...commitments.filter(({ deadline }) => deadline !== null).map(({ quote }) => quote),
];
