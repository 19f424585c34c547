import { describe, expect, test } from '@jest/globals';
import { ABSENCES } from '../../../src/domain/absence.ts';
import type { Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'si', name: '李四', roles: [{ role: 'unit-leader', unit: '区水务局' }] },
  { userid: 'li1', name: '李工', roles: [{ role: 'liaison', unit: '区商务局' }] },
  { userid: 'li2', name: '李工', roles: [{ role: 'liaison', unit: '区财政局' }] },
];
const open = (at = '2020-07-02 10:00') => openClockedOffice(SEATS, at);

describe('暂停提醒', () => {
  test('with a cover and an end date sends the cover what the person would get, until then', async () => {
    const { say, turnTo, sentTo, pushes } = await open();
    expect(await say('wang', '暂停提醒到7月8日，由李四代收')).toContain(
      '2020年7月2日至2020年7月8日不提醒您，改为提醒李四',
    );
    await turnTo('2020-07-10 08:59');
    expect(sentTo('wang')).toEqual([]);
    expect(sentTo('si').map((line) => line.slice(0, 26))).toEqual([
      '2020-07-02 10:00 absence:t',
      '2020-07-03 09:00 2020Q2:du',
      '2020-07-08 09:00 2020Q2:du',
    ]);
    expect(pushes.filter(({ to }) => to === 'si')[1]?.text).toContain('（代王工接收）');
    await turnTo('2020-07-10 09:00');
    expect(sentTo('wang').map((line) => line.slice(0, 33))).toEqual([
      '2020-07-10 09:00 2020Q2:due-today',
    ]);
  });

  test('ends before its day by 恢复提醒', async () => {
    const { say, turnTo, sentTo } = await open();
    await say('wang', '暂停提醒到7月8日，由李四代收');
    await say('wang', '恢复提醒');
    await turnTo('2020-07-03 10:00');
    expect(sentTo('wang')).toHaveLength(1);
    expect(await say('wang', '恢复提醒')).toContain('没有暂停');
  });

  test.each([
    ['暂停提醒', '由谁代收'],
    ['暂停提醒到7月8日', '由谁代收'],
    ['暂停提醒，由李四代收', '停到哪天'],
    ['暂停提醒到7月1日，由李四代收', '已经过去'],
    ['暂停提醒到7月8日，由张三代收', '没有查到已登记的“张三”'],
    ['暂停提醒到7月8日，由李工代收', '不止一位'],
  ])('is refused where something is missing: %s', async (words, reason) => {
    const { say, store } = await open();
    expect(await say('wang', words)).toContain(reason);
    expect(await store.kept(ABSENCES).all()).toEqual([]);
  });

  test.each([
    '我下周休年假 月报的事找我们科李四',
    '我7月8到10号出差，提醒发给我们单位的李四',
    '下周我不在，有事找我同事李四',
    '我请假到周五，让李四帮我收',
  ])('knows who is meant, whatever is said of them: %s', async (text) => {
    const { say } = await open();
    expect(await say('wang', text)).toContain('改为提醒李四');
  });

  test('is completed by what was lacking, and takes up what was said', async () => {
    const { say, store } = await open();
    expect(await say('wang', '8号之前别催')).toContain('可以停到2020年7月7日');
    expect(await say('wang', '李四代收')).toContain('2020年7月2日至2020年7月7日不提醒您');
    expect(await store.kept(ABSENCES).get('terminal:wang')).toMatchObject({ until: '2020-07-07' });
  });

  test.each(['到7月8日', '到7月8日行吗', '那就停到8号吧'])(
    'is completed by the day that was lacking: %s',
    async (day) => {
      const { say, store } = await open();
      expect(await say('wang', '暂停提醒，由李四代收')).toContain('停到哪天');
      await say('wang', day);
      expect(await store.kept(ABSENCES).get('terminal:wang')).toMatchObject({
        until: '2020-07-08',
      });
    },
  );

  test('takes the one of two with the same name whose unit is named', async () => {
    const { say, store } = await open();
    await say('wang', '暂停提醒到7月8日，由区财政局李工代收');
    expect(await store.kept(ABSENCES).get('terminal:wang')).toMatchObject({
      cover: 'terminal:li2',
    });
  });
});
