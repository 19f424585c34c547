import { describe, expect, test } from '@jest/globals';
import type { Seat } from '../support/office.ts';
import { smallPlan } from '../support/small-plan.ts';
import { momentOfWords, openClockedOffice } from '../support/virtual-office.ts';

const WANG: Seat = {
  userid: 'wang',
  name: '王工',
  roles: [{ role: 'liaison', unit: '区水务局' }],
};

describe('a clock that is turned by hand', () => {
  test('stands where it is turned to, and never goes back', async () => {
    const { office, turnTo } = await openClockedOffice([WANG], '2020-07-02 10:00');
    await turnTo('2020-07-05 12:34');
    expect(office.now()).toBe(momentOfWords('2020-07-05 12:34'));
    await turnTo('2020-07-01 00:00');
    expect(office.now()).toBe(momentOfWords('2020-07-05 12:34'));
  });

  test('comes to the same in one turn and in many', async () => {
    const once = await openClockedOffice([WANG], '2020-07-02 10:00');
    const often = await openClockedOffice([WANG], '2020-07-02 10:00');
    await once.turnTo('2020-07-13 20:00');
    for (let day = 2; day <= 13; day += 1) {
      for (const time of ['08:59', '09:00', '09:01', '20:00']) {
        await often.turnTo(`2020-07-${String(day).padStart(2, '0')} ${time}`);
      }
    }
    expect(once.pushes.length).toBeGreaterThan(2);
    expect(often.pushes).toEqual(once.pushes);
  });

  test('keeps office hours for a plan that says nothing of nudges, and asks for nothing', async () => {
    const plan = { ...smallPlan(), parameters: [] };
    const { pushes, errors, turnTo } = await openClockedOffice([WANG], '2020-06-20 10:00', {
      plan,
    });
    await turnTo('2020-07-20 10:00');
    expect({ pushes, errors }).toEqual({ pushes: [], errors: [] });
  });

  test('runs the tick of the very moment that it is turned to', async () => {
    const { pushes, turnTo } = await openClockedOffice([WANG], '2020-07-02 10:00');
    await turnTo('2020-07-03 08:59');
    expect(pushes).toEqual([]);
    await turnTo('2020-07-03 09:00');
    expect(pushes).toHaveLength(1);
  });

  test('stops at the next message of its own accord, whoever it is for', async () => {
    const { office, pushes } = await openClockedOffice([WANG], '2020-07-02 10:00');
    expect(await office.turnToNextPush(momentOfWords('2020-08-01 00:00'))).toBe(true);
    expect(office.now()).toBe(momentOfWords('2020-07-03 09:00'));
    expect(await office.turnToNextPush(momentOfWords('2020-08-01 00:00'))).toBe(true);
    expect(pushes.map(({ at }) => at)).toEqual(['2020-07-03 09:00', '2020-07-08 09:00']);
  });

  test('stands at the latest moment that is asked for where no message comes before', async () => {
    const { office, pushes } = await openClockedOffice([WANG], '2020-07-02 10:00');
    expect(await office.turnToNextPush(momentOfWords('2020-07-03 08:59'))).toBe(false);
    expect(office.now()).toBe(momentOfWords('2020-07-03 08:59'));
    expect(pushes).toEqual([]);
  });
});
