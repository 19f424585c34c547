import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createOfficeCalendar } from '../../src/clock/office-calendar.ts';
import { openTicks } from '../../src/clock/ticks.ts';
import type { TickHandler } from '../../src/context.ts';
import { takeLease } from '../../src/domain/lease.ts';
import { outboxInOrder } from '../../src/domain/outbox.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { smallPlan } from '../support/small-plan.ts';

const NINE = new Date('2020-07-10T01:00:00.000Z');
const plan = smallPlan();

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:', KINDS);
});
afterEach(() => store.close());

/** A tick that has one thing to do, and does it slowly. */
function once(work: () => Promise<void>): {
  readonly handler: TickHandler;
  readonly runs: number[];
} {
  const runs: number[] = [];
  const handler: TickHandler = {
    name: 'once',
    everyMs: 60_000,
    nextAfter: async () => null,
    isDue: async (_now, { kept }) => (await kept(TICK_MARKS).get('once')) === null,
    async run(now, { kept }) {
      runs.push(1);
      await work();
      await kept(TICK_MARKS).put({ id: 'once', version: 0, doneOn: '2020-07-10', at: now });
    },
  };
  return { handler, runs };
}

const open = (handler: TickHandler) => {
  const parts = {
    plan,
    store,
    people: withMembers(store.kept, []),
    calendar: createOfficeCalendar(plan, store.kept),
    matters: new Map(),
  };
  const [tick] = openTicks([handler], parts);
  if (!tick) throw new Error('No tick was opened');
  return tick;
};

describe('a tick', () => {
  test('runs in one of several processes, and not again when it is done', async () => {
    const { handler, runs } = once(() => new Promise((resolve) => setImmediate(resolve)));
    const processes = [open(handler), open(handler), open(handler)];
    await Promise.all(processes.map((tick) => tick.run(NINE)));
    await Promise.all(processes.map((tick) => tick.run(NINE)));
    expect(runs).toEqual([1]);
  });

  test('that fails lets go, so that the next run does the work', async () => {
    let isBroken = true;
    const { handler, runs } = once(async () => {
      if (isBroken) throw new Error('The store is away');
    });
    const tick = open(handler);
    await expect(tick.run(NINE)).rejects.toThrow('The store is away');
    isBroken = false;
    await tick.run(NINE);
    expect(runs).toEqual([1, 1]);
  });

  test('whose process died is taken up after a minute', async () => {
    const { handler, runs } = once(async () => {});
    await takeLease(
      store.kept,
      'tick:once',
      'dead',
      NINE.toISOString(),
      '2020-07-10T01:01:00.000Z',
    );
    const tick = open(handler);
    await tick.run(NINE);
    expect(runs).toEqual([]);
    await tick.run(new Date('2020-07-10T01:01:00.000Z'));
    expect(runs).toEqual([1]);
  });

  test('posts what it owes once, though it says it again', async () => {
    const message = {
      key: '2020Q2:due-today:区水务局',
      to: { kind: 'person' as const, personId: 'wecom:wang' },
      text: '请报送',
      class: null,
    };
    const handler: TickHandler = {
      name: 'often',
      everyMs: 60_000,
      nextAfter: async () => null,
      isDue: async () => true,
      run: (_now, ctx) => ctx.post([message]),
    };
    const tick = open(handler);
    await tick.run(NINE);
    await tick.run(NINE);
    expect(await outboxInOrder(store.kept)).toHaveLength(1);
  });
});
