import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-07-08 09:00');

describe('lateness where no day is set', () => {
  test.each(['城管局六月的是不是报晚了', '6月谁迟报了', '6月月报有几家报晚了'])(
    'is said to be none, and why: %s',
    async (text) => {
      expect(await tell('bgs', text)).toContain('报送日未定');
    },
  );

  test('is told by the day where one is set', async () => {
    await tell('bgs', '设置月报日 5日');
    await tell('bgs', '确认');
    expect(await tell('bgs', '城管局二季度的报了没')).toContain('还没到期');
  });
});

const late = openJourney('2020-07-13 09:00');

describe('what a unit still owes', () => {
  test('is not told in a group once it is late, and told to itself', async () => {
    expect(await late.tell('hw', '我的待办', 'group')).toContain('不在群里列');
    expect(await late.tell('hw', '我的待办', 'group')).not.toContain('任务28');
    expect(await late.tell('hw', '我的待办')).toContain('未报：任务27、28');
  });
});

describe('an urging of one unit and one task', () => {
  test('reaches them alone, whatever is said of the others', async () => {
    const shown = await tell('bgs', '任务28催一下环卫就行，别的不用');
    expect(shown).toContain('区环卫管护中心');
    expect(shown).toContain('未报的任务28');
    expect(shown).toContain('发给1人');
  });
});
