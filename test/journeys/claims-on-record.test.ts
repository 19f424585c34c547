import { beforeEach, describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-26 09:00');
const ask = (text: string, who = 'zzh') => office.tell(who, text);

describe('that something is done', () => {
  beforeEach(async () => {
    await office.report('yl', '任务9绿道累计修了5.5公里，公园开工12处，花漾街区8个');
  });

  test.each([
    '绿道修完了吧',
    '绿道修完了吗',
    '听说绿道修完了',
    '郭百健汇报说绿道修完了，是吗',
    '园林说绿道都修好了，对不对',
  ])('is held against what is on record: %s', async (text) => {
    expect(await ask(text)).toContain('按登记的数，还没有：已报5.5公里，目标8公里。');
  });

  test('is borne out where it is so', async () => {
    expect(await ask('听说公园都开工了')).toContain('按登记的数，达到目标了：已报12处，目标12处。');
  });

  test.each([
    ['绿道跟花漾街区哪个快', '花漾街区'],
    ['绿道和花漾街区哪个慢', '建设绿道'],
    ['公园和绿道哪个进度高', '开工建设各类公园'],
  ])('of two numbers of one task the first is told first: %s', async (text, first) => {
    const [, line = ''] = (await ask(text)).split('\n');
    expect(line).toContain(first);
  });
});

describe('a bare number beside a unit', () => {
  beforeEach(async () => {
    await office.report('yl', '任务9绿道累计修了5.5公里');
  });

  test.each(['园林9报的啥', '9园林报了没', '园林9有啥问题'])(
    'is that of a task in what asks of its reports: %s',
    async (text) => {
      expect(await ask(text, 'bgs')).toContain('任务9');
    },
  );

  test('counts where it stands before what is counted', async () => {
    expect(await ask('园林9家单位', 'bgs')).not.toContain('任务9 推进');
  });
});

test.each(['19号这个月不报行不', '任务19可以不报吗', '不报行吗', '这个月不报可以吗'])(
  'whoever wants to leave a report out hears what is to be reported then: %s',
  async (text) => {
    expect(await ask(text, 'sw')).toContain('没有新进展也要报一句');
  },
);
