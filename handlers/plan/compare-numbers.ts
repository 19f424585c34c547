import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { CompareNumbers } from '../../src/domain/question.ts';
import { numbersCompared } from './wording/numbers-compared.ts';

/** 外立面签订率和主干道亮灯率是不是一个数: whether numbers are the same, and by how much two of them differ. */
export const compareNumbers: Handler<CompareNumbers> = ({ numbers }, ctx) => {
  const compared = numbers.flatMap(({ task: number, target: place }) => {
    const task = taskOf(ctx.plan, number);
    const target = task.targets[place];
    return target ? [{ task, target }] : [];
  });
  return answer(ctx, numbersCompared(compared), 'answer');
};
