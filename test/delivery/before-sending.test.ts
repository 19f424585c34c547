import { describe, expect, test } from '@jest/globals';
import type { Occasion } from '../../src/domain/occasion.ts';
import { OUTBOX, postRows, rowOf } from '../../src/domain/outbox.ts';
import { personId } from '../../src/domain/person.ts';
import type { Seat } from '../support/office.ts';
import { type ClockedOffice, momentOfWords, openClockedOffice } from '../support/virtual-office.ts';

const WANG: Seat = {
  userid: 'wang',
  name: '王工',
  roles: [{ role: 'liaison', unit: '区水务局' }],
};
const BAN: Seat = { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] };

/** Posts a message of the clerk's own accord to 王工 at the present moment. */
async function post(
  { store, office }: ClockedOffice,
  key: string,
  occasion: Partial<Occasion> = {},
): Promise<void> {
  const parts = [{ kind: 'news' as const, key, text: key }];
  const message = {
    key,
    to: { kind: 'person' as const, personId: personId('terminal', 'wang') },
    text: key,
    class: null,
    occasion: { kind: 'notice' as const, fallsDueOn: null, until: null, parts, ...occasion },
  };
  await postRows(store.kept, [rowOf(message, office.now())]);
  await office.send();
}

const times = ({ pushes }: ClockedOffice) => pushes.map(({ at, key }) => `${at} ${key}`);

describe('a message that nobody asked for', () => {
  test('waits for the end of the quiet hours', async () => {
    const office = await openClockedOffice([WANG], '2020-05-20 20:00');
    await post(office, 'a');
    await office.turnTo('2020-05-21 12:00');
    expect(times(office)).toEqual(['2020-05-21 08:00 a']);
  });

  test('waits for a workday, unless what it speaks of falls due on the rest day', async () => {
    const office = await openClockedOffice([WANG], '2020-07-12 10:00');
    await post(office, 'a');
    await post(office, 'b', { fallsDueOn: '2020-07-12' });
    await office.turnTo('2020-07-13 08:30');
    expect(times(office)).toEqual(['2020-07-12 10:00 b', '2020-07-13 08:00 a']);
  });

  test('is never the third of a day', async () => {
    const office = await openClockedOffice([WANG], '2020-05-20 10:00');
    for (const key of ['a', 'b', 'c', 'd']) await post(office, key);
    await office.turnTo('2020-05-21 12:00');
    expect(times(office)).toEqual([
      '2020-05-20 10:00 a',
      '2020-05-20 10:00 b',
      '2020-05-21 08:00 c',
      '2020-05-21 08:00 d',
    ]);
  });

  test('is not held back by what a clock that was ahead has sent', async () => {
    const later = await openClockedOffice([WANG], '2020-05-25 10:00');
    for (const key of ['a', 'b']) await post(later, key);
    const office = await openClockedOffice([WANG], '2020-05-20 10:00', { store: later.store });
    await post(office, 'c');
    expect(times(office)).toEqual(['2020-05-20 10:00 c']);
  });

  test('keeps to the hours but is not counted when somebody’s act brought it about', async () => {
    const office = await openClockedOffice([WANG], '2020-05-20 21:00');
    for (const key of ['a', 'b', 'c']) await post(office, key, { kind: 'arrival' });
    await office.turnTo('2020-05-21 09:30');
    await post(office, 'd');
    expect(times(office)).toEqual([
      '2020-05-21 08:00 a',
      '2020-05-21 08:00 b',
      '2020-05-21 08:00 c',
      '2020-05-21 09:30 d',
    ]);
  });

  test('is given up when its day is over, and listed for the office on the next morning', async () => {
    const office = await openClockedOffice([WANG, BAN], '2020-05-20 21:00');
    await post(office, 'a', { until: '2020-05-20' });
    await office.turnTo('2020-05-22 10:00');
    expect(office.pushes.filter(({ to }) => to === 'wang')).toEqual([]);
    expect(await office.store.kept(OUTBOX).get('a')).toMatchObject({ state: 'stale' });
    const listed = office.pushes.filter(({ key }) => key.includes('skipped:'));
    expect(listed.map(({ at }) => at)).toEqual(['2020-05-21 09:00']);
    expect(listed[0]?.text).toContain('5月20日 21:00 王工：a');
  });

  test('keeps its question when its day is over, and loses the rest', async () => {
    const office = await openClockedOffice([WANG], '2020-05-20 21:00');
    const parts = [
      { kind: 'news' as const, key: 'n', text: '今天的事' },
      { kind: 'question' as const, key: 'q', text: '请定一个日期' },
    ];
    await post(office, 'a', { until: '2020-05-20', parts });
    await office.turnTo('2020-05-22 10:00');
    expect(office.pushes.map(({ at, text }) => `${at} ${text}`)).toEqual([
      '2020-05-21 08:00 请定一个日期',
    ]);
  });

  test('keeps the part that is still true', async () => {
    const office = await openClockedOffice([WANG, BAN], '2020-07-12 10:00');
    await postRows(office.store.kept, [
      rowOf(
        {
          key: 'two',
          to: { kind: 'person', personId: personId('terminal', 'wang') },
          text: '一\n\n二',
          class: null,
          occasion: {
            kind: 'morning',
            fallsDueOn: null,
            until: null,
            parts: [
              { kind: 'nudge', key: '2020Q2:due-today:区水务局:terminal:wang', text: '一' },
              { kind: 'news', key: 'x', text: '二' },
            ],
          },
        },
        momentOfWords('2020-07-13 09:00'),
      ),
    ]);
    await office.turnTo('2020-07-13 10:00');
    expect(office.pushes.find(({ key }) => key === 'two')?.text).toBe('二');
  });
});
