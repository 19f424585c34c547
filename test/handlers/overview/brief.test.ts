import { describe, expect, test } from '@jest/globals';
import type { Seat } from '../../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'han', name: '韩总指挥', roles: [{ role: 'commander' }] },
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
  { userid: 'ma', name: '马组长', roles: [{ role: 'group-leader', group: 4 }] },
];

/** In the order of their moments; of one moment nobody is told first. */
const briefings = ({ pushes }: ClockedOffice) =>
  pushes
    .filter(({ key }) => key.includes('brief:'))
    .map(({ at, to }) => `${at} ${to}`)
    .toSorted();

/** The monthly day is set, so that the office is asked nothing. */
async function open(start: string): Promise<ClockedOffice> {
  const office = await openClockedOffice(SEATS, start);
  await office.say('ban', '设置月报日 25日');
  return office;
}

describe('the scheduled briefing', () => {
  test('is silent as long as nothing changes', async () => {
    const office = await openClockedOffice(SEATS, '2020-05-06 10:00');
    await office.turnTo('2020-06-30 20:00');
    expect(briefings(office)).toEqual([]);
  });

  test('tells the office on the next workday what was reported, once', async () => {
    const office = await openClockedOffice(SEATS, '2020-07-16 10:00');
    await office.turnTo('2020-07-17 10:00');
    await office.report('区水务局', '2020-Q2');
    await office.turnTo('2020-07-24 20:00');
    expect(briefings(office)).toEqual(['2020-07-20 09:00 ban', '2020-07-20 09:00 han']);
    const [{ text } = { text: '' }] = office.pushes.filter(
      ({ key, to }) => key.includes('brief') && to === 'ban',
    );
    expect(text).toContain('7月17日 09:00以来，新报7件');
    expect(text).toContain('总体进展（截至7月20日 09:00）');
  });

  test('comes to a leader of the command only on the first workday of a week', async () => {
    const office = await openClockedOffice(SEATS, '2020-10-09 10:00');
    await office.report('区法院', '2020-Q3');
    await office.turnTo('2020-10-12 20:00');
    expect(briefings(office)).toEqual(['2020-10-10 09:00 ban', '2020-10-12 09:00 han']);
  });

  test('tells of lights that turn by themselves when a due day passes', async () => {
    const office = await openClockedOffice(SEATS, '2020-07-10 10:00');
    await office.turnTo('2020-07-13 10:00');
    const [told] = office.pushes.filter(({ to }) => to === 'han');
    expect(told?.text).toContain('转红灯37项');
  });

  test('catches up on what happened before a morning that fell out', async () => {
    const office = await open('2020-05-12 10:00');
    await office.report('区水务局', '2020-05', [4]);
    const [morning] = office.office.ticks;
    await morning?.run(new Date('2020-05-15T01:00:00Z'));
    await office.turnTo('2020-05-15 10:00');
    expect(briefings(office)).toEqual(['2020-05-15 09:00 ban']);
  });
});
