import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('whether a number is as much as the notice wants', () => {
  test.each([
    ['支路亮灯率96%达标不', '够，达标：'],
    ['支路95%的亮灯率够不够', '不够，没达标：'],
    ['主干道亮灯率97%算达标吗', '不够，没达标：'],
    ['PM2.5 50算达标吗', '没超，达标：'],
    ['pm10 100行不行', '超了，不达标：'],
    ['公园开工12处够了吧', '够，达标：'],
    ['公厕只建7座行不行', '不够，没达标：'],
    ['征收590户算完成吗', '不够，没达标：'],
  ])('is said first: %s', async (text, verdict) => {
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });

  test('is said of each of the numbers that are meant', async () => {
    expect(await say('bgs', '亮灯率97%行吗')).toMatch(/^不够.*主次干道.*\n够.*支路/u);
  });

  test('is asked of the record without a number, and is no verdict on a report', async () => {
    expect(await say('bgs', '路灯亮灯率达标没')).toContain('还没有登记过进展');
    expect(await say('hw', '任务28先报3座行不行')).not.toContain('够');
  });
});

describe('a grade', () => {
  test.each([
    ['公厕改造是要求一类标准吗', '不是一类，要求是“二类及以上标准”（一类也符合）'],
    ['公厕按三类标准建行不行', '不行，要求是“二类及以上标准”'],
    ['公厕二类够不够', '可以，'],
    ['水源地四类水行不行', '不行，要求是“达到或者优于三类水标准”'],
    ['水源地要三类水吗', '是的，'],
  ])('is held against the one that the notice sets: %s', async (text, verdict) => {
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });

  test('is asked of the task that was spoken of', async () => {
    await say('bgs', '任务28');
    expect(await say('bgs', '按几类标准')).toContain('写到“二类及以上标准”');
    expect(await say('bgs', '一类行不行')).toMatch(/^可以/u);
  });
});

describe('whether a share of a goal is reached', () => {
  test.each([
    ['公厕过半没', '不到一半：已报3座，目标8座'],
    ['公厕够不够一半', '不到一半：'],
    ['公厕有三分之一了没', '到了33.3%：'],
    ['公厕一半了没', '不到一半：'],
  ])('is reckoned from what is on record: %s', async (text, verdict) => {
    await office.report('hw', '任务28公厕已完成3座，水电接入慢');
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });
});
