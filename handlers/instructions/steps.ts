import { tableOf } from '../../src/domain/procedure.ts';

/**
 * 领导批示 (附件2 四): “登记、拟办、转办、催办、反馈、综合、上报、注结、归档”. 归档 is the archive's: what is closed lies there to be filed. 主办 whose it
 * is not send it back to 拟办, 协办 no more than their part; 继续办理 sends it to whoever answers it.
 */
export const STEPS = tableOf(
  { step: 'register', name: '登记', by: ['office', 'commander', 'deputy-commander'], after: [] },
  { step: 'propose', name: '拟办', by: ['office'], after: ['register'] },
  { step: 'amend', name: '改拟办', by: ['office'], after: ['propose'], isBeside: true },
  { step: 'refer', name: '转办', by: ['office'], after: ['propose'] },
  { step: 'sign', name: '签收', by: ['party'], after: ['refer'], ofEach: true },
  {
    step: 'decline',
    name: '退回',
    by: ['party'],
    after: ['refer'],
    isBeside: true,
    undoes: ['propose', 'refer', 'sign'],
    isTold: true,
  },
  {
    step: 'decline-part',
    name: '退回协办',
    by: ['party'],
    after: ['refer'],
    isBeside: true,
  },
  { step: 'correct', name: '更正登记', by: ['office'], after: ['register'], isBeside: true },
  {
    step: 'supplement',
    name: '补充批示',
    by: ['commander', 'deputy-commander'],
    after: ['register'],
    isBeside: true,
  },
  { step: 'urge', name: '催办', by: ['office'], after: ['refer'], isBeside: true },
  { step: 'progress', name: '进展', by: ['party'], after: ['refer'], isBeside: true },
  {
    step: 'apply',
    name: '申请延期',
    by: ['host'],
    after: ['refer'],
    isBeside: true,
    undoes: ['refuse', 'grant'],
  },
  { step: 'refuse', name: '不同意延期', by: ['office-director'], after: ['apply'], isBeside: true },
  { step: 'grant', name: '同意延期', by: ['office-director'], after: ['apply'], isBeside: true },
  {
    step: 'set-day',
    name: '明确时限',
    by: ['office-director'],
    after: ['register'],
    isBeside: true,
  },
  { step: 'respond', name: '反馈', by: ['host'], after: ['refer'] },
  { step: 'assist', name: '协办反馈', by: ['party'], after: ['refer'], isBeside: true },
  {
    step: 'reject',
    name: '退回',
    by: ['office'],
    after: ['respond'],
    isBeside: true,
    undoes: ['respond', 'summarise'],
    isTold: true,
  },
  {
    step: 'recall',
    name: '收回反馈',
    by: ['party'],
    after: ['respond'],
    isBeside: true,
    recalls: ['respond'],
    isTold: true,
  },
  { step: 'summarise', name: '综合', by: ['office'], after: ['respond'] },
  { step: 'submit', name: '上报', by: ['office'], after: ['summarise'] },
  { step: 'read', name: '阅', by: ['commander'], after: ['submit'], isBeside: true },
  { step: 'approve', name: '同意', by: ['commander'], after: ['submit'], isBeside: true },
  {
    step: 'continue',
    name: '继续办理',
    by: ['commander'],
    after: ['submit'],
    isBeside: true,
    undoes: ['sign', 'respond', 'summarise', 'submit', 'read', 'approve'],
  },
  { step: 'close', name: '注结', by: ['office'], after: ['submit'] },
  { step: 'close-read', name: '按阅件注结', by: ['office'], after: ['register'], isBeside: true },
  { step: 'dispute', name: '提出不符', by: ['commander'], after: ['register'], isBeside: true },
  { step: 'void', name: '作废', by: ['office'], after: ['register'], isBeside: true, isTold: true },
);

export type InstructionStep = (typeof STEPS)[number]['step'];

/** While a later day is asked for, the director owes a word on it. */
export const STEPS_WHILE_APPLIED: typeof STEPS = STEPS.map((row) => {
  const { isBeside: _, ...owed } = row;
  return row.step === 'grant' ? owed : row;
});

/** Once it is answered, nobody's receipt is waited for any more. */
export const STEPS_ONCE_ANSWERED: typeof STEPS = STEPS.map((row) =>
  row.step === 'sign' ? { ...row, isBeside: true } : row,
);

/** 阅件: 登记, and 注结 at once; what was proposed before that was known stands beside it. */
export const STEPS_FOR_READING: typeof STEPS = STEPS.map((row) =>
  row.step === 'close' ? { ...row, after: ['register'] } : { ...row, isBeside: true },
);
