import { isQuarter } from '../../src/domain/period.ts';
import type { Frame } from '../../src/reading/frame.ts';
import type { Heard } from '../../src/reading/heard.ts';
import { ofNothingElse, ofScope } from '../../src/reading/record-scope.ts';
import type { SpanKey } from '../../src/reading/spans/span.ts';

/** What may stand in a wish for a file, beside what it is of. */
const TAKEN: readonly SpanKey[] = [
  'period',
  'quarter',
  'year',
  'group',
  'own-group',
  'group-noun',
  'unit-noun',
  'task-noun',
  'total',
  'record:ledger',
  'record:state',
  'record:whole',
  'record:units',
  'record:what',
  'ask:progress',
  'ask:tasks',
  'ask:content',
  'ask:units',
  'ask:yes-or-no',
];

/** What a table or picture of what came in is of. */
const ARRIVALS: readonly SpanKey[] = [
  'record:report',
  'record:given',
  'record:not-given',
  'record:late',
  'record:monthly',
  'record:todo',
];

const isOfYear = ({ text, has }: Heard): boolean =>
  has('year') || /全年|年度|逐月|按月|各月|每月|历月|趋势/u.test(text);

/** 导出任务台账, 台账发我一份Excel. */
export const LEDGER: readonly Frame[] = [
  {
    name: 'the ledger of tasks as a file',
    needs: ['record:table', 'record:ledger'],
    takes: TAKEN,
    against: ['unit', 'task', 'record:liaisons'],
    make: ofScope(({ group }) => ({ kind: 'print-task-ledger', group })),
  },
];

/** 导出6月报送情况, 把各单位报的做张表. */
export const REPORTS: readonly Frame[] = [
  {
    name: 'the reports of a period as a file',
    needs: ['record:table'],
    oneOf: [...ARRIVALS, 'period'],
    takes: [...TAKEN, ...ARRIVALS],
    against: ['unit', 'task', 'record:ledger', 'record:liaisons', 'record:example'],
    // The monthly report of a group is a text.
    make: ofScope(({ group, period }, { has }) =>
      has('record:monthly') && group !== null ? null : { kind: 'print-reports', group, period },
    ),
  },
];

/** 第六组6月月报文稿, 导出第六组月报. */
export const GROUP_REPORT: readonly Frame[] = [
  {
    name: 'the report of a group as a file',
    needs: ['record:monthly'],
    oneOf: ['record:manuscript', 'record:table'],
    takes: [...TAKEN, 'record:manuscript', 'record:table'],
    against: ['unit', 'task'],
    make: ofScope(({ group, period }, { has }) =>
      (period !== null && isQuarter(period)) || (group === null && !has('record:manuscript'))
        ? null
        : { kind: 'print-group-report', group, period },
    ),
  },
];

/** 联络员名单发我一份Excel. */
export const LIAISONS: readonly Frame[] = [
  {
    name: 'the liaisons as a file',
    needs: ['record:table', 'record:liaisons'],
    takes: TAKEN,
    make: ofScope(() => ({ kind: 'print-liaisons' })),
  },
];

/** 发我一份Excel, 做张表. */
export const WHICH: readonly Frame[] = [
  {
    name: 'a file of which it is not said what of',
    needs: ['record:table'],
    takes: TAKEN,
    against: [...ARRIVALS, 'record:ledger', 'record:liaisons', 'record:example', 'period'],
    make: ofNothingElse(() => ({ kind: 'ask-which-paper' })),
  },
];

/** 任务28进度图, 画个图. */
export const PROGRESS: readonly Frame[] = [
  {
    name: 'a picture of progress',
    needs: ['record:picture'],
    takes: [...TAKEN, 'task', 'this-task', 'record:reached', 'ask:target'],
    against: ['unit', 'record:light', ...ARRIVALS],
    make: ofScope(({ task, group }, heard) =>
      isOfYear(heard) && task === null && !heard.has('record:state', 'ask:progress')
        ? { kind: 'draw-year' }
        : { kind: 'draw-progress', task, group },
    ),
  },
];

/** 各组亮灯图. */
export const LIGHTS: readonly Frame[] = [
  {
    name: 'a picture of the lights',
    needs: ['record:picture', 'record:light'],
    takes: [...TAKEN, 'task'],
    against: ['unit'],
    make: ofScope(({ task, group }) =>
      task === null ? { kind: 'draw-lights', group } : { kind: 'draw-progress', task, group: null },
    ),
  },
];

/** 6月报送情况图, 谁没报画个图, 全年报送图. */
export const ARRIVED: readonly Frame[] = [
  {
    name: 'a picture of what came in',
    needs: ['record:picture'],
    oneOf: ARRIVALS,
    takes: [...TAKEN, ...ARRIVALS],
    against: ['unit', 'task', 'record:light'],
    make: ofScope(({ group, period }, heard) =>
      isOfYear(heard) ? { kind: 'draw-year' } : { kind: 'draw-reported', group, period },
    ),
  },
];
