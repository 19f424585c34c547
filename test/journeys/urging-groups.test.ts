import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
]);
const { say } = office;

describe('the office urges the groups for what the groups owe', () => {
  test.each([
    '催各组交二季度汇总表',
    '催一下各组的汇总表',
    '二季度汇总表催一下',
    '二季度汇总表还没交的组催催',
  ])('their 汇总表, and no unit hears of it: %s', async (text) => {
    await office.open();
    expect(await say('of1', text)).toMatch(/^已催办\d人，未报二季度汇总表8个组/u);
    await office.now.turnTo('2020-06-01 09:40');
    expect(office.now.lastTo('gl4')).toContain('第四组二季度汇总表还没有报');
    expect(office.now.lastTo('lh')).not.toContain('催办');
  });

  test.each(['让各组把填报表交上来', '催各组交填报表'])('their 填报表: %s', async (text) => {
    await office.open();
    expect(await say('of1', text)).toMatch(/^已催办\d人，未报填报表8个组/u);
  });

  test.each(['第四组的汇总表催一下', '催第四组交汇总表'])('one of them: %s', async (text) => {
    await office.open();
    expect(await say('of1', text)).toContain('未报二季度汇总表1个组：第四组');
  });

  test.each(['催办填报', '各单位填报表催一催', '催一下各组填报表', '提醒各单位把填报表填了'])(
    'all units no sooner than after a 确认: %s',
    async (text) => {
      await office.open();
      expect(await say('of1', text)).toContain('我理解您是要：催办各组还没有填报的全部单位');
      expect(await say('of1', '确认')).toContain('已催办');
    },
  );
});

describe('plans of two tasks in one message', () => {
  test.each([
    '任务28今年改造8座，二季度3座，三季度6座，四季度8座；任务27年计划覆盖20个社区，二季度5个，三季度12个，四季度20个',
    '填报：28号任务今年8座，二季度3座、三季度6座、四季度8座；另外任务27今年20个社区，二季度5个、三季度12个、四季度20个',
    '填报任务28，年度计划8座，二季度3座，三季度6座，四季度8座，还有任务27，全年20个社区，二季度5个，三季度12个，四季度20个',
  ])('are two forms: %s', async (text) => {
    await office.open();
    const shown = await say('lh', text);
    expect(shown).toMatch(/任务28[\s\S]*四季度：8座\n任务27/u);
    expect(shown).toContain('四季度：20个');
    expect(await say('lh', '确认')).toMatch(/已登记任务28填报表[\s\S]*已登记任务27填报表/u);
  });

  test('a goal that speaks of another task begins no second form', async () => {
    await office.open();
    const shown = await say(
      'lh',
      '填报任务28：年度计划：改造8座，与任务27二期同步；二季度：3座；三季度：6座；四季度：8座',
    );
    expect(shown).toContain('年度计划：改造8座，与任务27二期同步');
  });
});
