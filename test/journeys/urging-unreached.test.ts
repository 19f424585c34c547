import { describe, expect, test } from '@jest/globals';
import { tellUnsigned } from '../../handlers/reminding/tell-unsigned.ts';
import { createOfficeCalendar } from '../../src/clock/office-calendar.ts';
import { contextAt } from '../../src/clock/ticks.ts';
import { failed, OUTBOX, type OutboxRow } from '../../src/domain/outbox.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-10 10:00');

async function urge(id = 'urge'): Promise<{ text: string; rows: readonly OutboxRow[] }> {
  await office.say('bgs', '催一下没报的');
  const { text } = await office.say('bgs', '确认', { id });
  const rows = (await office.pushes()).filter(({ message }) => message.occasion?.kind === 'urging');
  return { text, rows };
}

const settle = (rows: readonly OutboxRow[], end: (row: OutboxRow) => OutboxRow) =>
  Promise.all(rows.map((row) => office.store.kept(OUTBOX).save(end(row))));

describe('an urging', () => {
  test('that reached nobody is not said to lack signatures', async () => {
    const { rows } = await urge();
    expect(rows.length).toBeGreaterThan(1);
    await settle(rows, (row) => failed(row, 'unreachable'));
    const { store, plan } = office;
    const people = office.office.people;
    const calendar = createOfficeCalendar(plan, store.kept);
    const at = '2020-07-13T02:00:00.000Z';
    await tellUnsigned.run(
      at,
      await contextAt(at, { plan, store, people, calendar, matters: new Map() }),
    );
    expect((await office.pushes()).map(({ message }) => message.text).join()).not.toContain(
      '没有签收',
    );
  });

  test('says to how many it goes, and that the office hears of whom it does not reach', async () => {
    const { text, rows } = await urge();
    expect(text).toContain(`发给${rows.length}人`);
    expect(text).toContain('平台送不到的，会告知指挥部办公室');
  });

  test.each([
    ['2020-07-10 21:02', '将于7月13日 08:00发出'],
    ['2020-07-12 22:00', '将于7月13日 08:00发出'],
  ])('in the quiet hours, %s, says when it will go out', async (moment, words) => {
    office.setTime(moment);
    expect((await urge()).text).toContain(words);
  });
});
