import type { QuestionReader } from '../reader.ts';
import { findMentions } from './mentions.ts';

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
  const meant = findMentions(said, lexicon).flatMap(({ meanings }) => {
    const tasks = meanings.flatMap((one) =>
      one.kind === 'task-number' ? [one.number] : one.kind === 'task' ? [one.task] : [],
    );
    return tasks.length === 1 ? tasks : [];
  });
  return meant.filter((one) => plan.tasks.some((task) => task.number === one));
}
