/**
 * The office's clockwork in a process of its own: what is due is posted, what is posted is delivered, as in the server
 * but without its doors. Its time runs SPEED times as fast from BASE on, so that leases end while one looks on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { rooms } from '../../handlers/index.ts';
import { createOfficeCalendar } from '../../src/clock/office-calendar.ts';
import { tellInTheMorning } from '../../src/clock/tell-in-the-morning.ts';
import { contextAt, openTicks } from '../../src/clock/ticks.ts';
import { readConfig } from '../../src/config.ts';
import { beforeSending } from '../../src/delivery/before-sending.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { connectPlatforms } from '../../src/delivery/platforms.ts';
import { createPostman } from '../../src/delivery/postman.ts';
import { createTraffic } from '../../src/delivery/traffic.ts';
import type { Moment } from '../../src/domain/message.ts';
import type { OutboxRow } from '../../src/domain/outbox.ts';
import { house, KINDS } from '../../src/office.ts';
import { withMembers } from '../../src/people/people.ts';
import { readPlanFile } from '../../src/plan/plan-file.ts';
import { openStore } from '../../src/store/open-store.ts';
import { fakeDesk } from './fake-desk.ts';

const { CLOCK_STARTED = '0', CLOCK_BASE = '0', CLOCK_SPEED = '1', ...env } = process.env;
const now = () =>
  new Date(Number(CLOCK_BASE) + (Date.now() - Number(CLOCK_STARTED)) * Number(CLOCK_SPEED));
const onError = (error: unknown, at = '') => console.error(at, error);

const config = readConfig(env);
const plan = readPlanFile(config.planFile);
const store = await openStore(config.mongodbUri ?? '', KINDS);
const people = withMembers(store.kept, []);
const calendar = createOfficeCalendar(plan, store.kept);
const parts = { plan, store, people, calendar, matters: house.matters };
const officeTicks = openTicks([tellInTheMorning(rooms), ...house.ticks], parts);
const review = async (row: OutboxRow, at: Moment) =>
  beforeSending(row, at, house, await contextAt(at, parts));
const { routes } = connectPlatforms({
  config,
  desk: fakeDesk(),
  lease: { take: async () => true },
  words: { working: '', forgotten: '', noted: '', settled: '', aside: '', notDrawn: '' },
  draw: async () => null,
  now,
  onTrouble: (what) => onError(what),
  onCutOff: (why) => onError(why),
});
const owner = `${process.pid}`;
const postman = createPostman(
  { store, people, routes, owner, pace: createPace(), traffic: createTraffic(), review, onError },
  now,
);
console.log('ready');

for (;;) {
  for (const tick of officeTicks) await tick.run(now()).catch(onError);
  await postman.run().catch(onError);
  await sleep(20);
}
