import type { Plan } from '../../../src/domain/plan.ts';
import { type BindingToDecide, bindingLine } from '../../../src/wording/bindings.ts';
import { paged } from '../../../src/wording/paged.ts';

interface BindingsWaiting {
  readonly asked: readonly BindingToDecide[];
  readonly page: number;
  /** How many later days are asked for besides. */
  readonly others: number;
}

/** 待审批: so many a page. */
export const bindingsWaiting = ({ asked, page, others }: BindingsWaiting, plan: Plan): string =>
  [
    ...(asked.length === 0
      ? ['目前没有待办理的登记申请。']
      : [
          ...paged({
            title: `待办理的登记申请${asked.length}件`,
            command: '待审批',
            lines: asked.map((one) => bindingLine(one, plan)),
            page,
          }),
          '回复“同意＋序号”或“拒绝＋序号”办理，“全部拒绝”一并拒绝。',
        ]),
    ...(others > 0 ? [`另有延期申请${others}件待决定，发“延期申请”查看。`] : []),
  ].join('\n');

const SHOWN = 10;

export const allToReject = (asked: readonly BindingToDecide[], plan: Plan): string =>
  [
    `将拒绝全部${asked.length}件登记申请：`,
    ...asked.slice(0, SHOWN).map((one) => bindingLine(one, plan)),
    ...(asked.length > SHOWN ? [`……等${asked.length}件`] : []),
    '回复“确认”即办理，回复“取消”作罢。',
  ].join('\n');

export const allRejected = (count: number): string => `已拒绝${count}件登记申请，已通知申请人。`;
