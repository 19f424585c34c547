import type { MatterRef } from '../../../src/domain/matter.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { matterTitled, shortDay } from '../../../src/wording/matters.ts';
import type { Transfer } from '../record.ts';
import { stateOf } from '../rules.ts';

/** What is missing in what was said, behind 还缺. */
export const REASON_TO_RETURN = '退回的理由（“退回：理由”）';

export const transferTitle = ({ task, items }: Transfer): string =>
  `任务${task}档案${items.length}件`;

/** Null while it waits for the office. */
export function transferEnded(transfer: Transfer): string | null {
  const last = transfer.steps.at(-1);
  const by = last ? `已由${last.hand?.name ?? ''}${shortDay(shanghaiDay(last.at))}` : '已';
  switch (stateOf(transfer)) {
    case 'open':
      return null;
    case 'received':
      return `${by}签收，${transfer.items.length}件相符`;
    case 'returned':
      return `${by}退回，请核对后重新移交`;
    case 'withdrawn':
      return `${by}撤回`;
  }
}

/** To the group, with the office's reason. */
export const returnedToGroup = (
  ref: MatterRef,
  transfer: Transfer,
  why: string,
  plan: Plan,
): string =>
  `${matterTitled(ref, transferTitle(transfer))}已由${plan.command.office.short}退回：${why}。请核对后再发“移交任务${transfer.task}档案”。`;
