import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say } = office;

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

describe('a rule of which somebody asks whether it is so', () => {
  test.each([
    ['我们组自己开个会，还用报办公室吗', '要，会议方案报办公室备案。'],
    ['开完会用不用跟办公室说一声', '要，会议情况上报办公室。'],
    ['领导签了字的文还能动吗', '不能随意改，'],
    [
      '我们组要不要专门找个人管档案',
      '要，由各组落实专职档案管理人员；文件没有要求每个责任单位都配。',
    ],
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

describe('a rule about what is the asker’s own', () => {
  test('is told with what the plan says it comes to', async () => {
    expect(await say('sw', '我们开会用报备吗')).toMatch(/^要，会议方案报办公室备案/u);
  });

  test.each(['我们发文要编号吗', '咱们局的档案要立卷不'])(
    'is not denied because another does it: %s',
    async (text) => {
      const said = await say('sw', text);
      expect(said).not.toContain('文件没有写要这样');
      expect(said).toContain('附件2');
    },
  );
});

describe('what somebody asks who is new to it', () => {
  test.each([
    ['我不会用', '您可以这样用'],
    ['咋用啊', '您可以这样用'],
    ['能发语音吗', '语音我听不懂'],
    ['语音行不', '语音我听不懂'],
    ['要盖章吗', '没有写要盖章'],
    ['要不要报纸质的', '没有写要盖章、打印或报送纸质件'],
    ['有事找谁', '请联系'],
    ['有不懂的问谁', '请联系'],
  ])('is answered: %s', async (text, answer) => {
    expect(await say('sw', text)).toContain(answer);
  });
});

describe('a later day for a report that has no day yet', () => {
  test.each(['公厕那个月报能不能晚几天，数还没核', '这月月报能缓两天不'])(
    'needs none, and it is said at once: %s',
    async (text) => expect(await say('hw', text)).toContain('不用申请延期'),
  );

  test('is asked of the quarter where that is named', async () => {
    expect(await say('hw', '公厕季报能晚几天不，数还没核')).toContain('请问想延到哪天');
  });
});

describe('a yes before a rule', () => {
  test.each(['自评有没有打分标准', '批示件有没有处罚规定'])(
    'is said of nothing that the rule does not set: %s',
    async (text) => expect(await say('bgs', text)).not.toMatch(/^有/u),
  );

  test('is said to nobody who offers to do it', async () => {
    expect(await say('g6', '这个指挥部会我来通知大家吧')).not.toMatch(/^是的/u);
  });

  test('is said of no unit that the rule does not name', async () => {
    expect(await say('bgs', '季度材料是不是直接给区城管局')).not.toMatch(/^是的/u);
  });
});

describe('a quarter by its first month and its last', () => {
  test.each([
    ['7到9月份干的活 最晚哪天报', '10月12日'],
    ['4-6月的什么时候报', '7月12日'],
    ['十至十二月完成情况几号前报', '2021年1月12日'],
  ])('has its day: %s', async (text, day) => {
    expect(await say('bgs', text)).toContain(day);
  });
});

describe('what is asked with 用不用', () => {
  test.each(['现场照片录像用不用归档', '批示件用不用归档'])(
    'holds nothing back: %s',
    async (text) => {
      expect(await say('bgs', text)).toMatch(/规定|要/u);
      expect(await say('bgs', text)).not.toContain('没有改动');
    },
  );
});

describe('the foot of the notice', () => {
  test.each([
    ['通知落款是哪天', '2020年4月27日'],
    ['文件落款是谁', '指挥部'],
  ])('%s', async (text, told) => {
    expect(await say('bgs', text)).toContain(told);
  });
});

describe('a day behind the due day', () => {
  test.each(['13号上班再交算晚不', '13号再报算迟报吗', '15号前报来得及吧'])(
    'is no task: %s',
    async (text) => {
      const answer = await say('hw', text);
      expect(answer).toContain('7月12日');
      expect(answer).not.toContain('任务13');
    },
  );

  test.each(['12号礼拜天呀', '国庆不顺延吗'])('%s', async (text) => {
    expect(await say('hw', text)).toContain('没有规定期限遇到周末或节假日是否顺延');
  });
});
