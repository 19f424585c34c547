import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-07-06 09:00', COMMAND);

describe('a visit of which the office tells', () => {
  test.each([
    ['昨天去了趟宝华街 公厕没纸 记一笔 先保密', '暗访：7月5日，宝华街，任务28，公厕没纸。'],
    [
      '昨天去了北园大街，井盖缺了两个，登一下，先别往外说',
      '暗访：7月5日，北园大街，任务13，井盖缺了两个。',
    ],
    [
      '昨天组里跑了趟堤口路市场，垃圾桶满了没人收，记上',
      '日常检查：7月5日，堤口路市场，任务27，垃圾桶满了没人收。',
    ],
  ])('is kept as what was seen, without what is said to the clerk: %s', async (text, seen) => {
    expect(await tell('of1', text)).toContain(`将登记${seen}`);
  });

  test('asks for its day, and takes no other act for the answer', async () => {
    const asked = await tell('of1', '药山转了一圈，烧烤摊冒烟好几家，记个，别让街道和环保知道');
    expect(asked).toContain('哪一天');
    await tell('of1', '可以公布了，让环保和城管7月3号前整改');
    const shown = await tell('of1', '7月4日');
    expect(shown).toContain('暗访：7月4日，药山，任务10，烧烤摊冒烟好几家。');
    expect(shown).not.toContain('城管');
  });

  test('keeps what is to be done about it apart, and tells how it is ordered', async () => {
    const shown = await tell(
      'of1',
      '昨天明察了标山公园那边 任务13 有两处井盖松了 水务赶紧弄 30号前',
    );
    expect(shown).toContain('有两处井盖松了。');
    expect(shown).toContain('“水务赶紧弄，30号前”是整改要求，不写进检查');
    expect(await tell('of1', '确认')).toContain('“检查1转督办，7月30日前”');
  });

  test('is told to those who were visited when the office says so, and made a 督办 in one breath', async () => {
    await tell('of1', '昨天去了趟宝华街 任务28 公厕没纸 记一笔 先保密');
    await tell('of1', '好 存');
    expect(await tell('of1', '那次可以告诉他们了')).toContain('检查1已发布');
    expect(await tell('of1', '转督办吧 环卫15号前改好')).toContain('督办1');
  });

  test.each(['昨天去了趟宝华街，公厕改造完成2座', '去了趟区里开会', '明天去趟宝华街看看公厕'])(
    'is none in what tells of other things: %s',
    async (text) => expect(await tell('of1', text)).not.toContain('将登记'),
  );
});

describe('what was done in a quarter', () => {
  test.each(['这季度还没搞过暗访吧', '这季度查了几回了'])(
    'is told by the record, and not by the rule: %s',
    async (text) => {
      expect(await tell('of1', text)).toContain('检查0件');
      await tell('of1', '昨天去了趟宝华街 公厕没纸 记一笔 先保密');
      await tell('of1', '好 存');
      expect(await tell('of1', text)).toContain('检查1');
    },
  );

  test('is kept from whoever was visited', async () => {
    await tell('of1', '昨天去了北园大街 井盖缺了两个 登一下 先保密');
    await tell('of1', '好 存');
    const reply = await tell('lw', '这季度查了几回了');
    expect(reply).not.toContain('北园');
    expect(reply).not.toContain('检查1');
  });
});

test('a place has no word of the visit in it, and a bare number is its task', async () => {
  const shown = await tell('of1', '昨天下午突击看了堤口路公厕 没水 门锁坏了 登个暗访');
  expect(shown).toContain('暗访：7月5日下午，堤口路，任务28，没水，门锁坏了。');
  expect(await tell('of1', '27')).toContain('堤口路，任务27，没水');
});

test.each([
  [
    '昨天下午悄悄去北园看了看，有个公厕地上全是水，先记着别跟他们说',
    '暗访：7月5日下午，北园，任务28，有个公厕地上全是水。',
  ],
  [
    '昨天上午查了洛口，任务10，一家露天烧烤冒烟，是暗访',
    '暗访：7月5日上午，任务10，洛口，一家露天烧烤冒烟。',
  ],
  [
    '今早去药山转了一圈，路边垃圾没清，任务27，算明察',
    '明察：7月6日上午，药山，任务27，路边垃圾没清。',
  ],
])(
  'what was found has no stump of the words around it, and the half of its day is kept: %s',
  async (text, told) => {
    expect(await tell('of1', text)).toContain(told);
  },
);
