import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../channels/channel.ts';
import type { Clock } from '../clock/clock.ts';
import { type OutboxRow, outboxInState } from '../domain/outbox.ts';
import type { Store } from '../store/store.ts';

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
  /** Messages that are not known to have arrived, counted up to a thousand. */
  readonly outbox: Readonly<Record<Unsent, number>> | null;
}

type Unsent = Exclude<OutboxRow['state'], 'sent' | 'settled' | 'stale'>;

const UNSENT: readonly Unsent[] = ['waiting', 'sending', 'unknown', 'failed'];
const MOST_COUNTED = 1_000;
/** A store that says nothing for so long is as good as away. */
const PATIENCE_MS = 800;

export interface HealthParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly tickNames: readonly string[];
  readonly channels: readonly string[];
  readonly connections: readonly Pick<Connection, 'name' | 'standing'>[];
}

/** The office is well as long as its store answers: people are served by what is left of the channels. */
export async function lookAtHealth(parts: HealthParts): Promise<Health> {
  const { store, clock, tickNames, channels } = parts;
  const outbox = await Promise.race([
    countUnsent(store).catch(() => null),
    sleep(PATIENCE_MS, null, { ref: false }),
  ]);
  const state = outbox === null ? 'unavailable' : 'ok';
  const ticks = tickNames.map((name) => [name, clock.lastRuns.get(name)?.toISOString() ?? null]);
  return {
    status: state,
    store: state,
    channels,
    ...connectionsOf(parts),
    ticks: Object.fromEntries(ticks),
    outbox,
  };
}

function connectionsOf({ connections }: HealthParts): Pick<Health, 'connections' | 'degraded'> {
  const found = connections.map((one) => ({ name: one.name, standing: one.standing() }));
  return {
    connections: Object.fromEntries(found.map(({ name, standing }) => [name, standing.kind])),
    degraded: found.flatMap(({ name, standing }) =>
      standing.kind === 'down' ? [`${name}: ${standing.why}`] : [],
    ),
  };
}

async function countUnsent(store: Store): Promise<Record<Unsent, number>> {
  await store.ping();
  const counts = UNSENT.map(async (state) => {
    const rows = await outboxInState(store.kept, state, MOST_COUNTED);
    return [state, rows.length] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<Unsent, number>;
}
