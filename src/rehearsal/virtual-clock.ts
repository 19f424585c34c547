import { setImmediate as letOthersIn } from 'node:timers/promises';
import { morningOf } from '../clock/morning-time.ts';
import { MORNING } from '../clock/tell-in-the-morning.ts';
import type { Recognize } from '../desk/recognize.ts';
import { addDays } from '../domain/day.ts';
import type { Moment } from '../domain/message.ts';
import { later, shanghaiDay } from '../domain/moment.ts';
import { claimDue, OUTBOX, type OutboxRow, outboxInState } from '../domain/outbox.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { TICK_MARKS } from '../domain/tick-mark.ts';
import { type Office, openOffice } from '../office.ts';
import type { Store } from '../store/store.ts';

export interface VirtualOfficeParts {
  readonly plan: Plan;
  readonly store: Store;
  /** Somebody who is added later is known from then on. */
  readonly members: readonly Person[];
  readonly recognize?: Recognize;
  /** Where the clock stands at first: what came before is over and is not made up for. */
  readonly start: Moment;
  /** Where its board is looked at; nowhere where it is absent. */
  readonly publicUrl?: string | null;
  /** Hears of each message at the moment at which it is sent. */
  onPush(row: OutboxRow, at: Moment): Promise<void> | void;
  onError(error: unknown): void;
}

/** The office on a clock that is turned by hand: the same ticks as ever, at their moments, as fast as they run. */
export interface VirtualOffice extends Office {
  now(): Moment;
  /** Runs everything up to a moment, itself included; a moment that is over changes nothing. */
  turnTo(moment: Moment): Promise<void>;
  /** Runs everything up to the next message of its own accord, or up to `latest` where none comes before; whether one came. */
  turnToNextPush(latest: Moment): Promise<boolean>;
  /** Sends what is due now. */
  send(): Promise<void>;
}

/** Nobody waits for an answer here, so it is never put off. */
const PATIENCE_MS = 60_000;

export async function openVirtualOffice(parts: VirtualOfficeParts): Promise<VirtualOffice> {
  const { plan, store, members, recognize, start, publicUrl = null, onError } = parts;
  let now = start;
  let pushes = 0;
  const office = openOffice({
    plan,
    store,
    members,
    ...(recognize ? { recognize } : {}),
    now: () => new Date(now),
    onError,
    publicUrl,
    patienceMs: PATIENCE_MS,
  });
  await beginAt(start, plan, store);
  return { ...office, now: () => now, turnTo, turnToNextPush, send };

  async function turnTo(moment: Moment): Promise<void> {
    while (await step(moment));
    if (moment > now) now = moment;
  }

  async function turnToNextPush(latest: Moment): Promise<boolean> {
    const before = pushes;
    while (pushes === before && (await step(latest)));
    if (pushes === before && latest > now) now = latest;
    return pushes > before;
  }

  /** Does what there is to do at the next moment at which there is something; whether it comes before `latest`. */
  async function step(latest: Moment): Promise<boolean> {
    const next = await nextMoment();
    if (next === null || next > latest) return false;
    now = next;
    for (const tick of office.ticks) {
      await tick.run(new Date(now));
      await letOthersIn();
    }
    await send();
    return true;
  }

  /** When the next tick has something to do, or the next message waits to go. */
  async function nextMoment(): Promise<Moment | null> {
    const ticks = await Promise.all(office.ticks.map((tick) => tick.nextAfter(now)));
    const [waiting] = await outboxInState(store.kept, 'waiting', 1);
    const moments = [...ticks, waiting ? laterOf(waiting.runAt, now) : null];
    return moments.filter((one) => one !== null).toSorted()[0] ?? null;
  }

  async function send(): Promise<void> {
    for (;;) {
      const row = await claimDue(store.kept, OWNER, now, later(now, LEASE_MS));
      if (!row) return;
      const reviewed = await office.review(row, now);
      const isSent = reviewed.state === 'sending';
      if (isSent) await parts.onPush(reviewed, now);
      if (isSent && reviewed.message.occasion) pushes += 1;
      await store.kept(OUTBOX).save(isSent ? { ...reviewed, state: 'sent' } : reviewed);
    }
  }
}

const OWNER = 'virtual-clock';
const LEASE_MS = 60_000;

const laterOf = (one: Moment, other: Moment): Moment => (one > other ? one : other);

/** A clock that begins in the course of a day has had its morning. */
async function beginAt(start: Moment, plan: Plan, { kept }: Store): Promise<void> {
  const day = shanghaiDay(start);
  const doneOn = start >= morningOf(day, plan) ? day : addDays(day, -1);
  await kept(TICK_MARKS).put({ id: MORNING, version: 0, doneOn, at: morningOf(doneOn, plan) });
}
