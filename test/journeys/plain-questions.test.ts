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

describe('a person who is called by the surname', () => {
  test('stands for the unit, for who has an eye on the units', async () => {
    expect(await say('bgs', '老吴那边报了没')).toContain('区住房城乡建设局2020年');
    expect(await say('zzh', '李工报了吗')).toContain('区水务局2020年');
    expect(await say('hw', '老吴那边报了没')).not.toContain('区住房城乡建设局');
  });
});

describe('what two clauses ask', () => {
  test('is answered twice: the day, and what comes of being late', async () => {
    const { text } = await office.say('sw', '季报几号截止 晚了会咋样');
    expect(text).toContain('每季度首月12日前');
    expect(text).toContain('记迟报');
  });

  test('is of all tasks where something else is asked for', async () => {
    expect(await say('hw', '公厕我交过了 还要再弄别的不')).toContain('任务27、28');
  });
});

describe('how far a goal is', () => {
  test.each(['公厕弄到第几个了', '公厕离全年差几个'])(
    'is told from the record: %s',
    async (text) => {
      await say('hw', '任务28公厕已完成3座，水电接入慢');
      await say('hw', '确认');
      expect(await say('bgs', text)).toContain('还差5座');
    },
  );
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

describe('a rule of which somebody asks whether it is so', () => {
  test.each([
    ['我们组自己开个会，还用报办公室吗', '要，会议方案报办公室备案。'],
    ['开完会用不用跟办公室说一声', '要，会议情况上报办公室。'],
    ['领导签了字的文还能动吗', '不能随意改，'],
    ['我们组要不要专门找个人管档案', '要，各组要落实专职档案管理人员。'],
  ])('is told in a word before its own words: %s', async (text, verdict) => {
    const said = await say('g6', text);
    expect(said.startsWith(verdict)).toBe(true);
    expect(said).toContain('附件2');
  });

  test('is told in its own words alone where more is asked than that', async () => {
    expect(await say('g6', '会议方案报给谁')).toMatch(/^会议会务制度规定/u);
    expect(await say('g6', '我们组档案啥时候往办公室交')).toMatch(/^档案管理制度规定/u);
  });
});

describe('whether the notice sets something', () => {
  test.each([
    ['任务24定时间没有', '没有：'],
    ['停车场建几个定了没', '没有：'],
    ['绿道宽度有规定吗', '没有：'],
    ['人行道有没有规定宽度', '有：'],
    ['公厕几类有要求没', '有：'],
  ])('is said before what it sets: %s', async (text, verdict) => {
    expect((await say('bgs', text)).startsWith(verdict)).toBe(true);
  });

  test('is not said of a thing beside which other numbers stand', async () => {
    expect(await say('bgs', '加装电梯有没有数量')).not.toMatch(/^有/u);
  });
});

describe('what somebody takes a person to be', () => {
  test('is answered with yes or no first', async () => {
    expect(await say('bgs', '张希夏是不是总联络员')).toMatch(/^是的，/u);
    expect(await say('bgs', '总指挥是隋法山吧')).toMatch(/^不是，指挥部总指挥（韩利师）/u);
    expect(await say('bgs', '马卫民是第三组组长吧')).toMatch(/^不是，.*王波/u);
    expect(await say('bgs', '任务15归第四组管吧')).toMatch(/^是的，/u);
  });
});
