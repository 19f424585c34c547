import { beforeEach, describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-12 09:00');
const ask = (text: string) => office.tell('bgs', text);

describe('after a question about one unit', () => {
  beforeEach(async () => {
    await ask('环卫报了没');
  });

  test.each([
    ['它还差几项', '任务27、28'],
    ['他们还差啥', '任务27、28'],
    ['这家还差几项没报', '任务27、28'],
    ['他们还有几项没交', '任务27、28'],
    ['它牵头几项', '区环卫管护中心牵头2项任务'],
    ['他们有啥困难', '区环卫管护中心目前没有登记在案'],
    ['催一下它', '发给1人'],
    ['那再催催他们', '发给1人'],
  ])('who is pointed at is that unit: %s', async (text, answer) => {
    expect(await ask(text)).toContain(answer);
  });

  test('another unit that is named is not', async () => {
    expect(await ask('水务局他们还差几项')).toContain('区水务局2020年6月还没有报');
  });
});

test.each(['环卫还差几项', '环卫还缺哪几项', '区环卫管护中心还差啥没报'])(
  'what a unit owes is asked, though somebody of another unit says so: %s',
  async (text) => {
    expect(await office.tell('cg', text)).toContain('区环卫管护中心2020年6月还没有报：任务27、28');
  },
);

describe('of an urging', () => {
  beforeEach(async () => {
    await ask('催一下水务局和环卫');
  });

  test('that waits it is said that nobody was urged yet', async () => {
    expect(await ask('催到谁了')).toContain('还没有人催报过');
    expect(await ask('可以，发吧')).toContain('已催报');
  });

  test.each(['有人回吗', '几家回了', '都回了没', '谁应了'])(
    'that went out it is told who has signed for it: %s',
    async (text) => {
      await ask('确认');
      expect(await ask(text)).toContain('已签收0人');
    },
  );

  test('that went out a courtesy asks for nothing', async () => {
    await ask('确认');
    expect(await ask('收到')).not.toContain('已签收');
  });

  test.each(['催到哪些单位了', '都催了谁', '催给谁了'])(
    'that went out it is told whom it reached: %s',
    async (text) => {
      await ask('确认');
      expect(await ask(text)).toContain('区环卫管护中心、区水务局');
    },
  );
});
