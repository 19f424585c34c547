import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Seat } from '../support/office.ts';
import { golden, playYear, shown } from '../support/played-year.ts';
import type { ClockedOffice } from '../support/virtual-office.ts';

/** 周工 reports in time, 孙工 and 王工 partly, 钱工 once; everybody else of the thirty-two units is not registered. */
const SEATS: readonly Seat[] = [
  { userid: 'han', name: '韩总指挥', roles: [{ role: 'commander' }] },
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
  { userid: 'ma', name: '马组长', roles: [{ role: 'group-leader', group: 4 }] },
  { userid: 'zhou', name: '周工', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'li', name: '李局', roles: [{ role: 'unit-leader', unit: '区水务局' }] },
  {
    userid: 'sun',
    name: '孙工',
    roles: [
      { role: 'liaison', unit: '区商务局' },
      { role: 'group-liaison', group: 5 },
    ],
  },
  { userid: 'qian', name: '钱工', roles: [{ role: 'liaison', unit: '区法院' }] },
  { userid: 'feng', name: '冯院', roles: [{ role: 'unit-leader', unit: '区法院' }] },
];

describe('the year of the command, from the notice to January 2021', () => {
  let office: ClockedOffice;
  let tookMs: number;
  let said: readonly string[];
  let replies: readonly string[];

  beforeAll(async () => {
    const before = process.cpuUsage();
    ({ office, said, replies } = await playYear(SEATS, 'year-2020.jsonl'));
    const { user, system } = process.cpuUsage(before);
    tookMs = (user + system) / 1000;
  }, 120_000);
  afterAll(() => office.store.close());

  test('sends what the golden file lists, push by push', () => {
    expect(office.pushes.map((one) => shown(one, SEATS))).toEqual(golden('year-2020.txt'));
    expect(office.errors).toEqual([]);
  });

  test('is played in well under a minute', () => {
    expect(tookMs).toBeLessThan(45_000);
  });

  test('nudges for the second quarter on 1, 3, 8, 10, 13 and 15 July, for the third on 9, 12, 13 and 15 October, for the first never', () => {
    const daysOf = (quarter: string) => [
      ...new Set(
        office.pushes.filter(({ key }) => key.startsWith(quarter)).map(({ at }) => at.slice(0, 10)),
      ),
    ];
    expect(daysOf('2020Q2').map((day) => day.slice(5))).toEqual([
      '07-01',
      '07-03',
      '07-08',
      '07-10',
      '07-13',
      '07-15',
    ]);
    expect(daysOf('2020Q3').map((day) => day.slice(5))).toEqual([
      '10-09',
      '10-12',
      '10-13',
      '10-15',
    ]);
    expect(daysOf('2020Q1')).toEqual([]);
  });

  test('sends somebody who reports in time at most two unasked messages a month', () => {
    const months = office.sentTo('zhou').map((line) => line.slice(0, 7));
    expect(months).not.toEqual([]);
    for (const month of months) {
      expect(months.filter((one) => one === month).length).toBeLessThanOrEqual(2);
    }
  });

  test('sends nobody more than two unasked messages a day, and none outside 08:00 to 20:00', () => {
    const unasked = office.pushes.filter(({ key }) => !key.startsWith('reminder:'));
    const days = unasked.map(({ at, to }) => `${at.slice(0, 10)} ${to}`);
    for (const day of new Set(days)) {
      expect(days.filter((one) => one === day).length).toBeLessThanOrEqual(2);
    }
    expect(
      office.pushes.filter(({ at }) => at.slice(11) < '08:00' || at.slice(11) >= '20:00'),
    ).toEqual([]);
  });

  test('asks the office once for the day of the monthly reports', () => {
    const asked = office.pushes.filter(({ key }) => key.includes('monthly-day-unset'));
    expect(asked.map(({ at, to }) => `${at} ${to}`)).toEqual(['2020-04-28 09:00 ban']);
  });

  test('puts on record what was reported in the script', () => {
    expect(replies.filter((text) => text.startsWith('已登记，回执')).length).toBe(
      said.filter((text) => text.startsWith('任务')).length,
    );
  });
});
