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
  ])('is said with the words to use: %s', async (text) => {
    expect(await say('hw', text)).toContain('没有新进展也要报一句');
  });

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
