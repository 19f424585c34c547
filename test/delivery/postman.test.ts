import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createPostman } from '../../src/delivery/postman.ts';
import type { Route } from '../../src/delivery/route.ts';
import { LEASES } from '../../src/domain/lease.ts';
import { postRows, rowOf } from '../../src/domain/outbox.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { changedStore } from '../support/changed-store.ts';
import { fakeDesk } from '../support/fake-desk.ts';

const AT = '2020-07-10T01:00:00.000Z';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
});
afterEach(() => store.close());

const post = (key: string) =>
  postRows(store.kept, [
    rowOf(
      { key, to: { kind: 'conversation', platform: 'wecom', id: 'a' }, text: key, class: null },
      AT,
    ),
  ]);

/** A route whose first message takes until it is let go. */
function slowRoute() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const texts: string[] = [];
  const route: Route = {
    name: 'slow',
    canReach: () => true,
    async send({ text }) {
      texts.push(text);
      begin();
      await promise;
      return 'sent';
    },
  };
  return { route, texts, begun, letGo: resolve };
}

const postmanOf = (route: Route) =>
  createPostman(
    {
      store,
      people: withMembers(store.kept, []),
      routes: [route],
      owner: 'p',
      onError: () => {},
    },
    () => new Date(AT),
  );

describe('the postman', () => {
  test('makes one round at a time, and one more for what was posted meanwhile', async () => {
    const { route, texts, begun, letGo } = slowRoute();
    const postman = postmanOf(route);
    await post('k1');
    const first = postman.run();
    await begun;
    await post('k2');
    const second = postman.run();
    expect(texts).toEqual(['k1']);
    letGo();
    await Promise.all([first, second]);
    expect(texts).toEqual(['k1', 'k2']);
  });

  test('comes as soon as an answer was put in the post', async () => {
    const { route, begun, letGo, texts } = slowRoute();
    const postman = postmanOf(route);
    await post('k1');
    await postman.prompted(fakeDesk()).post('wecom-app', 'M1');
    await begun;
    letGo();
    await postman.run();
    expect(texts).toEqual(['k1']);
  });

  test('goes on after a round that failed', async () => {
    const { route, texts, letGo } = slowRoute();
    letGo();
    const away = new Error('The store is away');
    let isAway = true;
    const leaving = changedStore(store, LEASES, (leases) => ({
      claim: (...asked) => (isAway ? Promise.reject(away) : leases.claim(...asked)),
    }));
    const postman = createPostman(
      {
        store: leaving,
        people: withMembers(store.kept, []),
        routes: [route],
        owner: 'p',
        onError: () => {},
      },
      () => new Date(AT),
    );
    await post('k1');
    await expect(postman.run()).rejects.toBe(away);
    isAway = false;
    await postman.run();
    expect(texts).toEqual(['k1']);
  });
});
