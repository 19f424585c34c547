import type { Frame } from '../../src/reading/frame.ts';
import { ofNothingElse, ofScope } from '../../src/reading/record-scope.ts';
import type { SpanKey } from '../../src/reading/spans/span.ts';

const TAKEN: readonly SpanKey[] = [
  'period',
  'quarter',
  'own-unit',
  'unit-noun',
  'total',
  'ask:yes-or-no',
  'ask:content',
  'ask:units',
  'record:units',
  'record:what',
  'record:given',
  'record:late',
];

/** 我的延期批了吗, 有没有申请延期的. */
export const REQUESTS: readonly Frame[] = [
  {
    name: 'requests for a later day',
    needs: ['record:extend'],
    oneOf: ['record:requested', 'record:units', 'ask:units', 'ask:yes-or-no'],
    takes: [...TAKEN, 'unit', 'record:state', 'record:requested'],
    against: ['record:way', 'record:may', 'task'],
    make: ofNothingElse(() => ({ kind: 'list-extensions' })),
  },
];

/** 来不及怎么延期, 任务23二季度能不能宽限几天. */
export const HOW: readonly Frame[] = [
  {
    name: 'how to ask for a later day',
    needs: ['record:extend'],
    oneOf: ['record:way', 'record:may', 'ask:yes-or-no'],
    takes: [...TAKEN, 'task', 'record:way', 'record:may', 'record:report'],
    against: ['unit', 'group', 'record:units'],
    make: ofScope(({ task, period }) => ({ kind: 'ask-how-to-extend', task, period })),
  },
];
