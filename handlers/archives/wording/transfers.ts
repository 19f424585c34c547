import type { MatterRef } from '../../../src/domain/matter.ts';
import { shanghaiDay } from '../../../src/domain/moment.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Cell, Sheet } from '../../../src/domain/sheet.ts';
import { matterTitled, shortDay } from '../../../src/wording/matters.ts';
import type { Transfer } from '../record.ts';
import { stateOf } from '../rules.ts';
import { taskCalled } from './archives.ts';

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

/** 移交清单: each transfer with what it holds, by whom it was handed over and signed for, and room for what is signed on paper. */
export const transferRegister = (transfers: readonly Transfer[], plan: Plan): Sheet => ({
  title: '移交清单',
  note: null,
  columns: [
    { title: '序号', kind: 'number' },
    { title: '档号', kind: 'text' },
    { title: '题名', kind: 'text', width: 40 },
    { title: '移交人', kind: 'text', width: 6 },
    { title: '移交日期', kind: 'day' },
    { title: '接收人', kind: 'text', width: 6 },
    { title: '接收日期', kind: 'day' },
    { title: '备注', kind: 'text', width: 12 },
  ],
  sections: transfers.map((transfer) => ({
    title: `移交${transfer.id} ${taskCalled(transfer.task, plan)}，${transfer.items.length}件`,
    rows: transfer.items.map(({ number, title }, at) => [
      at + 1,
      number,
      title,
      ...handOf('hand-over', transfer),
      ...handOf('receive', transfer),
      null,
    ]),
  })),
  foot: [`共${transfers.reduce((sum, { items }) => sum + items.length, 0)}件`],
});

/** Who took a step that stands, and on which day. */
function handOf(step: Transfer['steps'][number]['step'], { steps }: Transfer): Cell[] {
  const taken = steps.findLast((one) => one.step === step);
  return taken ? [taken.hand?.name ?? null, shanghaiDay(taken.at)] : [null, null];
}

/** To the group, with the office's reason. */
export const returnedToGroup = (
  ref: MatterRef,
  transfer: Transfer,
  why: string,
  plan: Plan,
): string =>
  `${matterTitled(ref, transferTitle(transfer))}已由${plan.command.office.short}退回：${why}。请核对后再发“移交任务${transfer.task}档案”。`;
