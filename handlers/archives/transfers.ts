import type { Context } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { type MatterSort, refOf, sortOf } from '../../src/matters/sort.ts';
import { itemHash } from './item-hash.ts';
import { ARCHIVE_ITEMS, TRANSFERS, type Transfer } from './record.ts';
import type { ArchiveReason } from './rules.ts';
import { TRANSFER_STEPS, type TransferStep } from './steps.ts';
import { itemsInList, receivedToGroup } from './wording/archives.ts';
import {
  REASON_TO_RETURN,
  returnedToGroup,
  transferEnded,
  transferRegister,
  transferTitle,
} from './wording/transfers.ts';

/** 移交: the archives of a finished task, from its group to the office (附件2 七3). */
export const TRANSFER: MatterSort = sortOf<Transfer, TransferStep>({
  kind: 'transfer',
  keeps: TRANSFERS,
  table: () => TRANSFER_STEPS,
  seats: ({ step }, { group }) =>
    step === 'receive' || step === 'return' ? [{ kind: 'office' }] : seatsToHandOver(group),
  title: transferTitle,
  mayKnow: ({ group }) => [...seatsToHandOver(group), { kind: 'office' }],
  register: transferRegister,
  ended: transferEnded,
  facts: (transfer) => [itemsInList(transfer)],
  brief: (transfer) => itemsInList(transfer),
  answers: ({ step }) => (step === 'receive' ? ['签收', '退回：理由'] : []),
  words: [],
  deeds: {
    sign: {
      steps: ['receive'],
      hindered: differing,
      async tells(transfer, _said, ctx) {
        const ref = refOf('transfer', transfer);
        const text = receivedToGroup(ref, transfer, ctx.plan);
        return {
          receipt: null,
          messages: (await peopleOf(transfer, ctx)).map((id) =>
            toPerson(id, `transfer:${transfer.id}:received`, { text }),
          ),
        };
      },
    },
    agree: { steps: ['receive'], hindered: differing },
    return: {
      steps: ['return'],
      lacks: ({ text }) => (text === '' ? REASON_TO_RETURN : null),
      async tells(transfer, { text }, ctx) {
        const ref = refOf('transfer', transfer);
        const told = returnedToGroup(ref, transfer, text, ctx.plan);
        return {
          receipt: null,
          messages: (await peopleOf(transfer, ctx)).map((id) =>
            toPerson(id, `transfer:${transfer.id}:returned`, { text: told }),
          ),
        };
      },
    },
    withdraw: { steps: ['withdraw'] },
  },
});

/** Who hands over: the 档案管理人员 of the group, or its 联络员. */
export const seatsToHandOver = (group: number): readonly Seat[] => [
  { kind: 'archivist', group },
  { kind: 'group', group },
];

async function peopleOf({ group }: Transfer, ctx: Context): Promise<readonly string[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return hearersOf(seatsToHandOver(group), seating)
    .map(({ id }) => id)
    .filter((id) => id !== ctx.speaker.id);
}

/** The list is compared with what is on file, item by item: a difference is named, and nothing is signed. */
async function differing(
  { id, items }: Transfer,
  _said: unknown,
  ctx: Context,
): Promise<ArchiveReason | null> {
  const numbers: string[] = [];
  for (const { number, hash } of items) {
    const item = await ctx.kept(ARCHIVE_ITEMS).get(number);
    if (item === null || item.withdrawn || (await itemHash(item, ctx)) !== hash)
      numbers.push(number);
  }
  return numbers.length === 0 ? null : { kind: 'transfer-differs', transfer: Number(id), numbers };
}
