import { expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

test('the office hears what came in today, and else what came last', async () => {
  office.setTime('2020-07-07 09:00');
  await say('hw', '任务28公厕已完成4座，水电接入慢');
  await say('hw', '确认');
  const today = await say('bgs', '今天谁报了');
  expect(today).toContain('2020年7月7日收到报送1件（1家）');
  expect(today).toContain('任务28 区环卫管护中心');
  expect(await say('hw', '我今天报的登记上了吗')).toContain('28-1号');
  expect(await say('bgs', '今天谁报了', 'group')).not.toContain('环卫');
  office.setTime('2020-07-08 09:00');
  const none = await say('bgs', '今天谁报了');
  expect(none).toContain('2020年7月8日没有收到报送');
  expect(none).toContain('任务28 区环卫管护中心');
  expect(await say('bgs', '这周收上来几份')).toContain('收到报送1件');
});
