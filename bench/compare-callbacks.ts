import { join } from 'node:path';
import { callbackRequest } from './callbacks.ts';
import { type Load, load } from './load.ts';
import { median, print, printBeside } from './numbers.ts';
import { type RunningServer, startServer } from './server.ts';

const ROUNDS = 5;
const OWN = join(import.meta.dirname, '../src/main.ts');
const FLOOR = join(import.meta.dirname, 'floor-server.ts');

const HEARD = [
  '24号任务谁牵头',
  '任务九的责任单位有哪些',
  '区水务局有哪些任务',
  '第一组组长是谁',
  '批示件几天办结',
  '哪项任务10月31日前完成',
];

/** Each request has a message id of its own; each question is answered from the plan and kept with its answer. */
const SETTINGS: readonly Setting[] = [
  {
    name: '32 at a time',
    atOnce: 32,
    requests: 6_000,
    question: (n) => HEARD[n % HEARD.length] ?? '',
  },
  {
    name: '32 at a time, in words never heard before',
    atOnce: 32,
    requests: 6_000,
    question: (n) => `${HEARD[n % HEARD.length]}（${n}）`,
  },
  {
    name: '1 at a time',
    atOnce: 1,
    requests: 1_000,
    question: (n) => HEARD[n % HEARD.length] ?? '',
  },
];

interface Setting {
  readonly name: string;
  readonly atOnce: number;
  readonly requests: number;
  question(number: number): string;
}

let sentSoFar = 0;

/** Callbacks answered per second by our server and by the bare one, each in a process of its own. */
export async function compareCallbacks(folder: string): Promise<void> {
  const own = await startServer(OWN, 18_080, { DATA_DIR: folder });
  const floor = await startServer(FLOOR, 18_081);
  for (const setting of SETTINGS) {
    await measured(own, setting);
    await measured(floor, setting);
  }
  for (const setting of SETTINGS) await compare(own, floor, setting);
  print('resident memory after that', 'MB', own.memoryMb());
  await own.stop();
  await floor.stop();
}

async function compare(own: RunningServer, floor: RunningServer, setting: Setting): Promise<void> {
  const loads: { own: Load; floor: Load }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.push({ own: await measured(own, setting), floor: await measured(floor, setting) });
  }
  const middle = (of: 'own' | 'floor', what: keyof Load) =>
    median(loads.map((one) => one[of][what]));
  printBeside(
    `callbacks answered, ${setting.name}`,
    '/s',
    middle('own', 'perSecond'),
    middle('floor', 'perSecond'),
  );
  printBeside(`  99 of 100 within`, 'ms', middle('own', 'p99Ms'), middle('floor', 'p99Ms'));
}

/** Seals the requests first, so that the load generator does nothing else while it measures. */
function measured(server: RunningServer, { atOnce, requests, question }: Setting): Promise<Load> {
  const sealed = Array.from({ length: requests }, () => {
    sentSoFar += 1;
    return callbackRequest(question(sentSoFar), `bench-${sentSoFar}`, server.port);
  });
  return load(sealed, atOnce, server.port);
}
