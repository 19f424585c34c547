import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../channels/channel.ts';
import type { Clock, TickState } from '../clock/clock.ts';
import { LEASES } from '../domain/lease.ts';
import { momentOf } from '../domain/moment.ts';
import { OUTBOX, type OutboxRow } from '../domain/outbox.ts';
import type { Store } from '../store/store.ts';
import type { Censor } from './censor.ts';

/** What /healthz shows. */
export interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly store: 'ok' | 'unavailable';
  readonly channels: readonly string[];
  /** Our own connections, each with whether messages come over it; `standby` where another process has it. */
  readonly connections: Readonly<Record<string, 'live' | 'standby' | 'down'>>;
  /** What does not work though the office does, in a sentence each; empty when all is well. */
  readonly degraded: readonly string[];
  /** When each tick last ended well; null as long as it has not. */
  readonly ticks: Readonly<Record<string, string | null>>;
  /** Messages that are not known to have arrived. */
  readonly outbox: Readonly<Record<Unsent, number>> | null;
}

type Unsent = Exclude<OutboxRow['state'], 'sent' | 'settled' | 'stale'>;

const UNSENT: readonly Unsent[] = ['waiting', 'sending', 'unknown', 'failed'];
/** However often the page is asked for, it is looked after so often at most. */
const GOOD_FOR_MS = 1_000;
/** A store that says nothing for so long is as good as away. */
const PATIENCE_MS = 800;
/** Ticks run every few seconds. */
const STALE_MS = 60_000;

export interface HealthParts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'states'>;
  readonly channels: readonly string[];
  readonly connections: readonly Pick<Connection, 'name' | 'standing'>[];
  /** What else does not work, in a sentence each: ways to people, the archive. */
  troubles(): Promise<readonly string[]>;
  now(): Date;
  /** Cuts secrets out of what others have said went wrong. */
  readonly censor: Censor;
}

/** The page as it is asked for: a look is shared by all who ask within a second. */
export function createHealthPage(parts: HealthParts): () => Promise<Health> {
  let look: Promise<Health> | null = null;
  let lookedMs = 0;
  return () => {
    if (look === null || performance.now() - lookedMs >= GOOD_FOR_MS) {
      lookedMs = performance.now();
      look = lookAtHealth(parts);
    }
    return look;
  };
}

/** The office is well as long as its store answers and can write: people are served by what is left of the channels. */
export async function lookAtHealth(parts: HealthParts): Promise<Health> {
  const { store, clock, channels, now } = parts;
  const [outbox, isWriting, troubles] = await Promise.all([
    inTime(countUnsent(store)),
    inTime(write(store, now())),
    inTime(parts.troubles()),
  ]);
  const state = outbox === null || isWriting === null ? 'unavailable' : 'ok';
  const ticks = clock.states();
  const { connections, down } = connectionsOf(parts);
  return {
    status: state,
    store: state,
    channels,
    connections,
    degraded: [
      ...(outbox !== null && isWriting === null ? ['store: cannot be written'] : []),
      ...(store.lacksLog
        ? ['store: found without its -wal, what was written last is missing']
        : []),
      ...down,
      ...ticks.flatMap((tick) => troubleOf(tick, now())),
      ...(troubles ?? ['the archive does not answer']),
    ].map(parts.censor),
    ticks: Object.fromEntries(
      ticks.map(({ name, endedAt }) => [name, endedAt?.toISOString() ?? null]),
    ),
    outbox,
  };
}

/** A tick that does not end, or fails again and again, and one that nobody has run since the time was set back. */
function troubleOf({ name, endedAt, agoMs }: TickState, now: Date): readonly string[] {
  if (agoMs > STALE_MS) {
    return [`${name}: has not ended well for ${Math.round(agoMs / 1_000)} seconds`];
  }
  return endedAt !== null && endedAt > now ? [`${name}: last ran at a time still to come`] : [];
}

interface Connections extends Pick<Health, 'connections'> {
  readonly down: readonly string[];
}

function connectionsOf({ connections }: HealthParts): Connections {
  const found = connections.map((one) => ({ name: one.name, standing: one.standing() }));
  return {
    connections: Object.fromEntries(found.map(({ name, standing }) => [name, standing.kind])),
    down: found.flatMap(({ name, standing }) =>
      standing.kind === 'down' ? [`${name}: ${standing.why}`] : [],
    ),
  };
}

/** What is there before patience ends; null where it is not, or fails. */
const inTime = <T>(work: Promise<T>): Promise<T | null> =>
  Promise.race([work.catch(() => null), sleep(PATIENCE_MS, null, { ref: false })]);

/** A full disk answers every question and takes no word. */
async function write(store: Store, now: Date): Promise<true> {
  const until = momentOf(now);
  await store.kept(LEASES).put({ id: 'health', version: 0, owner: 'health', until });
  return true;
}

async function countUnsent(store: Store): Promise<Record<Unsent, number>> {
  await store.ping();
  const counts = UNSENT.map(
    async (state) => [state, await store.kept(OUTBOX).count({ state })] as const,
  );
  return Object.fromEntries(await Promise.all(counts)) as Record<Unsent, number>;
}
