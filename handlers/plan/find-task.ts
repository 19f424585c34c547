import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { FindTask } from '../../src/domain/question.ts';
import { tasksFound } from './wording/task-lists.ts';

/** 二环北路在哪项任务里. */
export const findTask: Handler<FindTask> = (intent, ctx) =>
  answer(
    ctx,
    tasksFound(
      intent.tasks.map((number) => taskOf(ctx.plan, number)),
      intent,
    ),
    'answer',
  );
