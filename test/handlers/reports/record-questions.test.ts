import { describe, expect, test } from '@jest/globals';
import { readPrefill, readRecordQuestion } from '../../../handlers/reports/record-questions.ts';
import { reader } from '../../support/readers.ts';

const TODAY = '2020-07-10';
const ask = (text: string, hasGroup = false) => readRecordQuestion(text, TODAY, reader, hasGroup);

describe('a question about who is missing', () => {
  test.each([
    ['谁没报', 'units', null, null],
    ['谁还没报？', 'units', null, null],
    ['哪些单位没交', 'units', null, null],
    ['6月份还有谁没报', 'units', '2020-06', null],
    ['二季度哪些单位没报', 'units', '2020-Q2', null],
    ['第六组谁没报', 'units', null, 6],
    ['蓝绿空间组上个月谁没报', 'units', '2020-06', 2],
    ['未报单位名单', 'units', null, null],
    ['哪些组没交月报', 'groups', null, null],
    ['6月哪个工作组没报', 'groups', '2020-06', null],
  ])('%s', (text, of, period, group) => {
    expect(ask(text)).toEqual({ kind: 'ask-missing', of, period, group });
  });
});

describe('a question about the ledger', () => {
  test.each([
    ['总体进展', { kind: 'ask-overview' }],
    ['全部任务进展情况', { kind: 'ask-overview' }],
    ['哪些任务亮红灯', { kind: 'ask-overview' }],
    ['我的待办', { kind: 'ask-own-reports', period: null }],
    ['我们局还差哪些', { kind: 'ask-own-reports', period: null }],
    ['上月清单', { kind: 'ask-own-reports', period: '2020-06' }],
    ['任务28历史版本', { kind: 'ask-versions', task: 28, period: null }],
    ['任务28的6月历史版本', { kind: 'ask-versions', task: 28, period: '2020-06' }],
    ['28号任务佐证材料', { kind: 'ask-versions', task: 28, period: null }],
    ['典型做法有哪些', { kind: 'ask-experience', period: null }],
    ['第六组6月月报', { kind: 'ask-group-report', group: 6, period: '2020-06' }],
    ['本组6月月报', { kind: 'ask-group-report', group: null, period: '2020-06' }],
  ])('%s', (text, intent) => {
    expect(ask(text)).toEqual(intent);
  });

  test('means the own group’s report where somebody acts for one', () => {
    expect(ask('6月月报', true)).toEqual({
      kind: 'ask-group-report',
      group: null,
      period: '2020-06',
    });
    expect(ask('6月月报')).toBeNull();
  });

  test('is not 撤回, which takes back what was reported last', () => {
    const proposal = { kind: 'withdraw-report', task: null, period: null, reason: null };
    expect(ask('撤回')).toEqual({ kind: 'keep-draft', proposal });
  });

  test.each(['提交6月月报', '汇总6月月报', '第六组6月月报提交'])('%s starts one', (text) => {
    expect(ask(text)).toMatchObject({
      kind: 'keep-draft',
      proposal: { kind: 'submit-group-report', period: '2020-06' },
    });
  });

  test.each([
    '月报几号报',
    '月报内容包括什么',
    '任务28谁牵头',
    '公厕已完成6座，还有2座在装修',
    '公厕总体进展顺利，已完成6座，下一步继续推进剩余2座的装修施工，确保年底前全部完工',
    '收到',
    '',
  ])('is not in %j', (text) => {
    expect(ask(text)).toBeNull();
  });
});

describe('a quarter’s report', () => {
  test.each([
    ['季报预填', null],
    ['生成二季度季报', '2020-Q2'],
  ])('is begun by %s', (text, period) => {
    expect(readPrefill(text, TODAY)).toEqual({ kind: 'prefill-quarter', period });
  });

  test.each(['季报什么时候报', '继续推进公厕建设'])('is not begun by %s', (text) => {
    expect(readPrefill(text, TODAY)).toBeNull();
  });
});
