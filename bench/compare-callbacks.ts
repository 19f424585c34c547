import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callbackRequest } from './callbacks.ts';
import { type Load, load } from './load.ts';
import { median, print, printBeside } from './numbers.ts';
import { FLOOR, OWN, type RunningServer, startServer } from './server.ts';

const ROUNDS = 5;

/** A handful of questions, over and over: what a group asks on the day of a report. */
const HEARD = [
  '24号任务谁牵头',
  '任务九的责任单位有哪些',
  '区水务局有哪些任务',
  '第一组组长是谁',
  '批示件几天办结',
  '哪项任务10月31日前完成',
];

/** Questions of every kind that the record answers, each asked in other words every time. */
const ASKED = textsOf(join(import.meta.dirname, '../test/data/lookups.json'));

/** Each request has a message id of its own; each question is answered from the plan and kept with its answer. */
const SETTINGS: readonly Setting[] = [
  {
    name: 'six questions, 32 at a time',
    atOnce: 32,
    requests: 6_000,
    question: (n) => HEARD[n % HEARD.length] ?? '',
  },
  {
    name: 'the six never twice alike, 32 at a time',
    atOnce: 32,
    requests: 6_000,
    question: (n) => unlikeAny(HEARD, n),
  },
  {
    name: `${ASKED.length} questions never twice alike, 32 at a time`,
    atOnce: 32,
    requests: 6_000,
    question: (n) => unlikeAny(ASKED, n),
  },
  {
    name: 'six questions, 1 at a time',
    atOnce: 1,
    requests: 1_000,
    question: (n) => HEARD[n % HEARD.length] ?? '',
  },
];

/** One of the questions, with letters behind it that no other has, and its mark: what asks nothing gets no answer in a group. */
const unlikeAny = (questions: readonly string[], n: number): string =>
  `${questions[n % questions.length]}（${lettersOf(n)}）？`;

/** A number in letters, for figures mean something in a question. */
const lettersOf = (n: number): string =>
  n.toString(36).replace(/\d/gu, (figure) => `z${'abcdefghij'.charAt(Number(figure))}`);

interface Setting {
  readonly name: string;
  readonly atOnce: number;
  readonly requests: number;
  question(number: number): string;
}

interface Measured extends Load {
  /** Milliseconds of a processor that each answer took, which tells more on a machine that others use too. */
  readonly workMs: number;
}

let sentSoFar = 0;

/** Callbacks answered per second by our server and by the bare one, each in a process of its own. */
export async function compareCallbacks(folder: string): Promise<void> {
  const own = await startServer(OWN, { DATA_DIR: folder });
  const floor = await startServer(FLOOR);
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
  const loads: { own: Measured; floor: Measured }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.push({ own: await measured(own, setting), floor: await measured(floor, setting) });
  }
  const middle = (of: 'own' | 'floor', what: keyof Measured) =>
    median(loads.map((one) => one[of][what]));
  printBeside(
    `answered: ${setting.name}`,
    '/s',
    middle('own', 'perSecond'),
    middle('floor', 'perSecond'),
  );
  printBeside(`  99 of 100 within`, 'ms', middle('own', 'p99Ms'), middle('floor', 'p99Ms'));
  printBeside(`  processor for each`, 'ms', middle('own', 'workMs'), middle('floor', 'workMs'));
}

/** Seals the requests first, so that the load generator does nothing else while it measures. */
async function measured(
  server: RunningServer,
  { atOnce, requests, question }: Setting,
): Promise<Measured> {
  const sealed = Array.from({ length: requests }, () => {
    sentSoFar += 1;
    return callbackRequest({ id: `bench-${sentSoFar}`, text: question(sentSoFar) }, server.port);
  });
  const before = server.workedMs();
  const loaded = await load(sealed, atOnce, server.port);
  return { ...loaded, workMs: (server.workedMs() - before) / requests };
}

/** Courtesies, bare words and what is none of the clerk's business are left to the chat: a group may get no answer to them. */
function textsOf(file: string): readonly string[] {
  const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
  return cases
    .filter((one) => one.class.includes('answer') && one.text.length > 4)
    .map((one) => one.text);
}

interface Case {
  readonly text: string;
  /** What may come of it: an answer, a refusal, a courtesy. */
  readonly class: readonly string[];
}
