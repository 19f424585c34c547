import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskItem } from '../../src/domain/question.ts';
import { itemsOf } from '../../src/domain/task-items.ts';
import { itemInWords, itemMissing } from './wording/task-items.ts';

/** 任务8第二个目标: what the task's text counts off at that place; a text that counts off less is told as a whole. */
export const askTaskItem: Handler<AskTaskItem> = ({ task: number, place }, ctx) => {
  const task = taskOf(ctx.plan, number);
  const items = itemsOf(task.content);
  const item = items[place - 1];
  return item === undefined
    ? answer(ctx, itemMissing(task, items.length), 'not_found')
    : answer(ctx, itemInWords(task, place, item, items.length), 'answer');
};
