import type { StepTable } from '../../src/domain/procedure.ts';

export const STEPS = ['hand-over', 'receive', 'return', 'withdraw'] as const;
export type TransferStep = (typeof STEPS)[number];

/** “整个治理任务完成后，各行动工作组应及时将各类治理档案移交至办公室” (附件2 七3). */
export const TRANSFER_STEPS: StepTable<TransferStep> = [
  { step: 'hand-over', name: '移交', by: ['archivist', 'host'], after: [] },
  { step: 'receive', name: '签收', by: ['office'], after: ['hand-over'] },
  { step: 'return', name: '退回', by: ['office'], after: ['hand-over'], isBeside: true },
  { step: 'withdraw', name: '撤回', by: ['host'], after: ['hand-over'], isBeside: true },
];
