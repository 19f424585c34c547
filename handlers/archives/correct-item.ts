import { answer, type Context, type Handler } from '../../src/context.ts';
import { groupOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { archivesMeant } from './archives-meant.ts';
import type { CorrectItem } from './intents.ts';
import { ARCHIVE_ITEMS, type ArchiveItem, TRANSFERS } from './record.ts';
import { type ArchiveReason, OFFICE_ARCHIVE } from './rules.ts';
import { itemCorrected } from './wording/archives.ts';

/** 写错了，是任务11的: what stood there is kept beside it; what went to the office with a 移交 is as it went. */
export const correctItem: Handler<CorrectItem> = async (intent, ctx) => {
  const item = await itemMeant(intent, ctx);
  const { cause } = ctx.act;
  const { task, phase, carrier, before = [] } = item;
  if (before.some((one) => one.cause === cause)) return answer(ctx, itemCorrected(item));
  await refuseHandedOver(item, ctx);
  refuseOthers(intent.task, item, ctx);
  const saved = await ctx.kept(ARCHIVE_ITEMS).save({
    ...item,
    task: intent.task ?? task,
    phase: intent.phase ?? phase,
    carrier: intent.carrier ?? carrier,
    before: [...before, { task, phase, carrier, cause }],
  });
  return answer(ctx, itemCorrected(saved));
};

/** The last that the speaker filed, of those whose 档号 or title says so. */
async function itemMeant({ called }: CorrectItem, ctx: Context): Promise<ArchiveItem> {
  const archives = archivesMeant(ctx);
  const own = (await ctx.kept(ARCHIVE_ITEMS).all())
    .filter(({ group, by }) => archives.includes(group) && by === ctx.speaker.id)
    .filter(({ id, title }) => called === null || id === called || title.includes(called))
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.serial - other.serial);
  const item = own.at(-1);
  if (!item) throw new Refusal<ArchiveReason>({ kind: 'which-item-on-file', called });
  return item;
}

async function refuseHandedOver({ id }: ArchiveItem, { kept }: Context): Promise<void> {
  const gone = (await kept(TRANSFERS).all()).find(({ items }) =>
    items.some(({ number }) => number === id),
  );
  if (!gone) return;
  const transfer = Number(gone.id);
  throw new Refusal<ArchiveReason>({ kind: 'item-handed-over', number: id, transfer });
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
