import { describe, expect, test } from '@jest/globals';
import { rooms } from '../../handlers/index.ts';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'gl3', name: '组联三', roles: [{ role: 'group-liaison', group: 3 }] },
  { userid: 'ls', name: '联生态', roles: [{ role: 'liaison', unit: '区生态环境分局' }] },
]);
const { say } = office;

const DOCUMENT: Turns = [
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请报送。',
  ],
  ['gl4', '确认'],
];
const INSTRUCTION: Turns = [
  ['cmd', '批示：停车场选址慢，请区住建局牵头，一周内拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
];
const SUPERVISION: Turns = [
  ['of1', '督办：任务12停车场选址滞后，区住建局6月30日前完成3处选址'],
  ['of1', '确认'],
];
const JUDGED: Turns = [
  ['gl3', '其余未完成：没有报送'],
  ['gl3', '提交第三组二季度汇总表'],
  ['of1', '抽查二季度10项'],
];

/** What was open, who left it so by what, what they say next, and what must be said of it then. */
const GAPS: readonly (readonly [string, string, Turns, string, string, string, string])[] = [
  [
    'a return without its reason',
    '2020-06-01 09:30',
    DOCUMENT,
    'gz4',
    '退回',
    '没写联系人',
    '退回：没写联系人',
  ],
  [
    'an answer without what was done',
    '2020-06-01 09:30',
    INSTRUCTION,
    'lz',
    '办结批示1',
    '选了3处地方',
    '反馈',
  ],
  [
    'a 督办 voided without why',
    '2020-06-01 09:30',
    SUPERVISION,
    'of1',
    '作废督办1',
    '已并入批示办理',
    '已并入批示办理',
  ],
  [
    'an exemption without why',
    '2020-06-01 09:30',
    [],
    'gl3',
    '免填任务10 区市场监管局',
    '配合单位，没有独立指标',
    '免填（配合单位，没有独立指标）',
  ],
  [
    'a verdict without why',
    '2020-07-13 09:30',
    [],
    'gl3',
    '任务10区城管局未完成',
    '台账没建',
    '未完成（台账没建）',
  ],
  [
    'a recheck without facts',
    '2020-07-13 09:30',
    JUDGED,
    'of1',
    '复核任务10区城管局：不属实',
    '实际只排查了20家',
    '不属实（实际只排查了20家）',
  ],
  [
    'a form sent back without why',
    '2020-07-13 09:30',
    JUDGED,
    'of1',
    '退回第三组二季度汇总表',
    '原因写得太简单',
    '退回：原因写得太简单',
  ],
  [
    'a pause without its end',
    '2020-06-01 09:30',
    [],
    'lz',
    '暂停提醒，由许办代收',
    '到6月15日',
    '2020年6月15日不提醒您',
  ],
];

describe('what lacked something', () => {
  test.each(GAPS)(
    'is filled by the next words of the day: %s',
    async (_, at, turns, who, open, words, done) => {
      await office.openOn(at, ...turns);
      expect(await say(who, open)).toMatch(/还缺|要写|请写明/u);
      await say(who, '任务12谁牵头');
      expect(await say(who, words)).toContain(done);
    },
  );

  test.each(GAPS)(
    'is not filled by a question, an order or who gives it up: %s',
    async (_, at, turns, who, open) => {
      await office.openOn(at, ...turns);
      for (const other of [
        '任务28谁牵头',
        '谁没报',
        '未报名单',
        '第三组进展',
        '我的待办',
        '等等，我再看看',
        '算了',
      ]) {
        await say(who, open);
        const answer = await say(who, other);
        expect([other, answer]).toEqual([other, expect.not.stringContaining(other)]);
      }
    },
  );
});

/** They keep what was said as a draft that waits for what is missing, or ask to be said anew. */
const KEPT_AS_DRAFT: readonly string[] = [
  'inspection-incomplete',
  'dispatch-incomplete',
  'activity-incomplete',
  'supervision-incomplete',
  'plan-incomplete',
  'record-incomplete',
  'document-incomplete',
  'instruction-incomplete',
  'extension-incomplete',
  'item-incomplete',
  'nil-without-reason',
  'withdrawal-without-reason',
];

test('every no that only misses something leaves it open for the next words', () => {
  const missing = rooms.flatMap(({ refusals }) =>
    (refusals?.kinds ?? []).filter(
      (kind) =>
        /-incomplete$|-without-(?:reason|facts|day)$/u.test(kind) &&
        !refusals?.asking.includes(kind),
    ),
  );
  expect(missing.toSorted()).toEqual(KEPT_AS_DRAFT.toSorted());
});
