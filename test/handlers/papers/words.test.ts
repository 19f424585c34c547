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
  });
});
