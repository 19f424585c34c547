import { beforeEach, describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-23 14:00');
const say = (who: string, text: string) => office.tell(who, text);

describe('what is asked without its subject over the draft of a report', () => {
  beforeEach(async () => {
    await say('hw', '公厕建成2座 都在官扎营');
  });

  test.each([
    ['诶咱全年目标几座来着', '8座'],
    ['那还差几个', '还差6座'],
    ['我这俩都是二类的，符合要求不', '要求是“二类及以上标准”'],
    ['三类的算不算', '不是三类'],
    ['谁牵头来着', '区环卫管护中心牵头'],
    ['啥时候得建完', '任务28'],
    ['到几成了', '25%'],
  ])('is asked of its task: %s', async (text, answer) => {
    expect(await say('hw', text)).toContain(answer);
  });

  test('is never outside of the duties', async () => {
    expect(await say('hw', '一共要演几场来着')).not.toContain('答不上来');
  });

  test('leaves the draft as it was', async () => {
    await say('hw', '那还差几个');
    expect(await say('hw', '确认')).toContain('任务28');
    expect((await office.ledger())[0]?.versions.at(-1)?.metrics).toHaveLength(1);
  });

  test('is of the day of the report where that is asked', async () => {
    expect(await say('hw', '几号截止')).toContain('2020年7月12日');
  });

  test('is of another task that it names', async () => {
    expect(await say('hw', '垃圾分类目标多少')).toContain('任务27');
  });

  test('is still of it right after it was filed', async () => {
    await say('hw', '确认');
    expect(await say('hw', '还差几座')).toContain('还差6座');
  });
});

describe('after a question that one report answers', () => {
  beforeEach(async () => {
    await office.report('sw', '任务32易涝点治理完成5处，还剩3处月底前干完');
  });

  test.each(['剩的几处啥时候完', '剩下那几处啥时候能弄完'])(
    'what is left is asked of that: %s',
    async (text) => {
      await say('sw', '我这个月报了哪些');
      expect(await say('sw', text)).toContain('还剩3处月底前干完');
    },
  );
});

describe('it, they and the others, after a unit was asked about', () => {
  test.each(['它还差几项', '他们还欠几项', '人家哪几项没交'])('are the unit: %s', async (text) => {
    await say('bgs', '商务局报了没有');
    expect(await say('bgs', text)).toContain('任务18、19、20、27');
  });
});

describe('whether nothing new is to be reported', () => {
  test.each([
    '没进展也得报啊？',
    '没进展还用报吗',
    '六月没啥动静还得写不',
    '我们没干的那几项用报吗',
    '要是没进展咋报',
    '没动工的可以不报吗',
    '没变化还得报啊',
    '没有新情况还报不',
    '啥也没干也报？',
    '下月还没有呢，也得报？',
    '没新进展是不是也要说一声',
    '公厕这块没动静也得写吗',
  ])('is said with the words to use: %s', async (text) => {
    expect(await say('hw', text)).toContain('没有新进展也要报一句');
  });

  test.each(['还没有报吗', '公厕怎么还没开工', '没报的怎么办', '27呢还没报吧'])(
    'is not asked by %s',
    async (text) => {
      expect(await say('hw', text)).not.toContain('没有新进展也要报一句');
    },
  );

  test('is no question where nothing new is told', async () => {
    expect(await say('hw', '任务28本月没啥进展，等图纸')).toContain('草稿');
  });
});

describe('how it all goes', () => {
  test.each(['最近咋样', '近期怎么样啊', '有啥进展', '情况怎么样'])(
    'is asked by a leader in a few words: %s',
    async (text) => {
      expect(await say('zzh', text)).toContain('指挥部总体进展');
    },
  );

  test.each(['哪块慢', '哪项卡着', '谁家慢'])('is asked by what is slow: %s', async (text) => {
    expect(await say('zzh', text)).toContain('进度靠后的');
  });
});

describe('an application for a later report', () => {
  const ask = async () => say('zj', '16号任务那个安置房怕是10月底完不成 能不能宽限俩月');

  test('counts in months, says what it knows, and is of the report that is due', async () => {
    expect(await ask()).toContain('任务16');
    expect(await say('zj', '原因是征拆户没签完')).toContain('延到2020年9月12日，因征拆户没签完');
  });

  test.each(['到12月20号吧', '就到12月20号哈', '12月20号吧'])(
    'takes another day by itself: %s',
    async (text) => {
      await ask();
      await say('zj', '原因是征拆户没签完');
      expect(await say('zj', text)).toContain('延到2020年12月20日');
    },
  );

  test.each(['批了没', '批下来没有啊', '同意了吗', '批没批呀'])(
    'is not granted before it was handed in: %s',
    async (text) => {
      await ask();
      expect(await say('zj', text)).toContain('还没有提交');
    },
  );

  test('hears why in words that sound like a question', async () => {
    await say('zj', '16那项能不能缓半个月');
    expect(await say('zj', '选址没定呢')).toContain('因选址没定');
  });
});

test('a courtesy is no reason for a later report', async () => {
  await say('zj', '16那项能不能缓半个月');
  expect(await say('zj', '好咧 谢了')).not.toContain('因好咧');
});

describe('a task by its number and 那项, behind a small word', () => {
  test('is what nothing new is told of, with why', async () => {
    const shown = await say('hw', '那28那项就写没新进展吧，在等图纸');
    expect(shown).toContain('任务28');
    expect(shown).toContain('在等图纸');
  });
});

describe('who is not registered', () => {
  test.each([
    ['大桥街道办事处 刘洋', '大桥街道办事处联络员，姓名刘洋'],
    ['我叫王小虎，北园街道的', '北园街道办事处联络员，姓名王小虎'],
    ['我是药山街道办事处的李明', '药山街道办事处联络员，姓名李明'],
  ])('says whose and who they are, and is shown their request: %s', async (text, shown) => {
    expect(await say('stranger', text)).toContain(shown);
  });

  test.each([
    '你好 大桥街道的 新来的 月报咋报啊',
    '我药山街道的 咋加进来',
    '大桥街道办 月报怎么报',
  ])('hears how to be registered: %s', async (text) => {
    expect(await say('stranger', text)).toContain('绑定 单位名称');
  });

  test('asks of the notice as ever', async () => {
    expect(await say('stranger', '区水务局有哪些任务')).toContain('共7项任务');
  });
});

describe('what the clerk cannot do', () => {
  test.each([
    '那各单位上个月的数你汇总一份发我邮箱吧',
    '传我QQ',
    '打我手机',
    '把名单发到我微信上行吗',
  ])('is said in a line: %s', async (text) => {
    expect(await say('hw', text)).toContain('只在这个聊天里');
  });

  test('is nothing that was done with a telephone', async () => {
    expect(await say('hw', '任务28公厕建成2座，通知发到居民手机')).toContain('草稿');
  });
});

describe('a day that a leader sets', () => {
  test.each([
    ['垃圾分类让环卫抓抓紧，月底前给我个说法', '6月30日前办结'],
    ['公厕的事让环卫周五前报我', '6月26日前办结'],
  ])('is the day of the 批示 within its week: %s', async (text, day) => {
    expect(await say('zzh', text)).toContain(day);
  });

  test.each(['公厕的事让环卫7月3日前报我', '垃圾分类让环卫抓抓紧，7月20日前给我个说法'])(
    'leaves the week where it is later, which the director alone may set: %s',
    async (text) => {
      const shown = await say('zzh', text);
      expect(shown).toContain('6月30日前办结');
      expect(shown).toContain('超过一周，要放宽由指挥部办公室主任明确');
    },
  );
});

test('whether one must report too is told beside who else answers for it', async () => {
  const told = await say('hw', '垃圾分类那段不是城管的事吗 也得我写？');
  expect(told).toContain('任务27');
  expect(told).toContain('要报');
});

test('where another unit is said to lead, it is the own unit that is asked about', async () => {
  const told = await say('cg', '垃圾分类那块不是环卫牵头吗 我们也要报？');
  expect(told).toContain('区城管局');
});
