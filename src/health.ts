import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from './clock.ts';
import type { OutboxRow } from './domain/rows.ts';
import type { Store } from './store/store.ts';

/** What /healthz shows. */
export interface Health {
  readonly status: 'ok' | 'unavailable';
  readonly store: 'ok' | 'unavailable';
  readonly channels: readonly string[];
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

export async function lookAtHealth(
  store: Store,
  clock: Clock,
  tickNames: readonly string[],
  channels: readonly string[],
): Promise<Health> {
  const outbox = await Promise.race([
    countUnsent(store).catch(() => null),
    sleep(PATIENCE_MS, null, { ref: false }),
  ]);
  const state = outbox === null ? 'unavailable' : 'ok';
  const ticks = tickNames.map((name) => [name, clock.lastRuns.get(name)?.toISOString() ?? null]);
  return { status: state, store: state, channels, ticks: Object.fromEntries(ticks), outbox };
}

async function countUnsent(store: Store): Promise<Record<Unsent, number>> {
  await store.ping();
  const counts = UNSENT.map(async (state) => {
    const rows = await store.outbox.inState(state, MOST_COUNTED);
    return [state, rows.length] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<Unsent, number>;
}
