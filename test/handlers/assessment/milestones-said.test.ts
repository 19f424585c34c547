import { describe, expect, test } from '@jest/globals';
import { goalsIn } from '../../../handlers/assessment/milestones-said.ts';
import { COMMAND } from '../../support/command.ts';
import { openJourney } from '../../support/journey.ts';

describe('the goals of a year and of its quarters (附件2 五)', () => {
  test.each([
    ['任务9，年计划配合园林，二三四季度都是配合', '配合园林', { 'Q2 Q3 Q4': '配合' }],
    ['任务9 年计划公园12处 Q2开工4处 Q3开工8处', '公园12处', { Q2: '开工4处', Q3: '开工8处' }],
    ['公厕今年8座，二季度先改3座，年底收尾', '公厕8座', { Q2: '先改3座', Q4: '收尾' }],
    ['任务9，二到四季度都配合园林中心', null, { 'Q2 Q3 Q4': '配合园林中心' }],
    ['四季度那句改成公园全部开工12处', null, { Q4: '公园全部开工12处' }],
  ])('are read in any of its ways: %s', (text, year, quarters) => {
    const expected = Object.entries(quarters).flatMap(([named, goal]) =>
      named.split(' ').map((quarter) => ({ quarter: `2020-${quarter}`, goal })),
    );
    expect(goalsIn(text, 2020)).toEqual({ year, quarters: expected });
  });
});

describe('plans by quarter', () => {
  const { tell } = openJourney('2020-05-11 09:00', COMMAND);

  test.each([
    '任务13，全年大中修12条，二季度4条三季度8条四季度12条',
    '8号任务节点：二季度开工，三季度完成一半，四季度全部完工',
    '任务13，三季度大中修8条，四季度12条',
  ])('are a 填报, and never what was achieved: %s', async (text) => {
    expect(await tell('lw', text)).toMatch(/年度计划：[\s\S]*三季度：/u);
  });

  test.each([
    '任务13，一季度大中修2条，二季度已完成3条，下一步三季度完成4条，四季度收尾',
    '任务13，二季度大中修完成3条，三季度计划完成6条',
  ])('are none where work is told and what comes next of it: %s', async (text) => {
    expect(await tell('lw', text)).toContain('进展：');
  });

  test('of two tasks in one message are two forms', async () => {
    const shown = await tell(
      'lw',
      '两个一起填报，任务11年度计划：道路3条，二季度1条，三季度2条，四季度3条；任务13年度计划：大中修12条，二季度4条，三季度8条，四季度12条',
    );
    expect(shown).toMatch(/任务11[\s\S]*四季度：3条[\s\S]*任务13[\s\S]*四季度：12条/u);
  });

  test('are put right in the draft by their quarter or by what was wrong', async () => {
    await tell('lw', '任务13，全年大中修12条，二季度4条，三季度8条，四季度收尾');
    expect(await tell('lw', '四季度那句改成全部完工12条')).toContain('四季度：全部完工12条');
    expect(await tell('lw', '把8条改成9条')).toContain('三季度：9条');
    expect(await tell('lw', '报')).toContain('已登记任务13填报表');
  });
});
