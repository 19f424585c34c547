import { expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-03 09:00');

test.each([
  ['6号到12号', '2020年7月6日至2020年7月12日'],
  ['改成8号到12号', '2020年7月8日至2020年7月12日'],
  ['从8号开始吧', '2020年7月8日至2020年7月12日'],
])('days right behind a leave are those of the leave, and no tasks: %s', async (text, days) => {
  await office.tell('yl', '我下周休假，由李水代收');
  expect(await office.tell('yl', text)).toContain(`已登记：${days}不提醒您，改为提醒李水`);
});

test('a stretch of numbers behind nothing is one of tasks', async () => {
  expect(await office.tell('yl', '6号到7号')).toContain('任务6');
});

test('a day right behind the answer about the day of the monthly report is that day', async () => {
  await office.tell('bgs', '设置月报日 28日');
  await office.tell('bgs', '月报最迟哪天');
  expect(await office.tell('bgs', '改到30号吧')).toContain('将把月报日设为每月30日');
});

test('who may not set it is told so, and no report is made of it', async () => {
  await office.tell('bgs', '设置月报日 28日');
  await office.tell('hw', '月报最迟哪天');
  const answer = await office.tell('hw', '改到30号吧 太紧了');
  expect(answer).not.toContain('要登记为哪项任务的进展');
  expect(answer).toContain('办公室');
});
