import { beforeEach, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-05 09:00');

beforeEach(async () => {
  await office.tell('sw', '任务13二季度，申请延期到7月20日，因沥青没到');
  await office.tell('sw', '确认');
  office.setTime('2020-07-06 09:30');
  await office.tell('bgs', '同意延期1');
  office.setTime('2020-07-13 09:30');
});

test.each([
  '13号任务算迟报不',
  '任务13算迟报吗',
  '任务13谁没报',
  '任务13报了没',
  '水务局任务13报了没',
])('a later day that was granted is told wherever the day is: %s', async (text) => {
  expect(await office.tell('bgs', text)).toContain(
    '区水务局任务13，2020年二季度：已同意延期到2020年7月20日（原2020年7月12日）',
  );
});

test('a unit is late only after the day that was granted to it', async () => {
  const asked = '水务局任务13迟了没';
  expect(await office.tell('bgs', asked)).toContain('还没到期');
  office.setTime('2020-07-21 09:30');
  expect(await office.tell('bgs', asked)).toContain('已过，再报按迟报登记');
});
