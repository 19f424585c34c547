import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type { ReopenTask } from './intents.ts';
import { FINISHED_TASKS, type FinishedTask, TRANSFERS } from './record.ts';
import { type ArchiveReason, isFinished, stateOf } from './rules.ts';
import { seatsToHandOver } from './transfers.ts';
import { reopenedToGroup, reopenShown, taskReopened } from './wording/archives.ts';

/** 任务28还没完成，撤销认定: nothing more of it is handed over until the office finds it finished again (附件2 七3). */
export const reopenTask: Handler<ReopenTask> = async ({ task }, ctx) => {
  const { act, speaker, message, plan } = ctx;
  const finished = await finishedTask(task, ctx);
  const day = shanghaiDay(act.at);
  if (finished.reopened?.cause !== act.cause) {
    const byName = speaker.name ?? message.sender.userid;
    const reopened = { day, by: act.by, byName, at: act.at, cause: act.cause };
    await ctx.kept(FINISHED_TASKS).save({ ...finished, reopened });
  }
  const { group } = taskOf(plan, task);
  const told = hearersOf(seatsToHandOver(group), await seatingOn(day, ctx));
  return [
    ...answer(ctx, taskReopened(task, plan)),
    ...told
      .filter(({ id }) => id !== speaker.id)
      .map(({ id }) =>
        toPerson(id, `task-reopened:${task}:${act.cause}`, { text: reopenedToGroup(task, plan) }),
      ),
  ];
};

export async function previewReopening(
  intent: ReopenTask,
  ctx: Context,
): Promise<Offer<ReopenTask>> {
  const { day } = await finishedTask(intent.task, ctx);
  return { messages: toConfirm(ctx, reopenShown(intent.task, day, ctx.plan)), meant: intent };
}

/** As the office found it. Refuses who is not of the office, what was not found finished, and what is on its way there. */
async function finishedTask(task: number, ctx: Context): Promise<FinishedTask> {
  if (!ctx.plan.tasks.some(({ number }) => number === task)) {
    throw new Refusal<ArchiveReason>({ kind: 'no-such-task-to-file', task });
  }
  if (!isOffice(ctx.speaker.roles)) {
    throw new Refusal<ArchiveReason>({ kind: 'finished-by-office', task });
  }
  const found = await ctx.kept(FINISHED_TASKS).get(String(task));
  const isDone = found?.reopened?.cause === ctx.act.cause;
  if (!found || !(isFinished(found) || isDone)) {
    throw new Refusal<ArchiveReason>({ kind: 'not-found-finished', task });
  }
  const open = (await ctx.kept(TRANSFERS).all()).find(
    (one) => one.task === task && stateOf(one) === 'open',
  );
  if (open) {
    const transfer = Number(open.id);
    throw new Refusal<ArchiveReason>({ kind: 'transfer-under-way', task, transfer });
  }
  return found;
}
