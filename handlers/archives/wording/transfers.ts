import type { MatterRef } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { matterTitled } from '../../../src/wording/matters.ts';
import type { Transfer } from '../record.ts';
import type { stateOf } from '../rules.ts';

/** What is missing in what was said, behind 还缺. */
export const REASON_TO_RETURN = '退回的理由（“退回：理由”）';

export const transferTitle = ({ task, items }: Transfer): string =>
  `任务${task}档案${items.length}件`;

/** Null while it waits for the office. */
export function transferEnded(state: ReturnType<typeof stateOf>, count: number): string | null {
  switch (state) {
    case 'open':
      return null;
    case 'received':
      return `已签收，${count}件相符`;
    case 'returned':
      return '已退回，请核对后重新移交';
    case 'withdrawn':
      return '已撤回';
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
