import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Task } from '../../src/domain/plan.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTask } from '../../src/domain/question.ts';
import { taskState } from '../../src/ledger/task-state.ts';
import { stateInShort } from '../../src/wording/progress.ts';
import { type CardState, taskCard } from '../../src/wording/tasks.ts';

/** 24号任务: its card, with how it stands once it was reported on, or its text to the last word. */
export const askTask: Handler<AskTask> = async (intent, ctx) => {
  const task = taskOf(ctx.plan, intent.task);
  const state = intent.whole ? null : await stateOf(task, ctx);
  const text = taskCard(task, groupOf(ctx.plan, task.group), intent.whole, state);
  return answer(ctx, text, 'answer');
};

/** The plan is public, what is on record is not. */
async function stateOf(task: Task, ctx: Context): Promise<CardState | null> {
  if (!ctx.may('ask-task-progress')) return null;
  const state = await taskState(task, ctx);
  return state.reports.length === 0 ? null : stateInShort(state);
}
