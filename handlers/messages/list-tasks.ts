import { answer, type Handler } from '../../src/context.ts';
import { taskList } from '../../src/wording/tasks.ts';

/** 一共多少项任务. */
export const listTasks: Handler<'list-tasks'> = (_intent, ctx) =>
  answer(ctx, taskList(ctx.plan), 'answer');
