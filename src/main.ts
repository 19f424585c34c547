import { join } from 'node:path';
import { useProxyOf } from './channels/proxy.ts';
import { startClock, systemNow } from './clock/clock.ts';
import { createFreeMemory } from './clock/free-memory.ts';
import { putTimeRight } from './clock/put-time-right.ts';
import { type Config, loadEnvFile, readConfig } from './config.ts';
import { noticeToOffice } from './delivery/office-notice.ts';
import { openPostOffice } from './delivery/post-office.ts';
import { type Ask, asking } from './desk/asking.ts';
import { createSecondReader, type SecondReader } from './desk/read-with-model.ts';
import { createRecognize } from './desk/recognize.ts';
import { rememberQuestions } from './desk/remember-questions.ts';
import { momentOf } from './domain/moment.ts';
import type { Plan } from './domain/plan.ts';
import { isOffice } from './domain/responsibility.ts';
import { createApp } from './door/app.ts';
import { censorOf } from './door/censor.ts';
import { createOpenFile } from './door/files.ts';
import { createHealthPage } from './door/health.ts';
import { createMetrics } from './door/metrics.ts';
import { addressOf, closeServer, listen } from './door/server.ts';
import { ConfigError, StoreUnavailableError } from './errors.ts';
import { createPress } from './exports/press.ts';
import { makeFirstWord } from './ledger/first-word.ts';
import { createLog, type Log } from './log.ts';
import { house, KINDS, type Office, openOffice } from './office.ts';
import { readMembersFile } from './people/members-file.ts';
import { keptYaml } from './plan/kept-yaml.ts';
import { readPlanFile } from './plan/plan-file.ts';
import { openStore } from './store/open-store.ts';
import { makePrivate } from './store/private-folder.ts';
import type { Store } from './store/store.ts';
import { boardStyle, createOpenBoard } from './web/board.ts';
import type { Console } from './web/console/console.ts';
import type { OpenConsoleParts } from './web/console/open-console.ts';
import { started } from './wording/start.ts';
import { storeLacksLog } from './wording/store.ts';

interface ConsoleParts extends Omit<OpenConsoleParts, 'onError'> {
  onError(error: unknown, at: string): void;
}

const STOP_GRACE_MS = 5_000;
/** Beside what a start keeps of its code for the next one. */
const KEPT_PLAN = join(import.meta.dirname, '../node_modules/.cache/plan.json');

try {
  loadEnvFile();
  useProxyOf(process.env);
  await start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StoreUnavailableError)) throw error;
  console.error(censorOf(process.env)(error.message));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const censor = censorOf(process.env);
  const log = createLog(config.logLevel, censor);
  keepPrivate(config);
  const onError = (error: unknown, at: string) => log.error({ error, at }, 'failed');
  const plan = readPlanFile(config.planFile, keptYaml(KEPT_PLAN));
  const { membersFile } = config;
  const members = readMembersFile(membersFile, plan);
  const store = await openStore(config.mongodbUri ?? join(config.dataDir, 'clerk.sqlite'), KINDS);
  const metrics = createMetrics();
  const recognize = createRecognize(plan, house);
  const office = openOffice({
    plan,
    store,
    members,
    recognize: rememberQuestions(recognize, house),
    ...(await helpOf(config, plan, log)),
    now: systemNow,
    onError,
    onWithheld: () => metrics.withheld(),
    publicUrl: config.publicUrl,
  });
  const people = await office.people.all();
  const isStaffed = people.some(({ roles }) => isOffice(roles));
  if (store.lacksLog) await tellLackOfLog(store, office);
  const firstWord = isStaffed ? null : await makeFirstWord(store.kept);
  const press = createPress();
  const post = openPostOffice({ config, store, office, metrics, press, log, onError });
  const { names: channels, connections } = post;

  const resume = async () => void (await office.desk.resume());
  const putRight = (now: Date) => putTimeRight(now, { kept: store.kept, people: office.people });
  const ticks = [
    { name: 'resume', everyMs: 2_000, run: resume },
    { name: 'put-time-right', everyMs: 5_000, run: putRight },
    { name: 'free-memory', everyMs: 3_000, run: createFreeMemory() },
    ...post.ticks,
    ...office.ticks,
  ];
  const onSet = (byMs: number) => log.warn({ byMs }, 'the time was set');
  const clock = startClock(ticks, { onError, onSet });
  const health = createHealthPage({
    store,
    clock,
    channels,
    connections,
    troubles: post.troubles,
    censor,
    now: systemNow,
  });
  const atHand = { config, plan, members, recognize, press, office, post, health };
  const pages = config.hasConsole ? await consoleOf({ ...atHand, onError }) : null;
  const app = createApp({
    channels: post.channels,
    desk: post.door,
    openFile: createOpenFile({ kept: store.kept, people: office.people, press, now: systemNow }),
    board: {
      open: createOpenBoard({ ...office.sources, house, now: systemNow }),
      style: boardStyle(),
    },
    ...(pages ? { console: pages } : {}),
    metrics,
    health,
    now: systemNow,
    onError,
    onRefused: (reason, door) => log.warn({ door, reason }, 'refused'),
  });
  const server = await listen(app, config.host, config.port);
  log.info({ address: addressOf(server), channels }, 'listening');
  console.error(
    started({
      address: addressOf(server),
      channels,
      canPush: post.canPush,
      hasConsole: config.hasConsole,
      plan,
      people,
      membersFile,
      firstWord,
      lacksLog: store.lacksLog,
    }),
  );
  for (const connection of connections) connection.start();

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

  async function stop(): Promise<void> {
    log.info('stopping');
    await Promise.all(connections.map((connection) => connection.stop()));
    await clock.stop();
    await closeServer(server, STOP_GRACE_MS);
    await post.release();
    await press.close();
    await store.close();
    process.exit(0);
  }
}

/** The operator reads it at the start; who is of the office must know why reports are missing. */
async function tellLackOfLog({ kept }: Store, { people }: Office): Promise<void> {
  const at = momentOf(systemNow());
  await noticeToOffice(`lacks-log:${at}`, storeLacksLog(), at, { kept, people });
}

/** Nobody else of this machine reads what is kept. */
function keepPrivate({ dataDir }: Config): void {
  process.umask(0o077);
  try {
    makePrivate(dataDir);
  } catch (error) {
    throw new StoreUnavailableError(`数据目录 ${dataDir} 不能使用，请检查路径和权限`, {
      cause: error,
    });
  }
}

/** Nobody waits for its pages where it is off. */
async function consoleOf({ onError, ...parts }: ConsoleParts): Promise<Console> {
  const { openConsole } = await import('./web/console/open-console.ts');
  return openConsole({ ...parts, onError: (error) => onError(error, 'rehearsal') });
}

/** What a model helps with, where one is set; nobody else waits for its library. */
async function helpOf(
  { model: settings }: Config,
  plan: Plan,
  log: Log,
): Promise<{ readonly secondReader?: SecondReader; readonly ask?: Ask }> {
  if (!settings) return {};
  const { createOpenAiModel } = await import('./model/openai.ts');
  const model = createOpenAiModel(settings);
  const onFailure = (error: unknown) => log.warn({ error }, 'went on without the model');
  return {
    secondReader: createSecondReader({ plan, house, model, onFailure }),
    ask: asking(model, onFailure),
  };
}
