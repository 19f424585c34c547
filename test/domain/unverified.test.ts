import { describe, expect, test } from '@jest/globals';
import { type OutboxRow, rowOf } from '../../src/domain/outbox.ts';
import {
  arrived,
  sentAgain,
  unverifiedNumber,
  unverifiedUnder,
} from '../../src/domain/unverified.ts';

const AT = '2020-07-10T01:00:00.000Z';
const ACT = { cause: 'wecom-bot:M1', by: 'wecom:ban', at: '2020-07-10T02:00:00.000Z' };

const unknown = (key: string): OutboxRow => ({
  ...rowOf({ key, to: { kind: 'person', personId: 'wecom:li' }, text: '请报', class: null }, AT),
  state: 'unknown',
  tries: 3,
  route: 'wecom-app:message',
  underWay: { route: 'wecom-app:message', parts: 1 },
});

describe('a message of which nobody knows whether it arrived', () => {
  test('has four digits of its own, whatever stands beside it', () => {
    const rows = Array.from({ length: 20 }, (_, index) => unknown(`2020Q2:due:${index}`));
    const numbers = rows.map(unverifiedNumber);
    expect(new Set(numbers).size).toBe(20);
    for (const number of numbers) expect(`${number}`).toMatch(/^\d{4}$/u);
    for (const row of rows) expect(unverifiedUnder(unverifiedNumber(row), rows)).toBe(row);
    expect(unverifiedUnder(1, rows)).toBeUndefined();
  });

  test('goes out again whole, from the beginning and under its own key', () => {
    const { underWay, ...again } = sentAgain(unknown('a'), ACT);
    expect(underWay).toBeUndefined();
    expect(again).toMatchObject({ id: 'a', state: 'waiting', tries: 0, runAt: ACT.at });
    expect(again).toMatchObject({ route: null, settledBy: ACT.cause });
  });

  test('counts as sent when somebody has asked', () => {
    expect(arrived(unknown('a'), ACT)).toMatchObject({ state: 'sent', settledBy: ACT.cause });
  });
});
