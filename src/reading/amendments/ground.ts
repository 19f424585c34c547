import type { Doubt, ReportItem } from '../../domain/report-reading.ts';
import { sharesGoal } from '../achievements/achieved-targets.ts';
import { readNumber } from '../numbers/numbers.ts';
import { findQuantities } from '../numbers/quantities.ts';
import type { QuestionReader } from '../reader.ts';
import { mentionsIn } from '../reports/report-sentences.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';

/** What an amendment may mean: the items of the draft that waits, or of what was reported last. */
export interface Ground {
  readonly items: readonly ReportItem[];
  readonly doubt: Doubt | null;
  readonly isDraft: boolean;
}

export const tasksOfGround = ({ items }: Ground): readonly number[] => [
  ...new Set(items.flatMap(({ task }) => task ?? [])),
];

/** The only task that a ground speaks of; null for several and for none. */
export function onlyTask(ground: Ground): number | null {
  const [only, ...others] = tasksOfGround(ground);
  return others.length === 0 ? (only ?? null) : null;
}

/** The only task of a ground that tells one of the figures of a text: 12套里头3套还没通电. */
export function taskOfFigures(text: string, { items }: Ground): number | null {
  const said = findQuantities(text).filter(({ unit }) => unit !== '');
  const telling = items.filter(({ progress, problems, next }) =>
    findQuantities(`${progress}\n${problems}\n${next}`).some(({ value, unit }) =>
      said.some((one) => one.value === value && one.unit === unit),
    ),
  );
  const [only, ...others] = telling;
  return others.length === 0 ? (only?.task ?? null) : null;
}

/** The only task of a ground whose figure, name or goal some words speak of: 社区这边3个够标准了; null for none and for several. */
export const taskNamed = (text: string, ground: Ground, reader: QuestionReader): number | null =>
  taskOfFigures(text, ground) ??
  taskMeant(text, ground, reader) ??
  taskOfGoal(text, ground, reader);

function taskOfGoal(text: string, ground: Ground, { plan }: QuestionReader): number | null {
  const tasks = tasksOfGround(ground);
  const wanting = plan.tasks.filter(
    (task) => tasks.includes(task.number) && sharesGoal(text, task),
  );
  const [only, ...others] = wanting;
  return others.length === 0 ? (only?.number ?? null) : null;
}

/** The task of a ground that some words name: 任务32, 14, 32号, 第二条, 公厕; null for none and for several. */
export function taskMeant(words: string, ground: Ground, reader: QuestionReader): number | null {
  const tasks = tasksOfGround(ground);
  const place = readNumber(ORDINAL.exec(words)?.[1] ?? '');
  if (place !== null) return ground.items[place - 1]?.task ?? null;
  const bare = readNumber(words.replace(AROUND_NUMBER, ''));
  const numbers = bare === null ? findNumberedTasks(words).flatMap((one) => one.numbers) : [bare];
  const named = numbers.length > 0 ? numbers : namedIn(words, reader);
  const [only, ...others] = tasks.filter((task) => named.includes(task));
  return others.length === 0 ? (only ?? null) : null;
}

const ORDINAL = /^第([\d一二两三四五六七八九十]{1,3})(?:条|个|点|行)(?:的)?$/u;
const AROUND_NUMBER = /^(?:重点)?(?:任务|第)\s*|(?:号|项)?(?:任务)?的?$/gu;

const namedIn = (words: string, reader: QuestionReader): readonly number[] =>
  mentionsIn(words, reader).flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task' ? [one.task] : [])),
  );
