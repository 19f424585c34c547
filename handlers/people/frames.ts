import type { Frame } from '../../src/reading/frame.ts';
import { ofNothingElse } from '../../src/reading/record-scope.ts';
import type { SpanKey } from '../../src/reading/spans/span.ts';

const TAKEN: readonly SpanKey[] = [
  'own-unit',
  'unit-noun',
  'total',
  'ask:yes-or-no',
  'ask:content',
  'ask:units',
  'ask:lead',
  'who',
  'record:units',
  'record:what',
  'record:way',
  'record:may',
];

/** 那怎么登记. */
export const HOW: readonly Frame[] = [
  {
    name: 'how to be registered',
    needs: ['record:enrol'],
    oneOf: ['record:way', 'record:may'],
    takes: TAKEN,
    against: ['record:units'],
    make: ofNothingElse(() => ({ kind: 'guide-binding' })),
  },
];

/** 有人等着登记没, 谁申请绑定了. */
export const REQUESTS: readonly Frame[] = [
  {
    name: 'requests to be registered',
    needs: ['record:enrol', 'record:requested'],
    takes: TAKEN,
    against: ['record:way', 'record:may', 'task', 'unit'],
    make: ofNothingElse(() => ({ kind: 'list-bindings' })),
  },
];

/** 联络员名单. */
export const LIAISONS: readonly Frame[] = [
  {
    name: 'who is registered',
    needs: ['record:liaisons'],
    takes: TAKEN,
    make: ofNothingElse(() => ({ kind: 'ask-liaisons', isRest: false })),
  },
];
