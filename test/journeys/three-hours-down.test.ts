import { describe, expect, test } from '@jest/globals';
import { momentIn } from '../../src/domain/moment.ts';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
];

/** Nothing happens until that moment, and then everything that is due. */
async function downUntil(day: string, time: string, { office }: ClockedOffice): Promise<void> {
  const back = momentIn(day, time);
  for (const tick of office.ticks) await tick.run(new Date(back));
  await office.turnTo(back);
}

describe('a clerk that was down for three hours', () => {
  test('over the morning of the last day tells at once what is due on it, and what it promised, once', async () => {
    const office = await openClockedOffice(SEATS, '2020-07-09 15:00');
    await office.say('wang', '明天上午9点半再提醒');
    await office.turnTo('2020-07-10 08:30');
    await downUntil('2020-07-10', '11:30', office);
    await office.turnTo('2020-07-10 19:00');
    expect(office.sentTo('wang')).toEqual([
      '2020-07-10 11:30 2020Q2:due-today:区水务局:terminal:wang',
      expect.stringMatching(/^2020-07-10 11:30 reminder:/u),
    ]);
  });

  test('into the quiet hours lets go what was for that evening, and lists it for the office', async () => {
    const office = await openClockedOffice(SEATS, '2020-07-16 15:00');
    await office.say('wang', '下午6点半再提醒');
    await office.turnTo('2020-07-16 18:00');
    await downUntil('2020-07-16', '21:00', office);
    await office.turnTo('2020-07-17 19:00');
    expect(office.sentTo('wang')).toEqual([]);
    const listed = office.pushes.filter(({ text }) => text.includes('已过时，不再补发'));
    expect(listed.map(({ at, to }) => `${at} ${to}`)).toEqual(['2020-07-17 09:00 ban']);
    expect(listed[0]?.text).toContain('王工');
  });
});
