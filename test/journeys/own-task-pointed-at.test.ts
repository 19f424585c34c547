import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell } = openJourney('2020-06-28 08:30', [
  { userid: 'fl', name: '李妇', roles: [{ role: 'liaison', unit: '区妇联' }] },
  { userid: 'jj', name: '崔警', roles: [{ role: 'liaison', unit: '区交警大队' }] },
]);

describe('这项, with no task spoken of', () => {
  test.each([
    ['这项谁牵头呢', '任务37“学雷锋志愿服务提升”由区委宣传部牵头'],
    ['这任务有啥要求', '任务37 学雷锋志愿服务提升'],
    ['这个任务几号前完', '任务37“学雷锋志愿服务提升”'],
    ['这活归哪个组', '任务37“学雷锋志愿服务提升”归市民素质文明化提升'],
  ])('is the only one of the asker’s unit: %s', async (text, told) => {
    expect(await tell('fl', text)).toContain(told);
  });

  test.each(['这项谁牵头呢', '这任务有啥要求'])(
    'is asked back where the unit has several: %s',
    async (text) => {
      expect(await tell('jj', text)).toContain('请问是哪一项任务');
    },
  );
});

describe('a unit that leads nothing', () => {
  test.each(['牵头单位也是妇联吗', '我们牵头哪项'])('hears who does: %s', async (text) => {
    expect(await tell('fl', text)).toContain('任务37“学雷锋志愿服务提升”（区委宣传部牵头）');
  });
});

describe('what the own unit leads', () => {
  test.each(['哪个是我们挑头的', '哪些活我们挑大梁', '我们打头的有哪些', '哪项由我们领头'])(
    'is asked in other words: %s',
    async (text) => {
      expect(await tell('jj', text)).toContain('区交警大队牵头1项任务');
    },
  );

  test.each(['哪几项不是我们牵头', '哪些不归我们主责', '不是我们牵头的有几项'])(
    'is what is left out of “%s”',
    async (text) => {
      expect(await tell('jj', text)).toContain('区交警大队参与但不牵头的任务共4项');
    },
  );
});

test('whoever names their own unit with 我们 has named nobody else', async () => {
  for (const text of [
    '我们妇联要报的是第几项呀',
    '咱妇联这回要交的是几号任务',
    '我们妇联还差几项没报',
  ])
    expect(await tell('fl', text)).toContain('未报：任务37，共1项');
});
