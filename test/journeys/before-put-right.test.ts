import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-24 10:00');

describe('what stood on record before it was put right', () => {
  test.each([
    '改之前报的是多少来',
    '原来报的是多少',
    '改前是啥',
    '上一版是咋写的',
    '原先那个数是多少',
    '更正之前报了几座',
    '我改了啥',
    '这个数改过没',
    '没改的时候写的多少',
    '任务28改之前写的什么',
    '一开始填的是多少来着',
  ])('is told beside what changed: %s', async (text) => {
    await report('hw', '公厕完工4座');
    await report('hw', '更正：任务28公厕应为5座');
    const told = await tell('hw', text);
    expect(told).toMatch(/第1版 报送，赵环[^\n]*\n进展：公厕完工4座/u);
    expect(told).toContain('第2版 更正');
  });

  test('is that of the own units alone', async () => {
    await report('hw', '公厕完工4座');
    expect(await tell('yl', '改之前报的是多少')).not.toContain('4座');
  });

  test.each(['这条能改吗', '报错了怎么改', '改之前要先问谁'])(
    'is not what “%s” asks',
    async (text) => {
      await report('hw', '公厕完工4座');
      expect(await tell('hw', text)).not.toContain('第1版');
    },
  );
});

describe('whether anything of a unit is on record', () => {
  test.each([
    ['hw', '任务28有我们的记录吗'],
    ['hw', '任务28记录里有我们吗'],
    ['hw', '系统里有没有我们任务28的数'],
    ['bgs', '任务28有环卫的记录吗'],
    ['bgs', '任务28有没有环卫的数'],
  ])('is asked of the record, and not of the notice: %s %s', async (who, text) => {
    expect(await tell(who, text)).toContain('还没有报');
    await report('hw', '公厕完工4座');
    expect(await tell(who, text)).toContain('6月24日');
  });

  test('is not asked by whether the unit is in it', async () => {
    expect(await tell('hw', '任务28有我们吗')).toContain('牵头单位');
  });
});
