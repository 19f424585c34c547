import { answer, type Context, type Handler } from '../../src/context.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { CorrectItem } from './intents.ts';
import { ownItem, refuseHandedOver } from './item-meant.ts';
import { ARCHIVE_ITEMS, type ArchiveItem } from './record.ts';
import { type ArchiveReason, OFFICE_ARCHIVE } from './rules.ts';
import { itemCorrected } from './wording/archives.ts';

/** 写错了，是任务11的: what stood there is kept beside it; what went to the office with a 移交 is as it went. */
export const correctItem: Handler<CorrectItem> = async (intent, ctx) => {
  const item = await ownItem(intent.called, ctx);
  const { cause } = ctx.act;
  const { task, phase, carrier, title, before = [] } = item;
  if (before.some((one) => one.cause === cause)) return answer(ctx, itemCorrected(item));
  await refuseHandedOver(item, ctx);
  refuseOthers(intent.task, item, ctx);
  const saved = await ctx.kept(ARCHIVE_ITEMS).save({
    ...item,
    task: intent.task ?? task,
    phase: intent.phase ?? phase,
    carrier: intent.carrier ?? carrier,
    title: intent.title ?? titlePutRight(title, intent),
    before: [...before, { task, phase, carrier, title, cause }],
  });
  return answer(ctx, itemCorrected(saved));
};

/** 照片20张 with 18张 in the place of 20张; what does not stand in it is refused. */
function titlePutRight(title: string, { called, wrong, right }: CorrectItem): string {
  if (wrong === undefined || right === undefined) return title;
  if (title.includes(wrong)) return title.replace(wrong, right);
  throw new Refusal<ArchiveReason>({ kind: 'which-item-on-file', called });
}

/** A task of another group belongs to another archive. */
function refuseOthers(task: number | null, { group }: ArchiveItem, { plan }: Context): void {
  if (task === null) return;
  if (!plan.tasks.some(({ number }) => number === task)) {
    throw new Refusal<ArchiveReason>({ kind: 'no-such-task-to-file', task });
  }
  const of = groupOf(plan, taskOf(plan, task).group).ordinal;
  if (of !== group && group !== OFFICE_ARCHIVE) {
    throw new Refusal<ArchiveReason>({ kind: 'of-another-archive', group: of, task });
  }
}
