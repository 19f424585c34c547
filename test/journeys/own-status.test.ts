import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-24 10:00');
const say = (who: string, text: string) => office.tell(who, text);

describe('whether the own report has arrived', () => {
  test.each(['报上去没有啊', '你那收到我的没', '系统里收着没有', '登记成功没'])(
    'is asked in everyday words: %s',
    async (text) => {
      await office.report('hw', '公厕完工2座');
      expect(await say('hw', text)).toContain('任务28');
    },
  );

  test.each(['刚报的再给我看看', '给我复述一下我报的', '把刚才登记的念我听听', '28现在有没有记录'])(
    'may be seen once more: %s',
    async (text) => {
      await office.report('hw', '公厕完工2座');
      expect(await say('hw', text)).toContain('进展：公厕完工2座');
    },
  );
});

describe('the same report sent twice', () => {
  test('is said to stand on record already, and waits for nothing', async () => {
    await office.report('hw', '公厕完工2座，问题是水没通');
    expect(await say('hw', '公厕完工2座，问题是水没通')).toContain('没有变化，不用再报');
    expect(await say('hw', '确认')).toContain('没有等待您确认');
    expect((await office.ledger())[0]?.versions).toHaveLength(1);
  });

  test('is shown where one word of it differs', async () => {
    await office.report('hw', '公厕完工2座，问题是水没通');
    expect(await say('hw', '公厕完工3座，问题是水没通')).toContain('草稿');
  });
});

describe('whether one may or must report', () => {
  test.each(['二季度的现在补还赶趟不', '晚了一天还能交吗', '过了12号还能补不', '二季度的还收不收'])(
    'after the day is told by what holds then: %s',
    async (text) => {
      office.setTime('2020-07-13 10:00');
      expect(await say('hw', text)).toContain('现在还可以补报');
    },
  );

  test.each(['要交的就28这一项？', '我只用报28吧', '是不是两项都要报'])(
    'is told by what is owed: %s',
    async (text) => {
      office.setTime('2020-07-10 10:00');
      expect(await say('hw', text)).toContain('应报2项');
    },
  );

  test('is told to who does not lead', async () => {
    expect(await say('cg', '不牵头的用不用报')).toContain('列入责任分工的都报');
  });
});

describe('a question of all, after one of a task', () => {
  test.each(['哪些单位一项都没报', '全区还有几家没报', '一共几家没报', '还有哪些单位没交'])(
    'is not of that task: %s',
    async (text) => {
      office.setTime('2020-07-11 10:00');
      await say('bgs', '夜间经济怎么是红的');
      expect(await say('bgs', text)).toContain('（共32家）');
    },
  );

  test('may be of the others', async () => {
    await say('bgs', '公厕建到几座了');
    expect(await say('bgs', '其他任务怎么样')).toContain('总体进展');
    await say('bgs', '公厕建到几座了');
    expect(await say('bgs', '下次报送是哪天')).toContain('2020年7月12日前');
  });
});

describe('somebody new', () => {
  test.each([
    '我是医保局新来的，怎么加进来',
    '怎么加进来',
    '你好 我接小段的活，怎么开通',
    '刚换我来报，咋开通',
    '我要当联络员怎么办手续',
    '替小王干这个了，咋整',
    '怎么才能用',
  ])('hears how to be registered: %s', async (text) => {
    expect(await say('xin', text)).toContain('绑定 单位名称 身份 姓名');
  });
});

describe('what is still owed, right after a report was registered', () => {
  test.each([
    '还有别的没',
    '还差别的不',
    '别的还有吗',
    '都齐了没',
    '这就完了吧',
    '没别的了吧',
    '还有哪项',
  ])('is told: %s', async (text) => {
    await say('hw', '任务28二季度完成公厕4座');
    await say('hw', '确认');
    expect(await say('hw', text)).toContain('未报：任务27');
  });

  test('is not asked by the same words at another time', async () => {
    await say('hw', '公厕谁牵头');
    expect(await say('hw', '还有别的没')).not.toContain('未报');
  });
});

describe('whose something is that was just told', () => {
  test.each(['哪个单位的', '谁报的', '哪家的', '谁家的', '是哪个局的'])(
    'is told: %s',
    async (text) => {
      await say('hw', '任务28，6月，进展：完成公厕改造5座；存在问题：1座选址未定');
      await say('hw', '确认');
      await say('bgs', '没解决的问题有哪些');
      expect(await say('bgs', text)).toContain('区环卫管护中心');
    },
  );

  test('is of no problem where something else was asked', async () => {
    await say('bgs', '公厕谁牵头');
    expect(await say('bgs', '谁报的')).not.toContain('选址未定');
  });
});

test.each(['我们二季度这就齐了吧', '我们二季度都齐了没'])(
  'what of the own reports is there is told: %s',
  async (text) => {
    expect(await say('hw', text)).toContain('未报：任务27、28');
  },
);
