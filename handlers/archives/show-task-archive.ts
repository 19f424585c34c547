import { answer, type Handler } from '../../src/context.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { archivesRead } from './archives-meant.ts';
import type { ShowTaskArchive } from './intents.ts';
import { ARCHIVE_ITEMS, FINISHED_TASKS } from './record.ts';
import { type ArchiveReason, countsOf, isFinished, onFile } from './rules.ts';
import { mayBeHandedOver, taskArchive } from './wording/archives.ts';

/** 任务28档案: by phase and carrier, the empty ones by name (附件2 七2). */
export const showTaskArchive: Handler<ShowTaskArchive> = async (
  { task, isOfTransfer = false },
  ctx,
) => {
  if (!ctx.plan.tasks.some(({ number }) => number === task)) {
    throw new Refusal<ArchiveReason>({ kind: 'no-such-task-to-file', task });
  }
  const { group } = taskOf(ctx.plan, task);
  if (!archivesRead(ctx).includes(group)) {
    throw new Refusal<ArchiveReason>({ kind: 'archive-not-yours', group });
  }
  const items = onFile(await ctx.kept(ARCHIVE_ITEMS).find({ where: { task } }));
  const found = await ctx.kept(FINISHED_TASKS).get(String(task));
  const finished = isFinished(found) ? found : null;
  const shown = taskArchive(task, countsOf(items), finished, ctx.plan);
  const text = isOfTransfer ? `${mayBeHandedOver(task, finished !== null)}\n${shown}` : shown;
  return answer(ctx, text, 'answer');
};
