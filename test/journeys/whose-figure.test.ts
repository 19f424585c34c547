import { expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

test('a figure is traced to the report in which it stands', async () => {
  await say('hw', '任务28公厕已完成3座，水电接入慢');
  await say('hw', '确认');
  const told = await say('bgs', '公厕那3座是谁报的');
  expect(told).toContain('任务28 区环卫管护中心，2020年6月');
  expect(told).toContain('28-1号');
  expect(await say('bgs', '公厕那5座是谁报的')).toContain('登记里没有“5”这个数');
});

test('who else is in a task is asked after its lead in everyday words', async () => {
  for (const asked of ['还有谁一起弄', '谁跟着一块干', '跟谁一起做', '就他一家吗']) {
    await say('bgs', '13号谁牵头');
    expect(await say('bgs', asked)).toContain('除区水务局外，还有3家责任单位');
  }
});
