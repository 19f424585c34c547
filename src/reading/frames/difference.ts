import type { Task } from '../../domain/plan.ts';
import type { Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { DIFFERENCE, DIFFERENCE_BETWEEN } from '../words/facts.ts';

/** 主干道亮灯率比支路高几个点, 主干道和支路亮灯率差几个点: by how much two numbers of one task differ, each by its name or a part of it. */
export const DIFFERENCE_OF_NUMBERS: Frame = {
  name: 'by how much two numbers differ',
  needs: ['more'],
  takes: [
    'task',
    'measure',
    'due',
    'ask:target',
    'ask:content',
    'year',
    'quantity',
    'record:left',
    'attribute',
    'counted',
  ],
  against: ['unit', 'group', 'person', 'own-unit'],
  make: (heard) => {
    const [words, one = '', other = ''] =
      DIFFERENCE.exec(heard.text) ?? DIFFERENCE_BETWEEN.exec(heard.text) ?? [];
    if (words === undefined) return null;
    const found = heard.reader.plan.tasks.flatMap(
      (task) => differenceIn(task, one, other, heard) ?? [],
    );
    const [only, ...others] = found;
    if (!only || others.length > 0) return null;
    const start = heard.text.indexOf(words);
    return { intent: only, stretches: [{ start, end: start + words.length }] };
  },
};

/** Null where the names mean one number, or numbers that cannot be compared. */
function differenceIn(task: Task, one: string, other: string, heard: Heard): Question | null {
  const [first, ...firsts] = placesCalled(one, task, heard);
  const [second, ...seconds] = placesCalled(other, task, heard);
  if (first === undefined || second === undefined || firsts.length + seconds.length > 0)
    return null;
  const isSame = task.targets[first]?.unit === task.targets[second]?.unit;
  if (first === second || !isSame) return null;
  const targets = [first, second].sort((a, b) => a - b);
  return { kind: 'ask-task-targets', task: task.number, targets, isCompared: true };
}

/** The targets that are called so; where none is wholly, those of whose name it is a part. */
function placesCalled(name: string, { targets }: Task, { reader }: Heard): readonly number[] {
  const called = (isCalled: (form: string) => boolean): readonly number[] =>
    targets.flatMap((target, place) =>
      (reader.targetForms.get(target) ?? []).some(isCalled) ? [place] : [],
    );
  const whole = called((form) => form === name);
  return whole.length > 0 ? whole : called((form) => form.includes(name));
}
