import { beforeEach, describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-12 09:00');
const ask = (text: string) => office.tell('zzh', text);

describe('why something is behind', () => {
  beforeEach(async () => {
    await office.report('hw', '公厕完工2座，接电慢');
  });

  test.each([
    '公厕为什么慢',
    '公厕咋这么慢',
    '公厕卡在哪个环节',
    '任务28啥原因推不动',
    '任务28落后的原因是什么',
    '公厕怎么还没开工',
  ])('is what hinders it, as it was reported: %s', async (text) => {
    expect(await ask(text)).toContain('接电慢');
  });

  test.each(['什么原因', '为啥', '咋回事', '主要是因为啥'])(
    'is asked without a subject of what was told before: %s',
    async (text) => {
      await ask('任务28怎么样了');
      expect(await ask(text)).toContain('问题1 任务28 区环卫管护中心：接电慢');
    },
  );
});

test('a unit that says why it is slow reports and asks nothing', async () => {
  expect(await office.tell('hw', '任务28推进慢是因为没有场地')).toContain('【草稿】任务28');
});
