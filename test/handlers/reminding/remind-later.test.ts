import { describe, expect, test } from '@jest/globals';
import type { Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const WANG: Seat = {
  userid: 'wang',
  name: '王工',
  roles: [{ role: 'liaison', unit: '区水务局' }],
};

describe('下午3点再提醒', () => {
  test('comes at three, once, with what is still owed then', async () => {
    const { turnTo, say, report, pushes } = await openClockedOffice([WANG], '2020-07-07 10:00');
    await turnTo('2020-07-08 09:30');
    expect(await say('wang', '下午3点再提醒')).toContain('7月8日 15:00再提醒');
    await report('区水务局', '2020-Q2', [4, 7]);
    await turnTo('2020-07-08 23:00');
    const [nudge, ...reminders] = pushes;
    expect(nudge?.at).toBe('2020-07-08 09:00');
    expect(reminders.map(({ at }) => at)).toEqual(['2020-07-08 15:00']);
    expect(reminders[0]?.text).toContain('您7月8日 09:30请我此时再提醒');
    expect(reminders[0]?.text).toContain('还有5项任务未报');
  });

  test('is not said any more when everything is reported by then', async () => {
    const { turnTo, say, report, pushes } = await openClockedOffice([WANG], '2020-07-08 08:00');
    await turnTo('2020-07-08 09:30');
    await say('wang', '下午3点再提醒');
    await report('区水务局', '2020-Q2');
    await turnTo('2020-07-08 23:00');
    expect(pushes).toHaveLength(1);
  });

  test('comes too where nobody was nudged, for it was asked for', async () => {
    const { turnTo, say, pushes } = await openClockedOffice([WANG], '2020-05-20 10:00');
    await say('wang', '下午3点再提醒我');
    await turnTo('2020-05-20 20:00');
    expect(pushes.map(({ at }) => at)).toEqual(['2020-05-20 15:00']);
    expect(pushes[0]?.text).toContain('区水务局2020年5月还有7项任务未报');
  });

  test('on the day after the due day speaks of it as over', async () => {
    const { turnTo, say, pushes } = await openClockedOffice([WANG], '2020-10-12 08:00');
    await turnTo('2020-10-12 09:30');
    await say('wang', '明天上午10点再提醒');
    await turnTo('2020-10-13 12:00');
    expect(pushes.at(-1)?.at).toBe('2020-10-13 10:00');
    expect(pushes.at(-1)?.text).toContain('2020年三季度完成情况已于10月12日（周一）24时截止');
  });

  test('does not count among the two messages a day that nobody asked for', async () => {
    const { turnTo, say, pushes } = await openClockedOffice([WANG], '2020-07-08 08:00');
    await turnTo('2020-07-08 09:10');
    for (const words of ['上午10点再提醒', '上午11点再提醒', '下午2点再提醒'])
      await say('wang', words);
    await turnTo('2020-07-08 20:00');
    expect(pushes.map(({ at }) => at.slice(11))).toEqual(['09:00', '10:00', '11:00', '14:00']);
  });

  test.each([
    ['下午4点有会，五点吧', '17:00'],
    ['改成四点半', '16:30'],
  ])('comes at the other time that is named right after it: %s', async (words, time) => {
    const { turnTo, say, pushes } = await openClockedOffice([WANG], '2020-05-20 10:00');
    await say('wang', '下午3点再提醒我');
    expect(await say('wang', words)).toContain(`5月20日 ${time}再提醒`);
    await turnTo('2020-05-20 20:00');
    expect(pushes.map(({ at }) => at)).toEqual([`2020-05-20 ${time}`]);
  });

  test.each([
    ['上午9点再提醒', '已经过了'],
    ['晚上9点再提醒', '不打扰'],
    ['明天早上7点再提醒', '不打扰'],
  ])('is refused for a time at which it cannot come: %s', async (words, reason) => {
    const { turnTo, say, pushes } = await openClockedOffice([WANG], '2020-07-09 09:30');
    expect(await say('wang', words)).toContain(reason);
    await turnTo('2020-07-09 23:00');
    expect(pushes).toEqual([]);
  });
});
