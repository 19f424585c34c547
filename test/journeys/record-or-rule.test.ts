import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-28 10:00');
const say = (who: string, text: string) => office.tell(who, text);

async function reported(): Promise<void> {
  await office.report(
    'hw',
    '任务27：四分类全覆盖新增4个社区。问题：桶不够。典型做法：积分换垃圾袋',
  );
  await office.report('yl', '任务9：公园开工5处。问题：苗木涨价');
}

describe('what somebody wrote', () => {
  test.each([
    ['g6', '典型做法有人写吗'],
    ['bgs', '有没有人写典型做法'],
    ['bgs', '典型做法谁写了'],
    ['bgs', '典型做法各家写了没'],
    ['g6', '做法谁写了'],
    ['g6', '有单位写经验做法吗'],
  ])('is asked of the record by %s: %s', async (who, text) => {
    await reported();
    expect(await say(who, text)).toContain('积分换垃圾袋');
  });

  test('is said to be nothing where nobody did', async () => {
    await office.report('yl', '任务9：公园开工5处');
    expect(await say('g6', '典型做法有人写吗')).toMatch(/没有|还没/u);
  });

  test.each(['典型做法必须写吗', '典型做法要不要写', '典型做法是必填的吗'])(
    'is asked of the rules where it is what must be: %s',
    async (text) => {
      await reported();
      expect(await say('g6', text)).not.toContain('积分换垃圾袋');
    },
  );

  test.each([
    ['g6', '我们组现在报上来几家了', '已报的单位1家，共1项'],
    ['bgs', '报上来几家了', '已报的单位2家'],
    ['bgs', '报上来多少了', '已报的单位2家'],
  ])('is counted for %s by its units and its tasks: %s', async (who, text, counted) => {
    await reported();
    expect(await say(who, text)).toContain(counted);
  });
});

describe('after a question of one task', () => {
  test.each([
    '哪些有困难的 说说',
    '各家都有啥难处',
    '哪家还有困难',
    '谁家有难处',
    '哪些任务有难处',
  ])('what many are asked for is asked of all: %s', async (text) => {
    await reported();
    await say('zzh', '公园建了几个了');
    const answered = await say('zzh', text);
    expect(answered).toContain('苗木涨价');
    expect(answered).toContain('桶不够');
  });

  test.each(['它有啥难处', '这项有困难吗', '这个有啥问题没解决'])(
    'what points at it is asked of it: %s',
    async (text) => {
      await reported();
      await say('zzh', '公园建了几个了');
      const answered = await say('zzh', text);
      expect(answered).toContain('苗木涨价');
      expect(answered).not.toContain('桶不够');
    },
  );

  test('its own units are still asked for by 都有哪些', async () => {
    await say('zzh', '任务12谁牵头');
    expect(await say('zzh', '责任单位都有哪些')).toContain('任务12');
  });
});
