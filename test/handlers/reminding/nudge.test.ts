import { describe, expect, test } from '@jest/globals';
import { momentIn } from '../../../src/domain/moment.ts';
import { OUTBOX, outboxInState } from '../../../src/domain/outbox.ts';
import { namedUnits } from '../../../src/domain/plan-lookups.ts';
import { KINDS, openOffice } from '../../../src/office.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { changedStore } from '../../support/changed-store.ts';
import { personAt, planOf, type Seat } from '../../support/office.ts';
import { openClockedOffice } from '../../support/virtual-office.ts';

const { plan } = planOf('plans/tianqiao-2020.yaml');
const OFFICE: Seat = { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] };
const liaison = (unit: string): Seat => ({
  userid: unit,
  name: `${unit}联络员`,
  roles: [{ role: 'liaison', unit }],
});
const everyUnit = namedUnits(plan).map(({ name }) => liaison(name));
const units = everyUnit.map(({ userid }) => userid);
const [water] = [liaison('区水务局')];

describe('the nudges at nine', () => {
  test('go to exactly the twenty-seven of thirty-two units that have not reported', async () => {
    const { turnTo, report, pushes } = await openClockedOffice(everyUnit, '2020-07-02 10:00');
    for (const unit of units.slice(0, 5)) await report(unit, '2020-Q2');
    await turnTo('2020-07-03 09:00');
    expect(pushes).toHaveLength(27);
    expect(pushes.map(({ to }) => to).toSorted()).toEqual(units.slice(5).toSorted());
  });

  test('are not sent to somebody who reports between the planning and the sending', async () => {
    const { office, store, report, pushes } = await openClockedOffice(
      everyUnit,
      '2020-07-03 08:59',
    );
    const nine = momentIn('2020-07-03', '09:00');
    for (const tick of office.ticks) await tick.run(new Date(nine));
    expect(await outboxInState(store.kept, 'waiting', 100)).toHaveLength(32);
    await report('区水务局', '2020-Q2');
    await office.turnTo(nine);
    expect(pushes.map(({ to }) => to)).not.toContain('区水务局');
    expect(pushes).toHaveLength(31);
    expect(await outboxInState(store.kept, 'settled', 9)).toHaveLength(1);
  });

  test('name only what is missing at the moment of sending', async () => {
    const { office, report, pushes } = await openClockedOffice([water], '2020-07-03 08:59');
    const nine = momentIn('2020-07-03', '09:00');
    for (const tick of office.ticks) await tick.run(new Date(nine));
    await report('区水务局', '2020-Q2', [4, 7, 8, 11, 13]);
    await office.turnTo(nine);
    expect(pushes[0]?.text).toContain('还有2项任务未报（应报7项）');
  });

  test('quote the rule and say that the due day is a rest day on the last workday before it', async () => {
    const { turnTo, pushes } = await openClockedOffice([water], '2020-07-09 10:00');
    await turnTo('2020-07-10 09:00');
    const [{ text } = { text: '' }] = pushes;
    expect(text).toContain('7月12日（周日）是休息日，截止日不顺延，今天是此前最后一个工作日');
    expect(text).toContain('每季度首月12日前');
    expect(text).toContain('附件2 五');
  });

  test('come once however often the tick runs, at once or after another', async () => {
    const { office, pushes } = await openClockedOffice(everyUnit, '2020-07-03 08:59');
    const [nine, ten] = [momentIn('2020-07-03', '09:00'), momentIn('2020-07-03', '10:00')];
    const run = async () => {
      for (const tick of office.ticks) await tick.run(new Date(nine));
    };
    await Promise.all([run(), run(), run()]);
    await run();
    await office.turnTo(ten);
    expect(pushes).toHaveLength(32);
  });

  test('come once from two processes on one store', async () => {
    const store = await openStore(':memory:', KINDS);
    const { office, pushes } = await openClockedOffice(everyUnit, '2020-07-03 08:59', { store });
    const other = openOffice({
      plan,
      store,
      members: everyUnit.map(personAt),
      now: () => new Date(nine),
      onError: (error) => {
        throw error;
      },
      recognize: planOf('plans/tianqiao-2020.yaml').recognize,
    });
    const nine = momentIn('2020-07-03', '09:00');
    const both = [...office.ticks, ...other.ticks];
    await Promise.all(both.map((tick) => tick.run(new Date(nine))));
    await office.turnTo(momentIn('2020-07-03', '12:00'));
    expect(pushes.map(({ to }) => to).toSorted()).toEqual(units.toSorted());
  });

  test('come once to each after a run that died half-way', async () => {
    let left = 10;
    const store = changedStore(await openStore(':memory:', KINDS), OUTBOX, (outbox) => ({
      async addOnce(row) {
        if (left === 0) throw new Error('The process died');
        left -= 1;
        return outbox.addOnce(row);
      },
    }));
    const { office, pushes } = await openClockedOffice(everyUnit, '2020-07-03 08:59', { store });
    const [morning] = office.ticks;
    const nine = momentIn('2020-07-03', '09:00');
    await expect(morning?.run(new Date(nine))).rejects.toThrow('The process died');
    left = 100;
    await office.turnTo(nine);
    expect(pushes.map(({ to }) => to).toSorted()).toEqual(units.toSorted());
  });

  test('for six due items of one person are one message', async () => {
    const many: Seat = {
      userid: 'duo',
      name: '多面手',
      roles: units.slice(0, 6).map((unit) => ({ role: 'liaison', unit })),
    };
    const { turnTo, pushes } = await openClockedOffice([many], '2020-07-07 10:00');
    await turnTo('2020-07-08 20:00');
    expect(pushes).toHaveLength(1);
    for (const unit of units.slice(0, 6)) expect(pushes[0]?.text).toContain(`${unit}还有`);
  });

  test('that were missed in the morning are sent when the clerk is up again on the same day', async () => {
    const store = await openStore(':memory:', KINDS);
    const before = await openClockedOffice([water, OFFICE], '2020-07-09 10:00', { store });
    await before.turnTo('2020-07-09 22:00');
    const { office } = before;
    for (const tick of office.ticks) await tick.run(new Date(momentIn('2020-07-10', '12:07')));
    await office.turnTo(momentIn('2020-07-10', '12:07'));
    expect(before.sentTo('区水务局')).toEqual([
      '2020-07-10 12:07 2020Q2:due-today:区水务局:terminal:区水务局',
    ]);
  });

  test('of days on which the clerk was down are not sent but listed for the office', async () => {
    const { office, pushes } = await openClockedOffice([water, OFFICE], '2020-07-07 10:00');
    const friday = momentIn('2020-07-10', '10:00');
    for (const tick of office.ticks) await tick.run(new Date(friday));
    await office.turnTo(friday);
    const toWater = pushes.filter(({ to }) => to === '区水务局');
    expect(toWater.map(({ key }) => key)).toEqual(['2020Q2:due-today:区水务局:terminal:区水务局']);
    const [toOffice] = pushes.filter(({ to }) => to === 'ban');
    expect(toOffice?.text).toContain('已过时，不再补发');
    expect(toOffice?.text).toContain('2020年7月8日 2020年二季度：区水务局联络员');
  });

  test('tell the level above who has not signed for theirs after a workday', async () => {
    const seats: readonly Seat[] = [
      water,
      liaison('区法院'),
      OFFICE,
      { userid: 'li', name: '李局', roles: [{ role: 'unit-leader', unit: '区水务局' }] },
    ];
    const { turnTo, say, pushes } = await openClockedOffice(seats, '2020-07-07 10:00');
    await turnTo('2020-07-09 10:00');
    await say('区法院', '签收');
    await turnTo('2020-07-13 09:00');
    const textOf = (who: string) =>
      pushes.findLast(({ to, key }) => to === who && key.startsWith('2020Q2'))?.text;
    expect(textOf('li')).toContain('没有签收的：区水务局区水务局联络员（7月8日（周三）提醒）');
    expect(textOf('ban')).toContain('没有签收的：区水务局区水务局联络员（7月10日（周五）提醒）。');
  });

  test('wait for the morning when the clerk comes up in the quiet hours', async () => {
    const { office, pushes } = await openClockedOffice([water], '2020-07-07 10:00');
    for (const at of ['20:00', '23:59']) {
      for (const tick of office.ticks) await tick.run(new Date(momentIn('2020-07-08', at)));
    }
    expect(await office.ticks[0]?.nextAfter(momentIn('2020-07-08', '23:59'))).toBe(
      momentIn('2020-07-09', '09:00'),
    );
    expect(pushes).toEqual([]);
  });
});
