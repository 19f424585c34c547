import { hostname } from 'node:os';
import { join } from 'node:path';
import { createApp } from './app.ts';
import type { CutOff } from './channels/channel.ts';
import { startClock, systemNow, type Tick } from './clock.ts';
import { type Config, loadEnvFile, readConfig } from './config.ts';
import { POST_LEASE, POST_LEASE_MS } from './delivery/deliver.ts';
import { createPace } from './delivery/pace.ts';
import { createPostman } from './delivery/postman.ts';
import type { Route } from './delivery/route.ts';
import { later, momentOf } from './domain/moment.ts';
import type { Plan } from './domain/plan.ts';
import { ConfigError, StoreUnavailableError } from './errors.ts';
import { createArchive } from './evidence/archive.ts';
import { fetchEvidences } from './evidence/fetch-evidences.ts';
import { fileSourcesOf } from './evidence/file-sources.ts';
import { lookAtHealth } from './health.ts';
import { createLog, type Log } from './log.ts';
import { readMembersFile } from './members-file.ts';
import { createMetrics } from './metrics.ts';
import { openOffice } from './office.ts';
import { readPlanFile } from './plan/plan-file.ts';
import { connectPlatforms } from './platforms.ts';
import { politeDesk } from './polite-desk.ts';
import { createSecondReader, type SecondReader } from './read-with-model.ts';
import { createRecognize } from './recognize.ts';
import { rememberQuestions } from './remember-questions.ts';
import { addressOf, closeServer, listen } from './server.ts';
import { openStore } from './store/open-store.ts';
import { tellCutOff } from './tell-cut-off.ts';
import { started } from './wording/start.ts';
import { aside, forgotten, noted, settled, working } from './wording/waiting.ts';

const STOP_GRACE_MS = 5_000;

try {
  loadEnvFile();
  await start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreUnavailableError)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const plan = readPlanFile(config.planFile);
  const members = readMembersFile(config.membersFile, plan);
  const store = await openStore(config.mongodbUri ?? join(config.dataDir, 'clerk.sqlite'));
  const onError = (error: unknown, at: string) => log.error({ error, at }, 'failed');
  const recognize = rememberQuestions(createRecognize(plan));
  const {
    desk,
    people,
    review,
    ticks: ofOffice,
  } = openOffice({
    plan,
    store,
    members,
    recognize,
    secondReader: await secondReaderOf(config, plan, log),
    now: systemNow,
    onError,
  });

  // A file has one process, whose successor takes over at once; several share a database.
  const owner = config.mongodbUri === null ? hostname() : `${hostname()}:${process.pid}`;
  const metrics = createMetrics();
  const routes: Route[] = [];
  const postman = createPostman(
    {
      store,
      people,
      routes,
      owner,
      pace: createPace(),
      review,
      onError,
      onSent: metrics.delivered,
    },
    systemNow,
  );
  const door = postman.prompted(politeDesk(desk, onError));
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
    onCutOff: (why) => void tellOffice(why).catch((error: unknown) => onError(error, 'cut-off')),
  });
  routes.push(...platforms.routes);
  const archive = createArchive(join(config.dataDir, 'archive'));
  const sources = [...fileSourcesOf(config), ...platforms.files];
  const ticks: readonly Tick[] = [
    { name: 'resume', on: '*/2 * * * * *', run: async () => void (await desk.resume()) },
    {
      name: 'fetch-evidences',
      on: '*/5 * * * * *',
      run: (now) => fetchEvidences({ ...store, archive, sources, onError }, now),
    },
    { name: 'deliver', on: '*/2 * * * * *', run: () => postman.run() },
    ...ofOffice,
  ];
  const clock = startClock(ticks, onError);
  const tickNames = ticks.map((tick) => tick.name);
  const app = createApp({
    channels,
    desk: door,
    metrics,
    health: () => lookAtHealth({ store, clock, tickNames, channels: names, connections }),
    now: systemNow,
    onError,
    onRefused: (reason, door) => log.warn({ door, reason }, 'refused'),
  });
  const server = await listen(app, config.host, config.port);
  log.info({ address: addressOf(server), channels: names }, 'listening');
  console.error(started(addressOf(server), names, plan));
  for (const connection of connections) connection.start();

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

  async function stop(): Promise<void> {
    log.info('stopping');
    await Promise.all(connections.map((connection) => connection.stop()));
    await clock.stop();
    await closeServer(server, STOP_GRACE_MS);
    await store.leases.release(POST_LEASE, owner);
    await store.close();
    process.exit(0);
  }

  async function tellOffice(why: CutOff): Promise<void> {
    await tellCutOff(why, momentOf(systemNow()), { store, people });
  }

  async function takePostLease(): Promise<boolean> {
    const now = momentOf(systemNow());
    return store.leases.take(POST_LEASE, owner, now, later(now, POST_LEASE_MS));
  }
}

/** The model that reads what the grammar is unsure of, where one is set; nobody else waits for its library. */
async function secondReaderOf(
  { model }: Config,
  plan: Plan,
  log: Log,
): Promise<SecondReader | null> {
  if (!model) return null;
  const { createOpenAiModel } = await import('./model/openai.ts');
  const onFailure = (error: unknown) => log.warn({ error }, 'read without the model');
  return createSecondReader({ plan, model: createOpenAiModel(model), onFailure });
}
