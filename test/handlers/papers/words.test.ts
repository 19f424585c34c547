import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../../support/journey.ts';

const journey = openJourney('2020-06-20 10:00');

const intentOf = async (who: string, text: string, chat: 'single' | 'group' = 'single') =>
  (await journey.say(who, text, { chat })).intent;

describe('a wish for a file', () => {
  test.each([
    ['台账发我一份Excel', { kind: 'print-task-ledger', group: null }],
    ['把任务台账做成表格', { kind: 'print-task-ledger', group: null }],
    ['给我导出第六组的任务台账', { kind: 'print-task-ledger', group: 6 }],
    ['把明细表发我一份', { kind: 'print-task-ledger', group: null }],
    ['台账发我', { kind: 'print-task-ledger', group: null }],
    ['给我发一份工作明细', { kind: 'print-task-ledger', group: null }],
    ['导出二季度报送情况表', { kind: 'print-reports', group: null, period: '2020-Q2' }],
    ['把6月各单位报的做张表', { kind: 'print-reports', group: null, period: '2020-06' }],
    ['谁没报的名单导出一下', { kind: 'print-reports', group: null, period: null }],
    ['联络员名单发我一份excel', { kind: 'print-liaisons' }],
    ['发我一份Excel', { kind: 'ask-which-paper' }],
    ['做张表', { kind: 'ask-which-paper' }],
    ['进度图', { kind: 'draw-progress', task: null, group: null }],
    ['任务28进度图', { kind: 'draw-progress', task: 28, group: null }],
    ['公厕进度画个图', { kind: 'draw-progress', task: 28, group: null }],
    ['给我看看第六组的进度图', { kind: 'draw-progress', task: null, group: 6 }],
    ['各组亮灯图', { kind: 'draw-lights', group: null }],
    ['亮灯情况画个图', { kind: 'draw-lights', group: null }],
    ['红黄绿灯图', { kind: 'draw-lights', group: null }],
    ['6月报送情况图', { kind: 'draw-reported', group: null, period: '2020-06' }],
    ['谁没报画个图', { kind: 'draw-reported', group: null, period: null }],
    ['全年报送图', { kind: 'draw-year' }],
    ['发张全年趋势图', { kind: 'draw-year' }],
  ])('%s is heard as what it is of', async (text, intent) => {
    expect(await intentOf('bgs', text)).toEqual(intent);
  });

  test.each([
    ['导出批示台账', { kind: 'list-matters', of: 'instruction' }],
    ['把督办台账发我一份Excel', { kind: 'list-matters', of: 'supervision' }],
    ['导出发文登记簿', { kind: 'list-matters', of: 'document' }],
    ['问题清单打印一下', { kind: 'list-matters', of: 'issue' }],
    ['下载移交清单', { kind: 'list-matters', of: 'transfer' }],
    ['导出第六组档案目录', { kind: 'list-archive', group: 6 }],
    ['导出第三组填报表', { kind: 'show-forms', group: 3 }],
    ['发我一份第三组的二季度汇总表', { kind: 'show-judging', group: 3, quarter: '2020-Q2' }],
    ['季度考核表导出来', { kind: 'make-assessment-table' }],
  ])('%s is the list of that name', async (text, intent) => {
    expect(await intentOf('bgs', text)).toMatchObject(intent);
  });

  test('is none where a list is handed in, or told of', async () => {
    expect((await intentOf('g6', '把汇总表报上去'))?.kind).toBe('hand-in-forms');
    expect((await intentOf('hw', '任务28，6月，进展：已建立问题清单和督办台账'))?.kind).toBe(
      'keep-draft',
    );
  });

  test.each(['施工图审查做完了吗', '蓝图是什么', '报表格式是什么', '图书馆几点开门'])(
    'is not heard in %s',
    async (text) => {
      const intent = await intentOf('bgs', text);
      expect(intent?.kind).not.toMatch(/^(?:print|draw)-|ask-which-paper/u);
    },
  );

  test('tells which there are where it is not said, the liaisons only to the office', async () => {
    expect(await journey.tell('bgs', '做张表')).toContain('导出联络员名单');
    expect(await journey.tell('hw', '做张表')).not.toContain('导出联络员名单');
    expect(await journey.tell('bgs', '做张表')).toContain('导出批示台账');
  });
});
