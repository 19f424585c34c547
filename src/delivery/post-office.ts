import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Connection, CutOff, Desk, HttpChannel } from '../channels/channel.ts';
import { systemNow, type Tick } from '../clock/clock.ts';
import type { Config } from '../config.ts';
import { politeDesk } from '../desk/polite-desk.ts';
import type { Evidence } from '../domain/evidence.ts';
import { releaseLease, takeLease } from '../domain/lease.ts';
import { later, momentOf } from '../domain/moment.ts';
import type { Trouble } from '../domain/trouble.ts';
import type { Metrics } from '../door/metrics.ts';
import { createArchive } from '../evidence/archive.ts';
import { fetchEvidences } from '../evidence/fetch-evidences.ts';
import { fileSourcesOf } from '../evidence/file-sources.ts';
import type { Press } from '../exports/press.ts';
import type { Log } from '../log.ts';
import type { Office } from '../office.ts';
import type { Store } from '../store/store.ts';
import { pictureNotMade } from '../wording/papers.ts';
import { aside, forgotten, noted, settled, working } from '../wording/waiting.ts';
import { POST_LEASE, POST_LEASE_MS } from './deliver.ts';
import { createEnclosures } from './enclosures.ts';
import { createMessagesSeen, type MessageSeen } from './messages-seen.ts';
import { createPace } from './pace.ts';
import { connectPlatforms } from './platforms.ts';
import { createPostHealth } from './post-health.ts';
import { createPostman } from './postman.ts';
import type { Route } from './route.ts';
import { tellCutOff } from './tell-cut-off.ts';
import { tellSetAside } from './tell-set-aside.ts';
import { tellTrouble } from './tell-trouble.ts';
import { tellUndelivered } from './tell-undelivered.ts';
import { createTraffic } from './traffic.ts';

export interface PostOfficeParts {
  readonly config: Config;
  readonly store: Store;
  readonly office: Office;
  readonly metrics: Metrics;
  /** Makes the files that go with messages. */
  readonly press: Press;
  readonly log: Log;
  onError(error: unknown, at: string): void;
}

/** Everything between the office and the people: the platforms, the post to them, and the files that come from them. */
export interface PostOffice {
  /** The office as the platforms meet it: polite whatever happens, and its post is fetched at once. */
  readonly door: Desk;
  readonly names: readonly string[];
  /** Whether there is a way to write to people who did not write just now. */
  readonly canPush: boolean;
  readonly channels: readonly HttpChannel[];
  readonly connections: readonly Connection[];
  readonly ticks: readonly Tick[];
  /** What does not work, in a sentence each. */
  troubles(): Promise<readonly string[]>;
  /** The last message of each way in and out since the start. */
  seen(): readonly MessageSeen[];
  /** Another process may deliver at once. */
  release(): Promise<void>;
}

export function openPostOffice(parts: PostOfficeParts): PostOffice {
  const { config, store, office, metrics, press, log, onError } = parts;
  // A file has one process, whose successor takes over at once; several share a database.
  const owner = config.mongodbUri === null ? hostname() : `${hostname()}:${process.pid}`;
  const routes: Route[] = [];
  const traffic = createTraffic();
  const { kept } = store;
  const { people } = office;
  const { publicUrl } = config;
  const enclosures = createEnclosures({ kept, people, press, publicUrl });
  const health = createPostHealth(traffic, () => platforms.canPush || names.length === 0);
  const seen = createMessagesSeen(
    () => momentOf(systemNow()),
    (direction, by) => log.info({ by }, `first message ${direction}`),
  );
  const postman = createPostman(
    {
      store,
      people: office.people,
      routes,
      enclosures,
      owner,
      pace: createPace(),
      traffic,
      review: office.review,
      onError,
      onFailed: ({ id, route, why }) => log.info({ key: id, route, why }, 'not delivered'),
      onSent(route, delivery) {
        metrics.delivered(route, delivery);
        health.sent(route, delivery);
        seen.sent(route, delivery);
      },
    },
    systemNow,
  );
  const door = seen.noting(postman.prompted(politeDesk(office.desk, onError)));
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
      notDrawn: pictureNotMade(),
    },
    draw: (enclosure) => enclosures.print(enclosure),
    now: systemNow,
    onTrouble(what, trouble) {
      log.error({ what }, 'platform');
      if (trouble) health.heard(trouble);
      if (trouble) void hearOf(trouble).catch((error: unknown) => onError(error, 'trouble'));
    },
    onDropped: (door, fields) => log.info({ door, fields }, 'fields of a message were dropped'),
    onCutOff: (why) => void tellOffice(why).catch((error: unknown) => onError(error, 'cut-off')),
  });
  routes.push(...platforms.routes);
  const noticeParts = { kept: store.kept, people: office.people };
  const archive = createArchive(join(config.dataDir, 'archive'));
  const sources = [...fileSourcesOf(config), ...platforms.files];
  const onLost = ({ id, channel, task }: Evidence) =>
    log.info({ evidence: id, channel, task }, 'file lost');
  const fetching = { kept: store.kept, desk: door, archive, sources, onError, onLost };

  return {
    door,
    names,
    canPush: platforms.canPush,
    channels,
    connections,
    ticks: [
      ...[...sources.map(({ name }) => name), null].map((channel) => ({
        name: channel === null ? 'fetch-evidences' : `fetch-evidences:${channel}`,
        everyMs: 5_000,
        run: (now: Date) => fetchEvidences(fetching, channel, now),
      })),
      { name: 'deliver', everyMs: 2_000, run: () => postman.run() },
      { name: 'tell-undelivered', everyMs: 5_000, run: tellFailures },
      { name: 'tell-set-aside', everyMs: 5_000, run: tellDamaged },
    ],
    async troubles() {
      const isWriting = await archive.check().then(
        () => true,
        () => false,
      );
      const archived = isWriting ? [] : ['archive: cannot be written, evidence waits'];
      return [...archived, ...health.troubles(systemNow())];
    },
    seen: () => seen.last(),
    release: () => releaseLease(store.kept, POST_LEASE, owner),
  };

  async function tellOffice(why: CutOff): Promise<void> {
    await tellCutOff(why, momentOf(systemNow()), { store, people: office.people });
  }

  async function hearOf(trouble: Trouble): Promise<void> {
    await tellTrouble(trouble, momentOf(systemNow()), noticeParts);
  }

  /** Behind a round of the postman, so that what failed in it is told together. */
  async function tellFailures(now: Date): Promise<void> {
    await postman.run();
    await tellUndelivered(momentOf(now), noticeParts);
  }

  async function tellDamaged(now: Date): Promise<void> {
    for (const { id, shape, why } of await tellSetAside(momentOf(now), noticeParts)) {
      log.error({ document: id, shape, why }, 'set aside');
    }
  }

  async function takePostLease(): Promise<boolean> {
    const now = momentOf(systemNow());
    return takeLease(store.kept, POST_LEASE, owner, now, later(now, POST_LEASE_MS));
  }
}
