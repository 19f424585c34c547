import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { ownDraft, tasksWaiting } from '../../src/ledger/drafts.ts';
import type { BeginTask } from './intents.ts';
import { taskBegun } from './wording/report-previews.ts';

/** 再报个垃圾分类的: what is told next is of that task, and the draft waits as it is. */
export const beginTask: Handler<BeginTask> = async ({ task }, ctx) => {
  const draft = await ownDraft(ctx);
  const waiting = draft?.settledBy === null ? tasksWaiting(draft.proposal) : [];
  return answer(ctx, taskBegun(taskOf(ctx.plan, task), waiting));
};
