import type { Plan } from '../../domain/plan.ts';
import type { QuestionReader } from '../reader.ts';
import { findMentions, type Mention } from './mentions.ts';

/** The working groups of the plan that a plain text names, by name or number. */
export function groupsIn(said: string, { lexicon, plan }: QuestionReader): readonly number[] {
  const meant = findMentions(said, lexicon).flatMap(({ meanings }) =>
    meanings.flatMap((one) =>
      one.kind === 'group' ? [one.group] : one.kind === 'group-number' ? [one.number] : [],
    ),
  );
  return meant.filter((one) => plan.groups.some((group) => group.ordinal === one));
}

/** The units of the plan that a plain text names without doubt. */
export const unitsIn = (said: string, { lexicon }: QuestionReader): readonly string[] =>
  findMentions(said, lexicon).flatMap(({ meanings }) => {
    const units = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
    return units.length === 1 ? units : [];
  });

/** The tasks of the plan that a plain text names without doubt. */
export function tasksIn(said: string, { lexicon, plan }: QuestionReader): readonly number[] {
  return tasksOf(findMentions(said, lexicon), plan);
}

/** The text with a comma in the place of everything of the plan that it names. */
export function withoutNames(text: string, { lexicon }: QuestionReader): string {
  let rest = text;
  for (const { start, end } of findMentions(text, lexicon).toReversed()) {
    rest = `${rest.slice(0, start)}，${rest.slice(end)}`;
  }
  return rest;
}

/** 济泺路停车乱 is about what is wrong there: where something is makes it no part of a task that names the same street. */
export function tasksBesidesPlaces(
  said: string,
  { lexicon, plan }: QuestionReader,
): readonly number[] {
  const mentions = findMentions(said, lexicon);
  return tasksOf(
    mentions.filter(({ start, end }) => !NAMES_STREET.test(said.slice(start, end))),
    plan,
  );
}

/** 断头路 and 道路 are sorts of roads, and no names. */
const NAMES_STREET = /(?:大街|大道|(?<![头颈公铁道线马小支])路)$/u;

function tasksOf(mentions: readonly Mention[], plan: Plan): readonly number[] {
  const meant = mentions.flatMap(({ meanings }) => {
    const tasks = meanings.flatMap((one) =>
      one.kind === 'task-number' ? [one.number] : one.kind === 'task' ? [one.task] : [],
    );
    return tasks.length === 1 ? tasks : [];
  });
  return meant.filter((one) => plan.tasks.some((task) => task.number === one));
}

/** The one task and the one unit that a plain text names, and what is left of it without their names. */
export interface NamedApart {
  readonly task: number | null;
  readonly unit: string | null;
  readonly rest: string;
}

/**
 * Takes the number of a task and the name of a unit out of a plain text, and with `byTopic` also the words by which a task is called. Null
 * where it names several tasks or units.
 */
export function namedApart(
  text: string,
  { lexicon }: Pick<QuestionReader, 'lexicon'>,
  byTopic = false,
): NamedApart | null {
  let rest = text;
  const tasks = new Set<number>();
  const units = new Set<string>();
  for (const { start, end, meanings } of findMentions(text, lexicon).toReversed()) {
    const [only, ...others] = meanings;
    if (!only || others.length > 0) continue;
    if (only.kind === 'task-number') tasks.add(only.number);
    else if (only.kind === 'task' && byTopic) tasks.add(only.task);
    else if (only.kind === 'unit') units.add(only.unit);
    else continue;
    rest = rest.slice(0, start) + rest.slice(end);
  }
  if (tasks.size > 1 || units.size > 1) return null;
  const [task = null] = tasks;
  const [unit = null] = units;
  return { task, unit, rest };
}
