import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

describe('a question whether the notice gives a day or a number', () => {
  test.each(['二环北路给没给通车的日子', '二环北路有没有通车日子'])(
    'is no report, and is told that it gives none: %s',
    async (text) => {
      expect(await say('sw', text)).toContain('单独规定完成日期');
    },
  );

  test('is answered with the numbers of the task', async () => {
    expect(await say('sw', '公厕文件给没给具体数')).toContain('8座');
  });
});

describe('what must be done by a day', () => {
  test.each(['10月底前必须干完的有哪些', '10月31号前务必完成的是哪几项'])(
    'is asked for with the word of duty: %s',
    async (text) => {
      expect(await say('bgs', text)).toContain('任务16 城市人居环境提升');
    },
  );
});

describe('with whom something is signed', () => {
  test('is shown in the words of the task, and by whom is not written', async () => {
    expect(await say('bgs', '临街那个责任书是跟谁签的')).toContain(
      '与临街建筑物市容维护管理责任人的责任书',
    );
    expect(await say('bgs', '责任书谁签的')).toContain('没有写明');
  });
});

describe('a number that somebody takes to be set for a year', () => {
  test.each(['消防培训100%是今年就得到吗', '消防培训率今年要到100%吧'])(
    'is not borne out by the number alone: %s',
    async (text) => {
      const said = await say('bgs', text);
      expect(said).toContain('不是2020年一年的：100%是“三年消防培训率”');
      expect(said).not.toContain('是的');
    },
  );

  test('is borne out where no year is said, or the year fits', async () => {
    expect(await say('bgs', '三年消防培训率是100%吧')).toContain('是的，是100%');
    expect(await say('bgs', '公厕今年要建8座吧')).toContain('是的，是8座');
    expect(await say('bgs', '公厕今年要建18座吧')).toContain('不是18座，是8座');
  });
});

describe('a task by its bare number, before what is asked of it', () => {
  test.each([
    ['27都有谁', '责任单位共6家'],
    ['28今年要建几座', '8座'],
    ['9今年得弄几公里', '8公里'],
  ])('is that task: %s', async (text, answer) => {
    expect(await say('bgs', text)).toContain(answer);
  });

  test('is none where so many are counted', async () => {
    expect(await say('bgs', '20几座')).not.toContain('任务20');
  });
});

describe('a question that names nothing', () => {
  test.each(['年底能完成吗', '月底能弄完吗', '什么时候能干完'])(
    'is answered of no task that happens to have its words: %s',
    async (text) => expect(await say('bgs', text)).not.toContain('任务31'),
  );
});

describe('how a task asks for figures', () => {
  test.each(['任务24有数字要求没', '任务24有没有量化指标', '任务24有硬性要求吗'])(
    'is told: %s',
    async (text) => {
      expect(await say('bgs', text)).toContain('没有给任务24');
    },
  );
});

describe('one task of two units', () => {
  test.each([
    ['教体局跟民政局有没有同一项任务', '没有哪项任务'],
    ['交警和城管有没有同一个任务', '共4项'],
  ])('%s', async (text, told) => {
    expect(await say('bgs', text)).toContain(told);
  });
});

describe('two numbers of one task', () => {
  test('are both told where one is added to the other', async () => {
    const answer = await say('bgs', '棚改新开工加上基本建成一共几套');
    expect(answer).toMatch(/120套[\s\S]*2129套/u);
  });
});

describe('a word that points before what is counted', () => {
  test.each([
    ['历史建筑挂牌这批挂几处', '2处'],
    ['公厕这批建几座', '8座'],
  ])('is no thing that the notice does not count: %s', async (text, told) => {
    const answer = await say('bgs', text);
    expect(answer).toContain(told);
    expect(answer).not.toContain('没有写明');
  });
});
