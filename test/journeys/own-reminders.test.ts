import { beforeEach, describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-07-10 10:00');

describe('how the reminders of a reporter stand', () => {
  const STILL = '还有任务27、28没有报，报上去就不再提醒';
  const DONE = '2020年二季度已报齐，这一期不再提醒您';

  test.each([
    '还会再催我吗',
    '还催不',
    '后面还提醒吗',
    '是不是就不催了',
    '以后就不催我了对吧',
    '这回消停了，不发提醒了吧',
    '还会给我发提醒吗',
  ])('is told before and after everything is reported: %s', async (text) => {
    expect(await tell('hw', text)).toContain(STILL);
    await report('hw', '其他任务二季度无新进展，因正在招标');
    expect(await tell('hw', text)).toContain(DONE);
  });

  test.each(['催的是哪几项', '是催哪些任务', '刚提醒的哪几个来着'])(
    'is which tasks are owed: %s',
    async (text) => {
      expect(await tell('hw', text)).toContain('未报：任务27、28');
    },
  );

  describe('while they are away', () => {
    beforeEach(async () => {
      await tell('hw', '7月20日到24日休假，由张办代收提醒');
    });

    test.each([
      '这期间谁收',
      '谁替我收',
      '代收的是谁',
      '我不在的时候谁代收',
      '那几天提醒发给谁',
      '我几号恢复',
      '停到哪天',
      '提醒啥时候恢复',
      '什么时候再发给我',
    ])('is who is told instead, and until when: %s', async (text) => {
      const told = await tell('hw', text);
      expect(told).toContain('2020年7月20日至2020年7月24日您的提醒由张办代收');
      expect(told).toContain('2020年7月25日起恢复发给您');
    });
  });

  test.each(['谁管', '几号截止', '还要不要报', '环卫还催吗'])(
    'is not asked by what asks of something else: %s',
    async (text) => {
      expect(await tell('hw', text)).not.toContain('您的提醒');
    },
  );
});

test('an order to be reminded no more is no question', async () => {
  expect(await tell('hw', '别再提醒我了')).toContain('由谁代收');
});
