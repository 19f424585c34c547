import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Content, Delivery } from '../../src/channels/channel.ts';
import { piecesWithCard } from '../../src/channels/pieces.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import type { Errand, Route } from '../../src/delivery/route.ts';
import { acceptRow } from '../../src/domain/inbox-row.ts';
import type { InboundMessage, Recipient } from '../../src/domain/message.ts';
import { later } from '../../src/domain/moment.ts';
import { claimDue, OUTBOX, type OutboxRow, postRows, rowOf } from '../../src/domain/outbox.ts';
import type { Person } from '../../src/domain/person.ts';
import { sentAgain } from '../../src/domain/unverified.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { DRAFT_CARD } from '../support/draft-card.ts';
import { register } from '../support/register.ts';

const AT = '2020-07-10T09:00:00.000Z';
const LI: Person = {
  id: 'wecom:li',
  platform: 'wecom',
  userid: 'li',
  name: '李四',
  roles: [{ role: 'liaison', unit: null, group: null }],
};
const TO_LI: Recipient = { kind: 'person', personId: LI.id };

const rowTo = (to: Recipient, key = 'k1'): OutboxRow =>
  rowOf({ key, to, text: '请报第二季度进展', class: null }, AT);

interface FakeRoute extends Route {
  readonly errands: readonly Errand[];
}

/** A route that reaches everybody, with these outcomes one after the other, the last for good. */
function route(name: string, ...outcomes: readonly (Delivery | Error)[]): FakeRoute {
  const errands: Errand[] = [];
  return {
    name,
    errands,
    canReach: () => true,
    async send(errand) {
      const outcome = outcomes[Math.min(errands.length, outcomes.length - 1)];
      errands.push(errand);
      if (outcome instanceof Error) throw outcome;
      return outcome ?? 'sent';
    },
  };
}

const nowhere: Route = { ...route('nowhere'), canReach: () => false };

let store: Store;
let errors: unknown[];
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
  errors = [];
  await register(store, LI);
});
afterEach(() => store.close());

const run = (routes: readonly Route[], secondsLater = 0) =>
  deliver(
    {
      store,
      people: withMembers(store.kept, []),
      routes,
      owner: 'p1',
      onError: (error) => errors.push(error),
    },
    new Date(later(AT, secondsLater * 1000)),
  );
const kept = () => store.kept(OUTBOX).get('k1');

describe('a message in the outbox', () => {
  test('goes once, by the first route that can reach its person', async () => {
    const [first, second] = [route('app'), route('webhook')];
    await postRows(store.kept, [rowTo(TO_LI)]);
    expect(await run([nowhere, first, second])).toBe(1);
    expect(await run([nowhere, first, second], 3600)).toBe(0);
    expect(first.errands).toEqual([
      { key: 'k1', text: '请报第二季度进展', to: { kind: 'person', person: LI } },
    ]);
    expect(second.errands).toEqual([]);
    expect(await kept()).toMatchObject({ state: 'sent', route: 'app', leaseOwner: null });
  });

  test('goes by the next route in the same run when one refuses it', async () => {
    await postRows(store.kept, [rowTo(TO_LI)]);
    expect(await run([route('bot', 'refused'), route('app')])).toBe(1);
    expect(await kept()).toMatchObject({ state: 'sent', route: 'app' });
  });

  test('has failed when every route refuses it', async () => {
    await postRows(store.kept, [rowTo(TO_LI)]);
    expect(await run([route('bot', 'refused'), route('app', 'refused')])).toBe(0);
    expect(await kept()).toMatchObject({ state: 'failed', route: 'app', why: 'refused' });
  });

  test('says that the person cannot be reached where one of the routes says so', async () => {
    await postRows(store.kept, [rowTo(TO_LI)]);
    await run([route('app', 'unreachable'), route('webhook', 'refused')]);
    expect(await kept()).toMatchObject({ state: 'failed', why: 'unreachable' });
  });

  test('is tried again later and later when a route is busy, and goes when it is not', async () => {
    const busy = route('bot', 'busy', 'busy', 'sent');
    await postRows(store.kept, [rowTo(TO_LI)]);
    await run([busy]);
    expect(await kept()).toMatchObject({ state: 'waiting', tries: 1, runAt: later(AT, 2000) });
    await run([busy], 1);
    expect(busy.errands.length).toBe(1);
    await run([busy], 2);
    expect(await kept()).toMatchObject({ state: 'waiting', tries: 2, runAt: later(AT, 6000) });
    expect(await run([busy], 6)).toBe(1);
  });

  test('has failed after eight tries in vain', async () => {
    const busy = route('bot', 'busy');
    await postRows(store.kept, [rowTo(TO_LI)]);
    for (let hour = 0; hour < 12; hour += 1) await run([busy], hour * 3601);
    expect(busy.errands.length).toBe(8);
    expect(await kept()).toMatchObject({ state: 'failed', tries: 8 });
  });

  test.each([
    ['does not say what became of it', route('bot', 'unknown')],
    ['throws', route('bot', new Error('no answer'))],
  ])('is unknown, and not sent again by anybody, when a route %s', async (_, silent) => {
    const next = route('app');
    await postRows(store.kept, [rowTo(TO_LI)]);
    await run([silent, next]);
    await run([silent, next], 7200);
    expect(await kept()).toMatchObject({ state: 'unknown', route: 'bot' });
    expect([silent.errands.length, next.errands.length]).toEqual([1, 0]);
  });

  test('is unknown when the process that had it in hand died', async () => {
    await postRows(store.kept, [rowTo(TO_LI)]);
    const claimed = await claimDue(store.kept, 'dead', AT, later(AT, 60_000));
    if (claimed) await store.kept(OUTBOX).save({ ...claimed, route: 'bot' });
    const next = route('app');
    await run([next], 30);
    expect(await kept()).toMatchObject({ state: 'sending' });
    await run([next], 61);
    expect(await kept()).toMatchObject({ state: 'unknown', route: 'bot' });
    expect(next.errands).toEqual([]);
  });

  test('is sent when the process that claimed it died before it handed it over', async () => {
    await postRows(store.kept, [rowTo(TO_LI)]);
    await claimDue(store.kept, 'dead', AT, later(AT, 60_000));
    expect(await run([route('app')], 61)).toBe(1);
  });

  test('waits, without counting tries, while no route can reach its person', async () => {
    await postRows(store.kept, [rowTo(TO_LI)]);
    await run([nowhere]);
    expect(await kept()).toMatchObject({ state: 'waiting', tries: 0, route: null });
    expect(await run([route('app')], 60)).toBe(1);
  });

  test('waits while nobody knows its person', async () => {
    const app = route('app');
    await postRows(store.kept, [rowTo({ kind: 'person', personId: 'wecom:nobody' })]);
    await run([app]);
    expect(await kept()).toMatchObject({ state: 'waiting' });
    expect(app.errands).toEqual([]);
  });

  test('into a conversation names it to the route', async () => {
    const app = route('app');
    const to: Recipient = { kind: 'conversation', platform: 'wecom', id: 'wrA' };
    await postRows(store.kept, [rowTo(to)]);
    await run([app]);
    expect(app.errands[0]?.to).toEqual(to);
  });

  test('does not hold up the ones behind it', async () => {
    const picky = route('app', new Error('no answer'), 'sent');
    await postRows(store.kept, [rowTo(TO_LI), rowTo(TO_LI, 'k2')]);
    expect(await run([picky])).toBe(1);
    expect(await store.kept(OUTBOX).get('k2')).toMatchObject({ state: 'sent' });
    expect(errors.map(String)).toEqual(['Error: no answer']);
  });
});

describe('a card below words that were said', () => {
  const message: InboundMessage = {
    channel: 'wecom-bot',
    platform: 'wecom',
    id: 'M1',
    at: AT,
    sender: { userid: 'li', name: null },
    conversation: { kind: 'group', id: 'wrGROUP' },
    body: { kind: 'said', text: '公厕完成6座', quote: null, attachments: [] },
    replyUrl: 'https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=1',
  };
  const below = (): OutboxRow => {
    const row = rowTo({ kind: 'reply', inboxId: 'wecom-bot:M1' });
    return { ...row, message: { ...row.message, card: DRAFT_CARD, isSaid: true } };
  };
  const showing = (name: string, ...outcomes: readonly Delivery[]) => {
    const shown = route(name, ...outcomes);
    const whole = (text: string) => [text];
    return { ...shown, pieces: (content: Content) => piecesWithCard(content, whole) };
  };
  beforeEach(async () => {
    await acceptRow(store.kept, {
      id: 'wecom-bot:M1',
      version: 0,
      message,
      personId: LI.id,
      intent: null,
      state: 'done',
      replies: [],
      acceptedAt: AT,
      leaseOwner: null,
      leaseUntil: null,
    });
    await postRows(store.kept, [below()]);
  });

  test('goes only into the chat in which they were said', async () => {
    const [app, bot] = [showing('wecom-app:message'), showing('wecom-bot:reply_url')];
    await run([app, bot]);
    expect(app.errands).toEqual([]);
    expect(bot.errands).toMatchObject([{ text: '', card: { title: '【草稿】任务28' } }]);
    expect(await kept()).toMatchObject({ state: 'sent' });
  });

  test('is let go where there is no way to show it', async () => {
    await run([showing('wecom-app:message')]);
    expect(await kept()).toMatchObject({ state: 'settled' });
  });

  test.each(['refused', 'busy', 'unknown'] as const)(
    'is offered once, also where it is %s, and troubles nobody',
    async (delivery) => {
      const bot = showing('wecom-bot:reply_url', delivery);
      await run([bot]);
      await run([bot], 7200);
      expect(bot.errands).toHaveLength(1);
      expect(await kept()).toMatchObject({ state: 'sent' });
    },
  );

  test('is let go when the process that had it in hand died', async () => {
    const claimed = await claimDue(store.kept, 'dead', AT, later(AT, 60_000));
    if (claimed) await store.kept(OUTBOX).save({ ...claimed, route: 'wecom-bot:reply_url' });
    await run([showing('wecom-bot:reply_url')], 61);
    expect(await kept()).toMatchObject({ state: 'settled' });
  });
});

describe('a message with a card that the office has sent again', () => {
  test('is a new card to its platform', async () => {
    const row = rowTo(TO_LI);
    const card = { ...DRAFT_CARD, place: 'instead' as const };
    await postRows(store.kept, [{ ...row, message: { ...row.message, card } }]);
    const shown = route('wecom-app:message', 'unknown', 'sent');
    const whole = (text: string) => [text];
    const app = { ...shown, pieces: (content: Content) => piecesWithCard(content, whole) };
    await run([app]);
    const unknown = await kept();
    const act = { cause: 'terminal:m9', by: 'terminal:bgs', at: later(AT, 60_000) };
    if (unknown) await store.kept(OUTBOX).save(sentAgain(unknown, act));
    await run([app], 120);
    const ids = shown.errands.map((errand) => errand.card?.id);
    expect([ids.length, new Set(ids).size]).toEqual([2, 2]);
    expect(shown.errands.map(({ key }) => key)).toEqual(['k1', 'k1']);
  });
});
