import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type { FinishTask } from './intents.ts';
import { FINISHED_TASKS, type Found } from './record.ts';
import { type ArchiveReason, isFinished } from './rules.ts';
import { finishedToGroup, finishShown, taskFinished } from './wording/archives.ts';

/** 任务28完成, confirmed by the office: from now on the group hands its archives over (附件2 七3). */
export const finishTask: Handler<FinishTask> = async ({ task }, ctx) => {
  await refuseToFinish(task, ctx);
  const { act, speaker, message, plan } = ctx;
  const day = shanghaiDay(act.at);
  const found = {
    day,
    by: act.by,
    byName: speaker.name ?? message.sender.userid,
    at: act.at,
    cause: act.cause,
  };
  await keepFound(task, found, ctx);
  const { group } = taskOf(plan, task);
  const seating = await seatingOn(day, ctx);
  const told = hearersOf(
    [
      { kind: 'archivist', group },
      { kind: 'group', group },
    ],
    seating,
  );
  return [
    ...answer(ctx, taskFinished(task, group, plan)),
    ...told
      .filter(({ id }) => id !== speaker.id)
      .map(({ id }) =>
        toPerson(id, `task-finished:${task}:${act.cause}`, { text: finishedToGroup(task, plan) }),
      ),
  ];
};

/** What was found before, and found wrong, stays beside it. */
async function keepFound(task: number, found: Found, ctx: Context) {
  const tasks = ctx.kept(FINISHED_TASKS);
  const earlier = await tasks.get(String(task));
  if (!earlier?.reopened) return tasks.addOnce({ id: String(task), version: 0, task, ...found });
  const { day, by, byName, at, cause, reopened, before = [] } = earlier;
  const then = { finished: { day, by, byName, at, cause }, reopened };
  return tasks.save({ ...earlier, ...found, reopened: null, before: [...before, then] });
}

export async function previewFinishing(
  intent: FinishTask,
  ctx: Context,
): Promise<Offer<FinishTask>> {
  await refuseToFinish(intent.task, ctx);
  const { group } = taskOf(ctx.plan, intent.task);
  return { messages: toConfirm(ctx, finishShown(intent.task, group, ctx.plan)), meant: intent };
}

async function refuseToFinish(task: number, ctx: Context): Promise<void> {
  if (!ctx.plan.tasks.some(({ number }) => number === task)) {
    throw new Refusal<ArchiveReason>({ kind: 'no-such-task-to-file', task });
  }
  if (!isOffice(ctx.speaker.roles)) {
    throw new Refusal<ArchiveReason>({ kind: 'finished-by-office', task });
  }
  const before = await ctx.kept(FINISHED_TASKS).get(String(task));
  if (isFinished(before) && before.cause !== ctx.act.cause) {
    throw new Refusal<ArchiveReason>({ kind: 'finished-already', task, day: before.day });
  }
}
