import { tableOf } from '../../src/domain/procedure.ts';

/** 问题 (附件2 六): “办公室及时掌握各行动工作组工作推进情况，协调工作中存在的问题”. */
export const ISSUE_STEPS = tableOf(
  { step: 'raise', name: '列出', by: 'clerk', after: [] },
  { step: 'answer', name: '答复', by: ['office', 'host'], after: ['raise'] },
  { step: 'add', name: '补充答复', by: ['office', 'host'], after: ['answer'], isBeside: true },
  { step: 'solve', name: '解决', by: ['party', 'office'], after: ['answer'] },
);

export type IssueStep = (typeof ISSUE_STEPS)[number]['step'];
