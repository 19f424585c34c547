import { conversation, type Handler } from '../../src/context.ts';
import { matterKey } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { take } from '../../src/domain/procedure.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { keepPaper } from '../../src/ledger/papers.ts';
import { handOf, seatingOn } from '../../src/ledger/seats.ts';
import { handOver } from '../../src/matters/hand-over.ts';
import { remember } from '../../src/matters/matter-called.ts';
import type { HandOverArchive } from './intents.ts';
import { itemHash } from './item-hash.ts';
import { ARCHIVE_ITEMS, FINISHED_TASKS, TRANSFERS, type Transfer } from './record.ts';
import { type ArchiveReason, isFinished, itemsToHandOver, onFile } from './rules.ts';
import { TRANSFER_STEPS } from './steps.ts';
import { seatsToHandOver, TRANSFER } from './transfers.ts';
import { handedOver, transferName, transferSheet } from './wording/archives.ts';

/** 移交任务28档案: once the task is finished, everything of it that is on file and has not been handed over (附件2 七3). */
export const handOverArchive: Handler<HandOverArchive> = async ({ task }, ctx) => {
  const { plan, act, kept, speaker } = ctx;
  if (!plan.tasks.some(({ number }) => number === task)) {
    throw new Refusal<ArchiveReason>({ kind: 'no-such-task-to-file', task });
  }
  const { group } = taskOf(plan, task);
  const seating = await seatingOn(shanghaiDay(act.at), ctx);
  const hand = handOf(seatsToHandOver(group), speaker, seating);
  if (!hand) throw new Refusal<ArchiveReason>({ kind: 'not-yours-to-hand-over', group });
  if (!isFinished(await kept(FINISHED_TASKS).get(String(task)))) {
    throw new Refusal<ArchiveReason>({ kind: 'task-unfinished', task });
  }
  const before = (await kept(TRANSFERS).all()).filter(({ cause }) => cause !== act.cause);
  const filed = onFile(await kept(ARCHIVE_ITEMS).find({ where: { task, group } })).toSorted(
    (one, other) => one.year - other.year || one.serial - other.serial,
  );
  const items = itemsToHandOver(filed, before);
  if (items.length === 0) {
    const isHandedOver = filed.length > 0;
    throw new Refusal<ArchiveReason>({ kind: 'nothing-on-file', task, isHandedOver });
  }
  const listed = await Promise.all(
    items.map(async (item) => ({
      number: item.id,
      title: item.title,
      hash: await itemHash(item, ctx),
    })),
  );
  const transfer = await kept(TRANSFERS).request(act.cause, (id): Transfer => {
    const begun: Transfer = {
      id,
      version: 0,
      cause: act.cause,
      at: act.at,
      task,
      group,
      items: listed,
      steps: [],
    };
    const walker = { steps: begun.steps, parties: [] };
    const { steps } = take(TRANSFER_STEPS, walker, { step: 'hand-over', act, hand });
    return { ...begun, steps: [...steps] };
  });
  const ref = { kind: 'transfer' as const, number: Number(transfer.id) };
  await remember(ref, ctx);
  const now = await TRANSFER.get(ref.number, ctx);
  const content = workbookOf(transferSheet(transfer, plan));
  const enclosure = await keepPaper(ctx, act.cause, act.at, {
    name: transferName(transfer),
    content,
  });
  return [
    {
      key: `${act.cause}:reply:${matterKey(ref)}`,
      to: conversation(ctx),
      text: handedOver(ref, transfer, plan),
      class: null,
      enclosure,
    },
    ...(now
      ? handOver(
          { ref, title: now.title, awaited: now.awaited, steps: now.taken.length },
          seating,
          ctx,
        )
      : []),
  ];
};
