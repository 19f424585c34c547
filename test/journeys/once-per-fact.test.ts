import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { MORNING } from '../../src/clock/tell-in-the-morning.ts';
import { owingUnits } from '../../src/domain/light.ts';
import {
  type OutboxRow,
  outboxInOrder,
  outboxInState,
  postRows,
  rowOf,
} from '../../src/domain/outbox.ts';
import { type Person, personId } from '../../src/domain/person.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { KINDS } from '../../src/office.ts';
import { openVirtualOffice } from '../../src/rehearsal/virtual-clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import type { FakePlatform } from '../support/fake-platform.ts';
import { APP, startFakeQyapi } from '../support/fake-qyapi.ts';
import { startMongo } from '../support/mongo.ts';
import { planIn } from '../support/plan-in.ts';
import { register } from '../support/register.ts';
import { seeded } from '../support/seeded.ts';

const mongo = await startMongo();
afterAll(() => mongo?.stop());
const describeOnMongo = mongo ? describe : describe.skip;

/** A minute before the nudges of the last working day for the second quarter's reports. */
const START = '2020-07-10T00:59:00.000Z';
const NINE = '2020-07-10T01:00:00.000Z';
/** A sender counts as dead after a minute; here after ten seconds, which is longer than a starting process holds up another. */
const SPEED = 6;
const KILLS = 20;
/** So many messages are posted before each kill, of which at least one has been sent by then. */
const WAVE = 12;
const LONGEST_MS = 300_000;

const plan = planIn('plans/tianqiao-2020.yaml');
const units = [...new Set(plan.tasks.flatMap((task) => owingUnits(plan, task)))];
const liaisons: readonly Person[] = units.map((unit, index) => ({
  id: personId('wecom', `liaison${index}`),
  platform: 'wecom',
  userid: `liaison${index}`,
  name: `联络员${index}`,
  roles: [{ role: 'liaison', unit, group: null }],
}));

/** WeCom taking everything, for whom, in order. */
async function startTakingWecom() {
  const fake = await startFakeQyapi();
  const takenFor: string[] = [];
  let wake = () => {};
  fake.behave(({ path, body }) => {
    if (!path.endsWith('/send')) return undefined;
    takenFor.push(String(body?.touser ?? body?.chatid));
    wake();
    return { json: { errcode: 0, errmsg: 'ok', msgid: 'm' } };
  });
  async function taken(count: number): Promise<void> {
    while (takenFor.length < count) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  return { fake, takenFor, taken };
}

const environment = (database: string, fake: FakePlatform) => ({
  MONGODB_URI: database,
  WECOM_CORP_ID: APP.corpId,
  WECOM_AGENT_ID: `${APP.agentId}`,
  WECOM_APP_SECRET: APP.secret,
  WECOM_APP_TOKEN: APP.token,
  WECOM_APP_AES_KEY: APP.aesKey,
  WECOM_API_BASE: fake.origin,
  CLOCK_BASE: `${Date.parse(START)}`,
  CLOCK_STARTED: `${Date.now()}`,
  CLOCK_SPEED: `${SPEED}`,
});

/** Each to a chat of its own, so that no limit holds it back. */
function wave(number: number): readonly OutboxRow[] {
  return Array.from({ length: WAVE }, (_, index) => {
    const id = `wr${number}-${index}`;
    const to = { kind: 'conversation' as const, platform: 'wecom' as const, id };
    return rowOf({ key: `fact:${id}`, to, text: `通报${number}之${index}`, class: null }, START);
  });
}

const recipientOf = ({ message: { to } }: OutboxRow): string => {
  if (to.kind === 'person') return to.personId.slice('wecom:'.length);
  return to.kind === 'conversation' ? to.id : to.inboxId;
};

/** The keys of a morning on which nothing is killed. */
async function undisturbedMorning(): Promise<readonly string[]> {
  const store = await openStore(':memory:', KINDS);
  const keys: string[] = [];
  const office = await openVirtualOffice({
    plan,
    store,
    members: liaisons,
    recognize: async () => ({ kind: 'misread' }),
    start: START,
    onPush: ({ id }) => void keys.push(id),
    onError(error) {
      throw error;
    },
  });
  await office.turnTo(NINE);
  await store.close();
  return keys;
}

async function openedOffice(database: string): Promise<Store> {
  const store = await openStore(database, KINDS);
  for (const person of liaisons) await register(store, person);
  await store.kept(TICK_MARKS).put({ id: MORNING, version: 0, doneOn: '2020-07-09', at: START });
  return store;
}

/** Waits until nothing is under way any more. */
async function allSettled({ kept }: Store): Promise<readonly OutboxRow[]> {
  for (;;) {
    const rows = await outboxInOrder(kept);
    if (rows.every(({ state }) => state !== 'waiting' && state !== 'sending')) return rows;
    await sleep(100);
  }
}

describeOnMongo('two bot processes that are killed twenty times', () => {
  test(
    'send every message once, or show that nobody knows',
    async () => {
      const random = seeded(20_200_710);
      const database = mongo?.freshDatabase() ?? '';
      const store = await openedOffice(database);
      const { fake, takenFor, taken } = await startTakingWecom();
      const env = environment(database, fake);
      const bots: BotProcess[] = [startBot(env), startBot(env)];
      const inHand = new Set<string>();

      for (let kill = 0; kill < KILLS; kill += 1) {
        const place = kill % 2;
        const victim = bots[place];
        await victim?.ready;
        await postRows(store.kept, wave(kill));
        await taken(takenFor.length + 1 + Math.floor(random() * WAVE));
        await sleep(random() * 10);
        await victim?.kill();
        for (const row of await outboxInState(store.kept, 'sending', 500)) {
          if (row.leaseOwner === victim?.owner) inHand.add(row.id);
        }
        bots[place] = startBot(env);
      }
      const rows = await allSettled(store);
      await Promise.all(bots.map((bot) => bot.kill()));
      await Promise.all([store.close(), fake.close()]);

      const counts = Map.groupBy(takenFor, (recipient) => recipient);
      const timesTaken = (row: OutboxRow) => counts.get(recipientOf(row))?.length ?? 0;
      const unknown = rows.filter(({ state }) => state === 'unknown');
      expect(rows.filter((row) => timesTaken(row) > 1)).toEqual([]);
      expect(rows.filter((row) => row.state === 'sent' && timesTaken(row) !== 1)).toEqual([]);
      expect(rows.filter(({ state }) => state !== 'sent' && state !== 'unknown')).toEqual([]);
      expect(unknown.filter(({ id }) => !inHand.has(id))).toEqual([]);
      expect(unknown.length).toBeLessThan(rows.length / 2);

      const morning = rows.filter(({ message }) => message.occasion?.kind === MORNING);
      expect(morning.map(({ id }) => id).toSorted()).toEqual(
        (await undisturbedMorning()).toSorted(),
      );
      expect(morning).toHaveLength(units.length);
      expect(rows).toHaveLength(KILLS * WAVE + units.length);
    },
    LONGEST_MS,
  );
});
