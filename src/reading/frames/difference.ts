import type { Task } from '../../domain/plan.ts';
import { taskOf } from '../../domain/plan-lookups.ts';
import type { Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { DIFFERENCE, DIFFERENCE_BETWEEN } from '../words/facts.ts';
import { targetsMeant } from './targets-meant.ts';

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

/** 外立面签订率和主干道亮灯率是不是一个数, 公园和公厕哪个多: whether two numbers that are named are the same, whatever tasks they stand in. */
export const NUMBERS_COMPARED: Frame = {
  name: 'whether two numbers are the same',
  needs: ['task'],
  oneOf: ['same', 'more'],
  takes: [
    'task',
    'same',
    'more',
    'measure',
    'due',
    'year',
    'ask:target',
    'ask:content',
    'ask:yes-or-no',
    'ask:tasks',
    'ask:which-task',
    'attribute',
    'counted',
  ],
  against: ['unit', 'group', 'person', 'own-unit', 'ask:lead', 'ask:units', 'unit-noun'],
  make: (heard) => {
    if (heard.subjects.areNumbered) return null;
    const { plan } = heard.reader;
    const tasks = heard.subjects.tasks.map((number) => taskOf(plan, number));
    const placesIn = (task: Task) =>
      tasks.length > 1 ? placesNamed(task, heard) : targetsMeant(task, heard, plan.year);
    const numbers = tasks.flatMap((task) =>
      placesIn(task).map((target) => ({ task: task.number, target })),
    );
    return numbers.length === 2 && tasks.length <= 2 ? { kind: 'compare-numbers', numbers } : null;
  },
};

/** The target that is called by the longest words of the text; several where they are as long. */
function placesNamed({ targets }: Task, { text, reader }: Heard): readonly number[] {
  const lengths = targets.map((target) =>
    Math.max(
      0,
      ...(reader.targetForms.get(target) ?? [])
        .filter((form) => text.includes(form))
        .map(({ length }) => length),
    ),
  );
  const longest = Math.max(0, ...lengths);
  const named = lengths.flatMap((length, place) => (length === longest ? [place] : []));
  return longest === 0 ? (targets.length === 1 ? [0] : []) : named;
}

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
