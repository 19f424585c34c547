import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/office.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const SUI: Seat = { userid: 'sui', name: '隋法山', roles: [{ role: 'office-director' }] };
const ZHUANG: Seat = {
  userid: 'zhuang',
  name: '小庄',
  roles: [{ role: 'liaison', unit: '团区委' }],
};
const SEATS = [SUI, ZHUANG];

describe('收齐了叫我', () => {
  test('is kept, and carried out once when the last report of a unit has come', async () => {
    const { say, report, turnTo, sentTo, lastTo } = await openClockedOffice(
      SEATS,
      '2020-06-24 10:00',
    );
    const told = await say('sui', '团区委6月的报了告诉我一声');
    expect(told).toContain('团区委2020年6月应报的任务报齐时单独告诉您一次');
    await report('团区委', '2020-06', [22]);
    await turnTo('2020-06-24 10:30');
    expect(sentTo('sui')).toEqual([]);
    await report('团区委', '2020-06', [37]);
    await turnTo('2020-06-24 10:31');
    expect(lastTo('sui')).toBe(
      '团区委2020年6月应报的任务已经报齐。您6月24日 10:00请我报齐时告诉您。',
    );
    await turnTo('2020-06-24 18:00');
    expect(sentTo('sui')).toHaveLength(1);
  });

  test('of all units waits for every one of them', async () => {
    const { plan, say, report, turnTo, lastTo } = await openClockedOffice(
      SEATS,
      '2020-06-24 10:00',
    );
    expect(await say('sui', '6月的收齐了叫我')).toContain('各责任单位2020年6月应报的任务报齐时');
    for (const { name } of plan.units) {
      await turnTo('2020-06-24 11:00');
      expect(lastTo('sui')).toBe('');
      await report(name, '2020-06');
    }
    await turnTo('2020-06-24 11:01');
    expect(lastTo('sui')).toContain('各责任单位2020年6月应报的任务已经报齐');
  });

  test('outlives a restart, and waits for the morning where the last report came at night', async () => {
    const store = await openStore(':memory:', KINDS);
    const before = await openClockedOffice(SEATS, '2020-06-23 10:00', { store });
    await before.say('sui', '团区委6月的报了告诉我一声');
    const after = await openClockedOffice(SEATS, '2020-06-23 21:00', { store });
    await after.report('团区委', '2020-06');
    await after.turnTo('2020-06-23 23:00');
    expect(after.sentTo('sui')).toEqual([]);
    await after.turnTo('2020-06-24 08:00');
    expect(after.lastTo('sui')).toContain('已经报齐');
  });

  test.each(['不用叫我了', '不用了'])('is dropped by %s', async (words) => {
    const { say, report, turnTo, sentTo } = await openClockedOffice(SEATS, '2020-06-24 10:00');
    await say('sui', '团区委6月的报了告诉我一声');
    expect(await say('sui', words)).toContain('报齐时不再告诉您');
    await report('团区委', '2020-06');
    await turnTo('2020-06-24 18:00');
    expect(sentTo('sui')).toEqual([]);
  });

  test('is told at once where nothing is missing any more', async () => {
    const { say, report } = await openClockedOffice(SEATS, '2020-06-24 10:00');
    await report('团区委', '2020-06');
    expect(await say('sui', '团区委6月的报了告诉我一声')).toContain('已经报齐');
  });
});
