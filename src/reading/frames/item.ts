import type { Plan } from '../../domain/plan.ts';
import { taskOf } from '../../domain/plan-lookups.ts';
import type { Question } from '../../domain/question.ts';
import { itemsOf } from '../../domain/task-items.ts';
import type { Frame } from '../frame.ts';
import { placeSaid } from '../spans/ordinals.ts';

/** 任务8第二个目标是啥: what stands at a place among the things that a task's text counts off, or among its numbers. */
export const ITEM: Frame = {
  name: 'what a task counts off at a place',
  needs: ['task', 'item'],
  takes: [
    'ask:target',
    'ask:content',
    'ask:tasks',
    'ask:which-task',
    'task-noun',
    'due',
    'measure',
  ],
  against: ['unit', 'group', 'person', 'own-unit'],
  make: ({ subjects: { tasks }, of, reader: { plan } }) => {
    const [task, ...others] = tasks;
    const place = placeSaid(of('item')[0]?.said ?? '');
    return task === undefined || others.length > 0 || place === null
      ? null
      : itemAsked(task, place, plan);
  },
};

/** One of the numbers, where the text counts nothing off itself. */
export function itemAsked(number: number, place: number, plan: Plan): Question {
  const task = taskOf(plan, number);
  const isOfNumbers = itemsOf(task.content).length === 0 && task.targets[place - 1] !== undefined;
  return isOfNumbers
    ? { kind: 'ask-task-targets', task: number, targets: [place - 1] }
    : { kind: 'ask-task-item', task: number, place };
}
