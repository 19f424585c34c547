import { describe, expect, test } from '@jest/globals';
import { putTimeRight } from '../../src/clock/put-time-right.ts';
import { momentOf } from '../../src/domain/moment.ts';
import { claimDue, OUTBOX, postRows, rowOf } from '../../src/domain/outbox.ts';
import { openTestOffice, type Seat, type TestOffice } from '../support/office.ts';

const SEATS: readonly Seat[] = [
  { userid: 'wang', name: '王工', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'ban', name: '赵办', roles: [{ role: 'office' }] },
];
const OFFICE = 'terminal:ban';
const dateOf = (words: string) => new Date(`${words.replace(' ', 'T')}:00+08:00`);

/** All that the clock does at a moment; resolves with what is sent then, as `person key`. */
async function tickAt(words: string, { office, store }: TestOffice): Promise<readonly string[]> {
  const { kept } = store;
  const now = dateOf(words);
  const at = momentOf(now);
  await putTimeRight(now, { kept, people: office.people });
  for (const tick of office.ticks) await tick.run(now);
  const sent: string[] = [];
  for (;;) {
    const row = await claimDue(kept, 'test', at, momentOf(new Date(now.getTime() + 60_000)));
    if (!row) return sent.toSorted();
    const reviewed = await office.review(row, at);
    const isSent = reviewed.state === 'sending';
    await kept(OUTBOX).save(isSent ? { ...reviewed, state: 'sent' } : reviewed);
    if (isSent && row.message.to.kind === 'person') {
      sent.push(`${row.message.to.personId} ${row.message.key}`);
    }
  }
}

async function tickOn(days: readonly string[], office: TestOffice) {
  const sent: (readonly string[])[] = [];
  for (const day of days) sent.push(await tickAt(`${day} 09:00`, office));
  return sent;
}

const DAYS = ['2020-09-30', '2020-10-09', '2020-10-12', '2020-10-13', '2020-10-20'];

describe('a clock that was ahead for a moment', () => {
  test('keeps no reminder from being sent, neither between nor on the day that it showed', async () => {
    const [undisturbed, office] = [await openTestOffice(SEATS), await openTestOffice(SEATS)];
    for (const one of [undisturbed, office]) await tickAt('2020-09-29 15:00', one);
    expect(await tickAt('2020-10-20 09:30', office)).not.toEqual([]);
    await tickAt('2020-09-29 15:01', office);

    const sent = await tickOn(DAYS, office);
    expect(sent.at(-1)).not.toEqual([]);
    expect(sent).toEqual(await tickOn(DAYS, undisturbed));
    for (const one of [undisturbed, office]) await one.close();
  });

  test('is told to the office once, with the day that it showed', async () => {
    const office = await openTestOffice(SEATS);
    await tickAt('2020-10-20 09:30', office);
    const sent = [
      await tickAt('2020-09-29 15:00', office),
      await tickAt('2020-09-29 15:01', office),
      await tickAt('2020-09-30 09:00', office),
    ].flat();
    const told = sent.filter((line) => line.includes('clock-ahead'));
    expect(told).toEqual([`${OFFICE} clock-ahead:2020-10-20:2020-09-29:${OFFICE}`]);
    const row = await office.store.kept(OUTBOX).get(`clock-ahead:2020-10-20:2020-09-29:${OFFICE}`);
    expect(row?.message.text).toContain('一度到了2020年10月20日，现在是2020年9月29日');
    await office.close();
  });

  test('holds up no message that it posted, and drops what was for its day', async () => {
    const office = await openTestOffice(SEATS);
    const to = { kind: 'person' as const, personId: 'terminal:wang' };
    const message = (key: string) => ({ key, to, text: '已同意', class: null });
    const parts = [{ kind: 'news' as const, key: 'k', text: '今天截止' }];
    const occasion = { kind: 'morning' as const, fallsDueOn: null, until: '2020-10-20', parts };
    const then = '2020-10-20T01:00:00.000Z';
    await postRows(office.store.kept, [
      rowOf(message('answer'), then),
      rowOf({ ...message('morning'), occasion }, then),
    ]);
    expect(await tickAt('2020-09-29 15:00', office)).toContain('terminal:wang answer');
    expect(await office.store.kept(OUTBOX).get('morning')).toBeNull();
    await office.close();
  });

  test('changes nothing where the time is as it was', async () => {
    const office = await openTestOffice(SEATS);
    await tickAt('2020-09-29 15:00', office);
    const before = await office.store.kept(OUTBOX).all();
    await putTimeRight(dateOf('2020-09-29 14:59'), {
      kept: office.store.kept,
      people: office.office.people,
    });
    expect(await office.store.kept(OUTBOX).all()).toEqual(before);
    await office.close();
  });
});
