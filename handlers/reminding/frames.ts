import type { Frame } from '../../src/reading/frame.ts';
import { ofNothingElse, ofScope } from '../../src/reading/record-scope.ts';
import type { SpanKey } from '../../src/reading/spans/span.ts';

const TAKEN: readonly SpanKey[] = [
  'period',
  'quarter',
  'unit-noun',
  'total',
  'not',
  'who',
  'ask:units',
  'ask:lead',
  'ask:yes-or-no',
  'ask:content',
  'record:units',
  'record:what',
];

/** 谁来签收公文 is asked of the rules. */
const OF_DOCUMENTS = /公文|发文|文件|批示件/u;

/** 谁没签收, 政法委签收没. */
export const UNSIGNED: readonly Frame[] = [
  {
    name: 'who has not signed for a reminder',
    needs: ['record:signed'],
    oneOf: ['record:units', 'unit', 'ask:units', 'unit-noun', 'ask:yes-or-no', 'who'],
    takes: [...TAKEN, 'unit', 'record:given'],
    against: ['record:way', 'record:may', 'task', 'group'],
    make: (heard) =>
      OF_DOCUMENTS.test(heard.text)
        ? null
        : ofScope(({ unit }) => ({ kind: 'ask-unsigned', unit, isRest: false }))(heard),
  },
];

/** 办公室催我啥了, 这周给我们组发过什么. */
export const SENT: readonly Frame[] = [
  {
    name: 'what the clerk sent lately',
    needs: ['record:sent'],
    takes: [...TAKEN, 'office', 'own-unit', 'own-group', 'group-noun', 'record:signed', 'seat'],
    against: ['task', 'unit', 'group', 'person', 'record:way', 'record:may'],
    make: () => ({ kind: 'ask-sent' }),
  },
];

/** 刚才总共提醒了多少家, 催过水务局没有. */
export const URGED: readonly Frame[] = [
  {
    name: 'who was urged',
    needs: ['record:urged'],
    takes: [
      ...TAKEN,
      'unit',
      'group',
      'own-group',
      'record:not-given',
      'document:addressee',
      'who',
      'ask:units',
      'record:units',
      'record:days',
    ],
    against: ['task', 'person', 'post', 'record:way', 'record:may', 'record:away'],
    make: ofScope(({ unit, period }) => ({ kind: 'ask-urged', unit, period })),
  },
];

/** 教体局这几天谁收提醒, 谁在出差. */
export const COVER: readonly Frame[] = [
  {
    name: 'who is told instead of somebody',
    needs: ['record:away'],
    oneOf: ['unit', 'record:units', 'who', 'ask:units'],
    takes: [...TAKEN, 'unit', 'ask:lead'],
    against: ['record:way', 'record:may', 'own-unit', 'task'],
    make: ofScope(({ unit }, { text }) =>
      /我/u.test(text) && unit === null ? null : { kind: 'ask-cover', unit },
    ),
  },
];

/** 出差谁代我, 请假了怎么办. */
export const HOW: readonly Frame[] = [
  {
    name: 'how to be told through somebody else',
    needs: ['record:away'],
    oneOf: ['record:way', 'record:may', 'record:units', 'who', 'ask:yes-or-no'],
    takes: [...TAKEN, 'own-unit', 'record:way', 'record:may', 'ask:lead', 'record:report'],
    against: ['unit', 'task'],
    make: ofNothingElse(() => ({ kind: 'ask-how-to-pause' })),
  },
];

/** 开会提前几天提醒 is asked of the rules. */
const OF_MATTERS = /会|公文|发文|批示|督办|档案/u;

/** 截止前几天开始提醒, 季报啥时候提醒我, 提前几天催. */
export const WHEN_REMINDED: readonly Frame[] = [
  {
    name: 'on which days people are reminded',
    needs: ['record:when-reminded'],
    takes: [
      ...TAKEN,
      'own-unit',
      'due',
      'ask:deadline',
      'record:monthly',
      'record:by-when',
      'record:days',
      'record:sent',
      'measure',
    ],
    against: ['task', 'unit', 'group', 'person', 'record:given'],
    make: ({ text }) => (OF_MATTERS.test(text) ? null : { kind: 'ask-when-reminded' }),
  },
];
