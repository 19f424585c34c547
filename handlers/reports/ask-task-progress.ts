import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskProgress } from '../../src/domain/question.ts';
import { isUnreported, taskState } from '../../src/ledger/task-state.ts';
import { stateWithoutReports, taskProgress } from '../../src/wording/progress.ts';

/** 任务28进度: targets, light, the last report in the reporter's own words, and the next day that counts. */
export const askTaskProgress: Handler<AskTaskProgress> = async (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  const state = await taskState(task, ctx);
  if (isUnreported(state)) return answer(ctx, stateWithoutReports(state), 'not_found');
  return answer(ctx, taskProgress(state), 'answer');
};
