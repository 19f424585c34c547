import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Standing } from '../../src/channels/channel.ts';
import type { TickState } from '../../src/clock/clock.ts';
import { type OutboxRow, postRows, rowOf } from '../../src/domain/outbox.ts';
import { createHealthPage, lookAtHealth } from '../../src/door/health.ts';
import { StoreUnavailableError } from '../../src/errors.ts';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

const AT = '2020-07-10T09:00:00.000Z';
const DELIVER: TickState = { name: 'deliver', endedAt: new Date(AT), agoMs: 2_000 };
const look = (
  of: Store,
  standings: Readonly<Record<string, Standing>> = {},
  ticks: readonly TickState[] = [{ name: 'resume', endedAt: null, agoMs: 2_000 }, DELIVER],
  troubles: readonly string[] = [],
) =>
  lookAtHealth({
    store: of,
    clock: { states: () => ticks },
    now: () => new Date(AT),
    channels: ['wecom-bot'],
    troubles: async () => troubles,
    censor: (text) => text.replaceAll('hush', '…'),
    connections: Object.entries(standings).map(([name, standing]) => ({
      name,
      standing: () => standing,
    })),
  });

const row = (id: string, state: OutboxRow['state']): OutboxRow => ({
  ...rowOf(
    { key: id, to: { kind: 'person', personId: 'wecom:li' }, text: '请报', class: null },
    AT,
  ),
  state,
});

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
});
afterEach(() => store.close());

describe('the health of the office', () => {
  test('names its channels, its ticks and what is not known to have arrived', async () => {
    await postRows(store.kept, [row('a', 'waiting'), row('b', 'waiting'), row('c', 'unknown')]);
    await postRows(store.kept, [row('d', 'sent'), row('e', 'failed')]);
    expect(await look(store)).toEqual({
      status: 'ok',
      store: 'ok',
      channels: ['wecom-bot'],
      connections: {},
      degraded: [],
      ticks: { resume: null, deliver: AT },
      outbox: { waiting: 2, sending: 0, unknown: 1, failed: 1 },
    });
  });

  test('is good while a connection is down, and says which one and why', async () => {
    const health = await look(store, {
      'wecom-bot-stream': { kind: 'down', why: 'WeCom refuses the subscription: 853000' },
      'dingtalk:stream': { kind: 'live' },
      other: { kind: 'standby' },
    });
    expect(health).toMatchObject({
      status: 'ok',
      connections: { 'wecom-bot-stream': 'down', 'dingtalk:stream': 'live', other: 'standby' },
      degraded: ['wecom-bot-stream: WeCom refuses the subscription: 853000'],
    });
  });

  test('is good while ticks stand still, and says which', async () => {
    const health = await look(store, {}, [
      { name: 'resume', endedAt: null, agoMs: 61_000 },
      { ...DELIVER, agoMs: 90_000 },
      { name: 'morning', endedAt: new Date('2020-07-10T11:00:00.000Z'), agoMs: 4_000 },
      { name: 'remind-later', endedAt: null, agoMs: 59_000 },
    ]);
    expect(health).toMatchObject({
      status: 'ok',
      degraded: [
        'resume: has not ended well for 61 seconds',
        'deliver: has not ended well for 90 seconds',
        'morning: last ran at a time still to come',
      ],
    });
  });

  test('names the ways to people that do not work', async () => {
    const troubles = ['wecom-app: the platform does not know hush'];
    expect(await look(store, {}, [DELIVER], troubles)).toMatchObject({
      status: 'ok',
      degraded: ['wecom-app: the platform does not know …'],
    });
  });

  test('is not well while the store answers and takes no word', async () => {
    const kept: Store['kept'] = (kind) => ({
      ...store.kept(kind),
      put: () => Promise.reject(new StoreUnavailableError('disk full')),
    });
    expect(await look({ ...store, kept })).toMatchObject({
      status: 'unavailable',
      store: 'unavailable',
      degraded: ['store: cannot be written'],
    });
  });

  test('is looked after once for all who ask within a second', async () => {
    let pings = 0;
    const ping = async () => {
      pings += 1;
    };
    const page = createHealthPage({
      store: { ...store, ping },
      clock: { states: () => [DELIVER] },
      now: () => new Date(AT),
      channels: [],
      connections: [],
      troubles: async () => [],
      censor: (text) => text,
    });
    const looks = await Promise.all(Array.from({ length: 32 }, page));
    expect(new Set(looks).size).toBe(1);
    expect(pings).toBe(1);
  });

  test.each([
    ['is away', () => Promise.reject(new StoreUnavailableError('away'))],
    ['does not answer', () => new Promise<void>(() => {})],
  ])('is not well while the store %s', async (_, ping) => {
    expect(await look({ ...store, ping })).toMatchObject({
      status: 'unavailable',
      store: 'unavailable',
      outbox: null,
    });
  });
});
