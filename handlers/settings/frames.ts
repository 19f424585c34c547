import type { Frame } from '../../src/reading/frame.ts';
import { ofNothingElse } from '../../src/reading/record-scope.ts';

/** 6月锁了吗, 二季度锁定了没有. */
export const LOCKED: readonly Frame[] = [
  {
    name: 'whether a period is locked',
    needs: ['record:locked'],
    oneOf: ['ask:yes-or-no', 'record:way', 'record:what', 'record:units'],
    takes: ['period', 'quarter', 'ask:content', 'record:monthly', 'record:report', 'record:may'],
    against: ['unit', 'group', 'task'],
    make: ofNothingElse(({ period }) => ({ kind: 'ask-locked', period })),
  },
];
