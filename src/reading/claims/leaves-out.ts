import type { Intent } from '../../domain/intent.ts';
import type { Heard } from '../heard.ts';
import type { SpanKey } from '../spans/span.ts';

/** Whether intents leave out something that the message names or counts: then it is not what was wanted. */
export function leavesOut(intents: readonly Intent[], heard: Heard): boolean {
  const words = intents.flatMap(wordsIn);
  const numbers = new Set([...intents.flatMap(numbersIn), ...words.flatMap(numbersOf)]);
  const { subjects } = heard;
  const has = (name: string) => words.some((one) => one.includes(name));
  const hasOne = (names: readonly string[]) => names.some(has);
  return !(
    subjects.tasks.every((task) => numbers.has(task)) &&
    (subjects.possibleTasks.length === 0 ||
      subjects.possibleTasks.some((one) => numbers.has(one))) &&
    subjects.groups.every((group) => numbers.has(group)) &&
    subjects.quarters.every((quarter) => numbers.has(quarter)) &&
    [...subjects.units, ...subjects.persons, ...subjects.posts].every(has) &&
    subjects.unclearUnits.every(({ units }) => hasOne(units)) &&
    subjects.unclearPosts.every(({ posts }) => hasOne(posts)) &&
    figuresIn(heard.text).every((figure) => numbers.has(figure))
  );
}

/** Whether an answer passes over a word that turns or narrows the question, or speaks of what the plan does not know. */
export const passesOver = (intents: readonly Intent[], heard: Heard): boolean =>
  heard.has(...ELSEWHERE) ||
  (heard.has(...TURNS) && !/"not-|without|besides|fewest|missing/u.test(JSON.stringify(intents)));

const ELSEWHERE: readonly SpanKey[] = [
  'elsewhere',
  'judgement',
  'stranger:elsewhere',
  'stranger:body',
  'stranger:group',
];
const TURNS: readonly SpanKey[] = ['not', 'only', 'besides', 'besides-lead', 'known-task'];

/** The figures of a text; of a numeral in characters it cannot be told whether it counts. */
const figuresIn = (text: string): readonly number[] =>
  (text.match(/\d{1,12}(?:\.\d{1,6})?/gu) ?? []).map(Number);

const valuesIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];

const wordsIn = (intent: Intent): readonly string[] =>
  valuesIn(intent).flatMap((value) => (typeof value === 'string' ? value : []));

const numbersIn = (intent: Intent): readonly number[] =>
  valuesIn(intent).flatMap((value) => (typeof value === 'number' ? value : []));

/** 2020-07-20 is 2020, 7 and 20; 15:00 is also 3. */
const numbersOf = (words: string): readonly number[] => [
  ...figuresIn(words),
  ...(/^\d{2}:\d{2}$/u.test(words) ? [Number(words.slice(0, 2)) % 12] : []),
];
