import { tableOf } from '../../src/domain/procedure.ts';

/**
 * 督办 (附件2 六): “加强城市治理提升行动任务分解表涉及的整治内容进展情况和领导交办的事项”, from 立项 to 核销, “确保各项工作落到实处”.
 * A 办结 that the office returns is owed once more.
 */
export const STEPS = tableOf(
  { step: 'open', name: '立项', by: ['office'], after: [] },
  { step: 'sign', name: '签收', by: ['party'], after: ['open'], ofEach: true },
  { step: 'urge', name: '催办', by: ['office'], after: ['open'], isBeside: true },
  { step: 'progress', name: '进展', by: ['party'], after: ['open'], isBeside: true },
  {
    step: 'apply',
    name: '申请延期',
    by: ['party'],
    after: ['open'],
    isBeside: true,
    undoes: ['grant', 'refuse'],
  },
  { step: 'refuse', name: '不同意延期', by: ['office'], after: ['apply'], isBeside: true },
  { step: 'grant', name: '同意延期', by: ['office'], after: ['apply'], isBeside: true },
  { step: 'defer', name: '调整时限', by: ['office'], after: ['open'], isBeside: true },
  { step: 'finish', name: '办结', by: ['party'], after: ['open'], ofEach: true },
  {
    step: 'return',
    name: '退回',
    by: ['office'],
    after: ['finish'],
    isBeside: true,
    undoes: ['finish'],
    isTold: true,
  },
  {
    step: 'recall',
    name: '收回办结',
    by: ['party'],
    after: ['open'],
    isBeside: true,
    recalls: ['finish'],
    isTold: true,
  },
  { step: 'decline', name: '说明不属本单位职责', by: ['party'], after: ['open'], isBeside: true },
  {
    step: 'reassign',
    name: '改责任单位',
    by: ['office'],
    after: ['open'],
    isBeside: true,
    undoes: ['finish'],
    isTold: true,
  },
  { step: 'correct', name: '更正事项', by: ['office'], after: ['open'], isBeside: true },
  { step: 'verify', name: '核销', by: ['office'], after: ['finish'] },
  { step: 'cancel', name: '撤销', by: ['office'], after: ['open'], isBeside: true, isTold: true },
);

/** While a later day is asked for, the office owes a word on it. */
export const STEPS_WHILE_APPLIED: typeof STEPS = STEPS.map((row) => {
  const { isBeside: _, ...owed } = row;
  return row.step === 'grant' ? owed : row;
});

export type SupervisionStep = (typeof STEPS)[number]['step'];
