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

describe('whether a unit is late', () => {
  beforeEach(async () => {
    await office.report('bgs', '设置月报日 25日');
    await office.report('hw', '任务28，6月，公厕完工2座');
    office.setTime('2020-06-26 09:30');
    await office.report('hw', '任务27，6月，本月无新进展，因等设备');
  });

  test.each(['他算迟了不', '他们算晚吗', '人家迟报了吗'])(
    'is asked of the one that was urged half an hour ago: %s',
    async (text) => {
      office.setTime('2020-06-26 09:35');
      await ask('催一下环卫');
      office.setTime('2020-06-26 10:10');
      const answer = await ask(text);
      expect(answer).toContain('任务27算迟报。区环卫管护中心2020年6月已报2项');
      expect(answer).toMatch(/迟报9小时3\d分钟/u);
      expect(answer).toContain('任务28，6月12日 09:00报（应于2020年6月25日前），按时');
    },
  );
});

describe('whether all has come of a unit', () => {
  test.each([
    ['昨天到期的 环卫三项齐了没', '不是3项：区环卫管护中心应报2项'],
    ['环卫两项都报齐了没', '区环卫管护中心应报2项，其中牵头2项（任务27、28）'],
    ['环卫报齐了没 差哪项', '区环卫管护中心2020年6月还没有报：任务27、28'],
    ['住建两项齐了没', '不是2项：区住房城乡建设局应报9项，其中牵头5项'],
  ])('is told, and how many there are of its tasks: %s', async (text, counted) => {
    const answer = await ask(text);
    expect(answer).toContain(counted);
    expect(answer).toContain('2020年6月还没有报');
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
