import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('what is asked in two breaths', () => {
  test.each([
    ['任务12二季度哪些单位报了，哪些没报', /应报4家，已报0家/u],
    ['任务12二季度谁报了、谁还没报', /应报4家，已报0家/u],
    ['任务12 5月的情况是谁报的，什么时候报的', /2020年5月：应报4家/u],
    ['任务12亮什么灯，为什么', /灯/u],
    ['任务12的灯色和原因', /灯/u],
  ])('is answered in one: %s', async (text, answer) => {
    const said = await say('bgs', text);
    expect(said).toMatch(answer);
    expect(said).not.toMatch(/没有读懂|请问是哪一个/u);
  });
});

describe('a question with a request around it, or mistyped', () => {
  test.each([
    ['辛苦查一下，二季度完成情况还有哪些单位没有上报', '尚未报齐的单位'],
    ['领导等着要数，请告诉我全区二季度情况还有哪些责任单位没报', '尚未报齐的单位'],
    ['请把二季度尚未报送的责任单位名单发我一份，谢谢', '尚未报齐的单位'],
    ['二季度情况还有哪些单位没抱', '尚未报齐的单位'],
    ['任务12二季度谁抱了', '应报4家'],
  ])('is answered as without: %s', async (text, told) => {
    expect(await say('bgs', text)).toContain(told);
  });
});

describe('a request for a figure', () => {
  test.each(['查一下公厕已建成的座数', '公厕 目前 建成 座数'])(
    'is no part of a report: %s',
    async (text) => {
      await say('hw', '任务28公厕已完成3座');
      await say('hw', '确认');
      const said = await say('hw', text);
      expect(said).not.toContain('草稿');
      expect(said).toContain('3座');
    },
  );
});

describe('how the reporting stands, said with who has and who has not', () => {
  test.each(['任务12二季度各家的上报情况，报了的和没报的', '6月各单位报送情况，已报和没报的'])(
    'urges nobody: %s',
    async (text) => {
      expect(await say('bgs', text)).not.toContain('将催报');
    },
  );
});

describe('all that was reported of a task', () => {
  test.each(['任务28历次上报的情况', '公厕每次都报了什么', '任务28的报送记录'])(
    'is told period by period: %s',
    async (text) => {
      await say('hw', '任务28，5月：公厕完成2座');
      await say('hw', '确认');
      await say('hw', '任务28，6月：公厕完成3座');
      await say('hw', '确认');
      const said = await say('bgs', text);
      expect(said).toMatch(/2020年6月[\s\S]*2020年5月[\s\S]*2座/u);
    },
  );
});

describe('what is to be done when a quarter is over', () => {
  test.each(['二季度结束后我们要做什么', '二季度一过我们得弄点啥', '二季度末我们有哪些事要办'])(
    'is to hand in its results: %s',
    async (text) => expect(await say('hw', text)).toContain('最晚2020年7月12日'),
  );
});

describe('what a unit wrote', () => {
  test.each([
    '环卫写的啥',
    '环卫6月是怎么报的',
    '区环卫管护中心最近一次上报内容是什么',
    '任务28的6月是咋记的',
  ])('is told as it wrote it: %s', async (text) => {
    await say('hw', '任务28，6月：公厕完成3座，水电接入慢');
    await say('hw', '确认');
    expect(await say('bgs', text)).toContain('水电接入慢');
  });
});

describe('how much is reached so far', () => {
  test.each(['公厕到现在已经建成多少座', '公厕累计建成几座', '28离目标还有几个'])(
    'is held against the goal: %s',
    async (text) => {
      await say('hw', '任务28，6月：公厕累计完成3座');
      await say('hw', '确认');
      expect(await say('bgs', text)).toContain('还差5座');
    },
  );
});

describe('a figure that no goal counts', () => {
  const report = async () => {
    await say('hw', '任务28，5月：清掏化粪池12处');
    await say('hw', '确认');
    await say('hw', '任务28，6月：清掏化粪池20处');
    await say('hw', '确认');
  };

  test.each(['今年以来一共清掏化粪池多少处', '化粪池今年累计清掏了多少处'])(
    'is told of all months, and added up, where all are asked for: %s',
    async (text) => {
      await report();
      const said = await say('bgs', text);
      expect(said).toContain('相加是32处');
      expect(said).toMatch(/20处[\s\S]*12处/u);
    },
  );

  test('is told of the last report where none are', async () => {
    await report();
    expect(await say('bgs', '清掏化粪池多少处')).not.toContain('12处');
  });
});
