import { expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

test('which goals are reached and which are behind is told from the figures on record', async () => {
  expect(await say('bgs', '哪些目标完成了')).toContain('已达到0个。');
  await say('hw', '任务28公厕已完成3座，水电接入慢');
  await say('hw', '确认');
  const nearest = await say('bgs', '哪些目标完成了');
  expect(nearest).toContain('最接近的是');
  expect(nearest).toContain('3座，目标8座，37.5%（治理能力组，区环卫管护中心）');
  const behind = await say('bgs', '哪几项最慢');
  expect(behind).toContain('黄灯0项');
  expect(behind).toContain('任务28');
  expect(await say('bgs', '哪几项最慢', 'group')).not.toContain('区环卫管护中心');
  await say('hw', '任务28公厕累计已完成8座，无问题');
  await say('hw', '确认');
  expect(await say('bgs', '有没有已经完成的目标')).toContain('已达到1个：');
  expect(await say('bgs', '第五组哪些目标完成了')).toContain('已达到0个');
});
