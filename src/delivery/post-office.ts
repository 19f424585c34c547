import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Connection, CutOff, Desk, HttpChannel } from '../channels/channel.ts';
import { systemNow, type Tick } from '../clock/clock.ts';
import type { Config } from '../config.ts';
import { politeDesk } from '../desk/polite-desk.ts';
import { releaseLease, takeLease } from '../domain/lease.ts';
import { later, momentOf } from '../domain/moment.ts';
import type { Metrics } from '../door/metrics.ts';
import { createArchive } from '../evidence/archive.ts';
import { fetchEvidences } from '../evidence/fetch-evidences.ts';
import { fileSourcesOf } from '../evidence/file-sources.ts';
import type { Log } from '../log.ts';
import type { Office } from '../office.ts';
import type { Store } from '../store/store.ts';
import { aside, forgotten, noted, settled, working } from '../wording/waiting.ts';
import { POST_LEASE, POST_LEASE_MS } from './deliver.ts';
import { createPace } from './pace.ts';
import { connectPlatforms } from './platforms.ts';
import { createPostman } from './postman.ts';
import type { Route } from './route.ts';
import { tellCutOff } from './tell-cut-off.ts';

export interface PostOfficeParts {
  readonly config: Config;
  readonly store: Store;
  readonly office: Office;
  readonly metrics: Metrics;
  readonly log: Log;
  onError(error: unknown, at: string): void;
}

/** Everything between the office and the people: the platforms, the post to them, and the files that come from them. */
export interface PostOffice {
  /** The office as the platforms meet it: polite whatever happens, and its post is fetched at once. */
  readonly door: Desk;
  readonly names: readonly string[];
  readonly channels: readonly HttpChannel[];
  readonly connections: readonly Connection[];
  readonly ticks: readonly Tick[];
  /** Another process may deliver at once. */
  release(): Promise<void>;
}

export function openPostOffice(parts: PostOfficeParts): PostOffice {
  const { config, store, office, metrics, log, onError } = parts;
  // A file has one process, whose successor takes over at once; several share a database.
  const owner = config.mongodbUri === null ? hostname() : `${hostname()}:${process.pid}`;
  const routes: Route[] = [];
  const postman = createPostman(
    {
      store,
      people: office.people,
      routes,
      owner,
      pace: createPace(),
      review: office.review,
      onError,
      onSent: metrics.delivered,
    },
    systemNow,
  );
  const door = postman.prompted(politeDesk(office.desk, onError));
  const { names, channels, connections, ...platforms } = connectPlatforms({
    config,
    desk: door,
    lease: { take: takePostLease },
    words: {
      working: working(),
      forgotten: forgotten(),
      noted: noted(),
      settled: settled(),
      aside: aside(),
    },
    now: systemNow,
    onTrouble: (what) => log.error({ what }, 'platform'),
    onDropped: (door, fields) => log.info({ door, fields }, 'fields of a message were dropped'),
    onCutOff: (why) => void tellOffice(why).catch((error: unknown) => onError(error, 'cut-off')),
  });
  routes.push(...platforms.routes);
  const archive = createArchive(join(config.dataDir, 'archive'));
  const sources = [...fileSourcesOf(config), ...platforms.files];

  return {
    door,
    names,
    channels,
    connections,
    ticks: [
      {
        name: 'fetch-evidences',
        everyMs: 5_000,
        run: (now) => fetchEvidences({ kept: store.kept, archive, sources, onError }, now),
      },
      { name: 'deliver', everyMs: 2_000, run: () => postman.run() },
    ],
    release: () => releaseLease(store.kept, POST_LEASE, owner),
  };

  async function tellOffice(why: CutOff): Promise<void> {
    await tellCutOff(why, momentOf(systemNow()), { store, people: office.people });
  }

  async function takePostLease(): Promise<boolean> {
    const now = momentOf(systemNow());
    return takeLease(store.kept, POST_LEASE, owner, now, later(now, POST_LEASE_MS));
  }
}
