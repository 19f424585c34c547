import { describe, expect, test } from '@jest/globals';
import type { Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'zhu', name: '隋主任', roles: [{ role: 'office-director' }] },
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
];

describe('the question for the day of the monthly reports', () => {
  test('is put to the office once, on a workday', async () => {
    const { turnTo, pushes } = await openClockedOffice(SEATS, '2020-05-01 10:00');
    await turnTo('2020-06-20 20:00');
    const asked = pushes.filter(({ key }) => key.startsWith('monthly-day-unset'));
    expect(asked.map(({ at, to, key }) => `${at} ${to} ${key}`)).toEqual([
      '2020-05-06 09:00 ban monthly-day-unset:terminal:ban',
    ]);
    expect(pushes[0]?.text).toContain('设置月报日 25日');
  });

  test('waits for somebody of the office to be known', async () => {
    const { turnTo, pushes } = await openClockedOffice(SEATS.slice(2), '2020-05-06 10:00');
    await turnTo('2020-05-20 20:00');
    expect(pushes).toEqual([]);
  });

  test('is not put once the day is set', async () => {
    const { turnTo, say, pushes } = await openClockedOffice(SEATS, '2020-05-06 10:00');
    await say('ban', '设置月报日 25日');
    await turnTo('2020-05-12 20:00');
    expect(pushes).toEqual([]);
  });
});

describe('the warning of a year whose holidays nobody has entered', () => {
  const open = () => openClockedOffice(SEATS, '2026-10-20 10:00');

  test('comes once, two months ahead', async () => {
    const { turnTo, pushes } = await open();
    await turnTo('2026-12-20 20:00');
    const warned = pushes.filter(({ key }) => key.startsWith('year-without-holidays'));
    expect(warned.map(({ at, to, key }) => `${at} ${to} ${key}`)).toEqual([
      '2026-11-02 09:00 ban year-without-holidays:2027:terminal:ban',
    ]);
    expect(warned[0]?.text).toContain('还没有2027年的放假和调休安排');
  });

  test('does not come where the office has entered them', async () => {
    const { turnTo, say, pushes } = await open();
    expect(await say('ban', '设置放假 2027年10月1日至7日')).toContain(
      '2027年10月1日至2027年10月7日放假',
    );
    expect(await say('wang', '设置上班 2027年10月9日')).toContain('只能由');
    await turnTo('2026-12-20 20:00');
    expect(pushes.filter(({ key }) => key.startsWith('year-without-holidays'))).toEqual([]);
  });
});
