import { beforeEach, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-05-28 09:00');
const ask = (text: string) => office.tell('zzh', text);

beforeEach(async () => {
  await office.report('yl', '任务9绿道累计修了4公里，公园开了5处');
  office.setTime('2020-06-26 09:00');
  await office.report('yl', '任务9绿道累计修了5.5公里，公园开了9处');
});

test.each([
  ['上个月绿道修了多少', '已报4公里'],
  ['公园5月是几处', '已报5处'],
  ['5月公园开工几处', '已报5处'],
  ['上个月公园几处', '已报5处'],
])('a number is told as it stood in the month that is named: %s', async (text, told) => {
  expect(await ask(text)).toContain('截至2020年5月报的数');
  expect(await ask(text)).toContain(told);
});

test.each(['公园比5月多开了几处', '公园和5月比多了几处', '公园比上个月多了几处'])(
  'it is held against the month that is named: %s',
  async (text) => {
    expect(await ask(text)).toContain('已报9处，目标12处，75%，还差3处，比2020年5月（5处）多4处');
  },
);

test('a month before any report has no number', async () => {
  expect(await ask('绿道4月修了多少')).toContain('目前没有报数');
});

test('a month by which something is wanted asks for the goal', async () => {
  office.setTime('2020-12-26 09:00');
  expect(await ask('无违建街镇11月底前要几个')).toContain('7个');
});
