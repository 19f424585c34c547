import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery, Piece, Target } from '../../src/channels/channel.ts';
import { createWecomWebhook } from '../../src/channels/wecom-webhook/index.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { announceRoute } from '../../src/delivery/messenger-route.ts';
import { createPace } from '../../src/delivery/pace.ts';
import type { DeliveryParts, Errand, Route } from '../../src/delivery/route.ts';
import { createTraffic } from '../../src/delivery/traffic.ts';
import type { Recipient } from '../../src/domain/message.ts';
import { later } from '../../src/domain/moment.ts';
import {
  OUTBOX,
  type OutboxRow,
  outboxInState,
  rowOf as posted,
  postRows,
} from '../../src/domain/outbox.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startFakeQyapi } from '../support/fake-qyapi.ts';

const AT = '2020-07-10T01:00:00.000Z';
const GROUP: Recipient = { kind: 'conversation', platform: 'wecom', id: 'wrA' };

const rowOf = (index: number, to = GROUP, text = `第${index}条`): OutboxRow => {
  const key = `k${`${index}`.padStart(4, '0')}`;
  return { ...posted({ key, to, text, class: null }, AT), postedAt: later(AT, index) };
};

/** A route that reaches everybody, with these outcomes one after the other, the last for good. */
function routeWith(outcomes: readonly Delivery[], more: Partial<Route> = {}) {
  const errands: Errand[] = [];
  const route: Route = {
    name: 'bot',
    canReach: () => true,
    async send(errand) {
      errands.push(errand);
      return outcomes[Math.min(errands.length, outcomes.length) - 1] ?? 'sent';
    },
    ...more,
  };
  return { route, errands, texts: () => errands.map(({ text }) => text) };
}

let store: Store;
let parts: DeliveryParts;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  parts = {
    store,
    people: withMembers(store.kept, []),
    routes: [],
    owner: 'p1',
    pace: createPace(),
    onError: () => {},
  };
});
afterEach(() => store.close());

const runAt = (routes: readonly Route[], seconds: number) =>
  deliver({ ...parts, routes }, new Date(later(AT, seconds * 1000)));
const kept = (index: number) => store.kept(OUTBOX).get(rowOf(index).id);

describe('five hundred messages into a group', () => {
  test('go in order, at most twenty in any minute, and none is dropped', async () => {
    const fake = await startFakeQyapi();
    let now = 0;
    const sentAt: number[] = [];
    const webhook = createWecomWebhook({ key: 'K', apiOrigin: fake.origin, onTrouble: () => {} });
    const messenger = {
      ...webhook,
      async send(target: Target, piece: Piece) {
        sentAt.push(now);
        return webhook.send(target, piece);
      },
    };
    const route = announceRoute(messenger, null);
    await postRows(
      store.kept,
      Array.from({ length: 500 }, (_, index) => rowOf(index)),
    );
    for (; sentAt.length < 500 && now < 3600; now += 2) await runAt([route], now);

    expect(fake.calls.map(({ body }) => body?.text)).toEqual(
      Array.from({ length: 500 }, (_, index) => ({ content: `第${index}条` })),
    );
    sentAt.forEach((at, index) => {
      expect(at - (sentAt[index - 20] ?? -60)).toBeGreaterThanOrEqual(60);
    });
    expect((await outboxInState(store.kept, 'sent', 1000)).length).toBe(500);
    await fake.close();
  }, 30_000);
});

describe('the order of messages', () => {
  test('to one recipient is kept when the first has to be tried again', async () => {
    const { route, texts } = routeWith(['busy', 'sent']);
    await postRows(store.kept, [rowOf(1), rowOf(2), rowOf(3)]);
    await runAt([route], 0);
    await runAt([route], 1);
    expect(texts()).toEqual(['第1条']);
    await runAt([route], 2);
    expect(texts()).toEqual(['第1条', '第1条', '第2条', '第3条']);
  });

  test('to one recipient is kept when a place comes free only after the first was put off', async () => {
    const { route, texts } = routeWith(['sent']);
    const traffic = createTraffic();
    const places = [false];
    const mayEnter = async () => places.shift() ?? true;
    parts = { ...parts, traffic: { ...traffic, mayEnter } };
    await postRows(store.kept, [rowOf(1), rowOf(2), rowOf(3, { ...GROUP, id: 'wrB' })]);
    await runAt([route], 0);
    expect(texts()).toEqual(['第3条']);
    await runAt([route], 1);
    expect(texts()).toEqual(['第3条', '第1条', '第2条']);
  });

  test('lets others pass whose platform answers', async () => {
    const { promise, resolve } = Promise.withResolvers<Delivery>();
    const texts: string[] = [];
    const route: Route = {
      name: 'bot',
      canReach: () => true,
      async send({ text }) {
        texts.push(text);
        if (text === '第1条') return promise;
        if (text === '第3条') resolve('sent');
        return 'sent';
      },
    };
    await postRows(store.kept, [rowOf(1), rowOf(2), rowOf(3, { ...GROUP, id: 'wrB' })]);
    expect(await runAt([route], 0)).toBe(3);
    expect(texts).toEqual(['第1条', '第3条', '第2条']);
  });

  test('does not make another recipient wait', async () => {
    const { route, texts } = routeWith(['busy', 'sent']);
    await postRows(store.kept, [rowOf(1), rowOf(2, { ...GROUP, id: 'wrB' })]);
    await runAt([route], 0);
    expect(texts()).toEqual(['第1条', '第2条']);
  });
});

describe('a route that wants to be left alone', () => {
  test('is left alone for a minute, then two, and the message is not lost', async () => {
    const { route, texts } = routeWith(['later', 'later', 'sent']);
    await postRows(store.kept, [rowOf(1)]);
    await runAt([route], 0);
    expect(await kept(1)).toMatchObject({ state: 'waiting', runAt: later(AT, 60_000) });
    await runAt([route], 60);
    expect(await kept(1)).toMatchObject({ state: 'waiting', runAt: later(AT, 180_000) });
    expect(await runAt([route], 180)).toBe(1);
    expect(texts().length).toBe(3);
  });

  test('hands the message to the next in the same run', async () => {
    const next = routeWith(['sent'], { name: 'app' });
    await postRows(store.kept, [rowOf(1)]);
    expect(await runAt([routeWith(['later']).route, next.route], 0)).toBe(1);
    expect(await kept(1)).toMatchObject({ state: 'sent', route: 'app' });
  });
});

describe('a message in several pieces', () => {
  const inThree = {
    pieces: ({ text }: { text: string }) =>
      ['上', '中', '下'].map((end) => ({ text: `${text}${end}` })),
  };

  test('goes piece by piece, each with its number', async () => {
    const { route, errands } = routeWith(['sent'], inThree);
    await postRows(store.kept, [rowOf(1)]);
    expect(await runAt([route], 0)).toBe(1);
    expect(errands.map(({ text, part }) => [text, part])).toEqual([
      ['第1条上', 0],
      ['第1条中', 1],
      ['第1条下', 2],
    ]);
  });

  test('goes on by the same route where it was interrupted', async () => {
    const { route, texts } = routeWith(['sent', 'busy', 'sent'], inThree);
    const next = routeWith(['sent'], { name: 'app' });
    await postRows(store.kept, [rowOf(1)]);
    await runAt([route, next.route], 0);
    expect(await runAt([route, next.route], 2)).toBe(1);
    expect(texts()).toEqual(['第1条上', '第1条中', '第1条中', '第1条下']);
    expect(next.errands).toEqual([]);
  });

  test('is unknown when its rest is refused, and said again by nobody', async () => {
    const { route } = routeWith(['sent', 'refused'], inThree);
    const next = routeWith(['sent'], { name: 'app' });
    await postRows(store.kept, [rowOf(1)]);
    await runAt([route, next.route], 0);
    expect(await kept(1)).toMatchObject({ state: 'unknown', route: 'bot' });
    expect(next.errands).toEqual([]);
  });
});

describe('two processes on one store', () => {
  test('deliver one at a time, the other only when the first is gone', async () => {
    const first = routeWith(['sent']);
    const second = routeWith(['sent']);
    await postRows(store.kept, [rowOf(1)]);
    await runAt([first.route], 0);
    await postRows(store.kept, [rowOf(2)]);
    const other = (seconds: number) =>
      deliver(
        { ...parts, owner: 'p2', routes: [second.route] },
        new Date(later(AT, seconds * 1000)),
      );
    expect(await other(14)).toBe(0);
    expect(await other(15)).toBe(1);
    expect([first.texts(), second.texts()]).toEqual([['第1条'], ['第2条']]);
  });
});
