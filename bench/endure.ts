import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SUBMISSIONS } from '../src/domain/submission.ts';
import { addressOf, listen } from '../src/door/server.ts';
import { KINDS } from '../src/office.ts';
import { openStore } from '../src/store/open-store.ts';
import { type Ask, askDingtalk, askWecom, ROBOT, type Told } from './ask.ts';
import type { Saying } from './callbacks.ts';
import { fillDisk } from './fill-disk.ts';
import { median, print } from './numbers.ts';
import { confirmation, report, submissionOf, writeLiaisons } from './reports.ts';
import { OWN, type RunningServer, startServer } from './server.ts';

const AT_ONCE = 32;
/** So many of them write in DingTalk, which never answers what it is told. */
const IN_DINGTALK = 4;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DISK_MB = 3_000;
/** So many are of months that are over; whatever comes after them tells the same months once more. */
const REPORTS = 20_000;
/** How far off the clock is, for twenty seconds each. */
const SHIFTS = [0, 3 * HOUR, -2 * HOUR, 24 * HOUR, 0, -72 * HOUR, 40 * 24 * HOUR, -HOUR];
const SHIFT_EVERY = 20 * SECOND;
const QUESTIONS = ['总体进展', '谁没报', '我的待办', '批示件几天办结', '哈'.repeat(3_990), '帮助'];

/** What came of it all so far. */
interface Score {
  readonly times: number[];
  /** How many answers were none, by their status. */
  readonly refused: Map<number, number>;
  /** The numbers of the reports of which it was said that they are on record. */
  readonly acknowledged: number[];
  next: number;
}

/**
 * So many minutes of everything at once: questions, reports and floods, {@link AT_ONCE} at a time, while the clock is set back
 * and forth, DingTalk hangs, and the disk is full for a minute in the middle. Tells how long people waited, how the memory
 * went, and whether anything is missing of which it was said that it is on record.
 */
export async function endure(folder: string, minutes: number): Promise<void> {
  const disk = join(folder, 'data');
  const isSmall = mountSmall(disk);
  if (!isSmall) console.log('The disk is not filled: this user may not mount one.');
  try {
    await endureOn(disk, isSmall, folder, minutes);
  } finally {
    if (isSmall) spawnSync('umount', [disk]);
  }
}

async function endureOn(
  disk: string,
  isSmall: boolean,
  folder: string,
  minutes: number,
): Promise<void> {
  const clock = createClock(join(folder, 'clock'));
  const hanging = await listen(() => {}, '127.0.0.1', 0);
  const server = await startServer(OWN, {
    DATA_DIR: disk,
    MEMBERS_FILE: writeLiaisons(folder),
    DINGTALK_CLIENT_ID: ROBOT.clientId,
    DINGTALK_CLIENT_SECRET: ROBOT.clientSecret,
    DINGTALK_API_BASE: addressOf(hanging),
    NODE_OPTIONS: `--import ${join(import.meta.dirname, '../test/support/steered-clock.js')}`,
    CLOCK_FILE: clock.file,
  });
  const score: Score = { times: [], refused: new Map(), acknowledged: [], next: 0 };
  const endsAt = performance.now() + minutes * MINUTE;
  const goesOn = () => performance.now() < endsAt;
  const inDingtalk = askDingtalk(addressOf(hanging));
  const said = (ask: Ask) => (saying: Saying) => ask(saying, server.port, clock.now);
  await Promise.all([
    ...Array.from({ length: AT_ONCE }, (_, at) =>
      write(said(at < IN_DINGTALK ? inDingtalk : askWecom), score, goesOn),
    ),
    shift(clock, goesOn),
    tellMinutes(server, score, minutes),
    isSmall ? fullForAMinute(disk, minutes) : null,
  ]);
  await server.stop();
  hanging.closeAllConnections();
  hanging.close();
  await tell(disk, score);
}

/** One person after the other writes, and reads the answer before the next word. */
async function write(
  say: (saying: Saying) => Promise<Told>,
  score: Score,
  goesOn: () => boolean,
): Promise<void> {
  const told = async (saying: Saying) => {
    const answer = await say(saying);
    const { status, ms } = answer;
    score.times.push(ms);
    if (status !== 200) score.refused.set(status, (score.refused.get(status) ?? 0) + 1);
    return answer;
  };
  while (goesOn()) {
    const n = score.next++;
    if (n % 3 > 0) await told({ id: `question-${n}`, text: questionOf(n) });
    else await reportAndConfirm(n, told, score);
  }
}

async function reportAndConfirm(
  n: number,
  told: (saying: Saying) => Promise<Told>,
  score: Score,
): Promise<void> {
  const which = n % REPORTS;
  await told({ ...report(which), id: `report-${n}` });
  const { text } = await told({ ...confirmation(which), id: `confirm-${n}` });
  if (text.includes('已登记，回执')) score.acknowledged.push(which);
}

const questionOf = (n: number): string =>
  n % 4 === 0 ? (QUESTIONS[n % QUESTIONS.length] ?? '') : `任务${(n % 37) + 1}谁牵头，什么时候完成`;

interface SetClock {
  /** Holds how many milliseconds the server is ahead. */
  readonly file: string;
  now(): Date;
  shiftBy(ms: number): void;
}

function createClock(file: string): SetClock {
  let shifted = 0;
  const shiftBy = (ms: number) => {
    writeFileSync(`${file}.new`, `${ms}`);
    renameSync(`${file}.new`, file);
    shifted = ms;
  };
  shiftBy(0);
  return { file, shiftBy, now: () => new Date(Date.now() + shifted) };
}

async function shift(clock: SetClock, goesOn: () => boolean): Promise<void> {
  for (let at = 0; goesOn(); at += 1) {
    clock.shiftBy(SHIFTS[at % SHIFTS.length] ?? 0);
    await sleep(SHIFT_EVERY);
  }
}

async function tellMinutes(server: RunningServer, score: Score, minutes: number): Promise<void> {
  for (let minute = 1; minute <= minutes; minute += 1) {
    await sleep(MINUTE);
    const times = score.times.splice(0).sort((a, b) => a - b);
    print(`minute ${minute}: answers`, '', times.length);
    print('  the median waited', 'ms', median(times));
    print('  the longest waited (5,000 at most)', 'ms', times.at(-1) ?? 0);
    print('  memory', 'MB', server.memoryMb());
  }
}

async function fullForAMinute(disk: string, minutes: number): Promise<void> {
  await sleep((minutes / 2) * MINUTE);
  await fillDisk(join(disk, 'ballast'), MINUTE);
}

/** Counts what was said to be on record and is not. */
async function tell(disk: string, { refused, acknowledged, next }: Score): Promise<void> {
  const { kept, close } = await openStore(join(disk, 'clerk.sqlite'), KINDS);
  let missing = 0;
  for (const n of acknowledged) {
    if ((await kept(SUBMISSIONS).get(submissionOf(n))) === null) missing += 1;
  }
  await close();
  print('exchanges', '', next);
  for (const [status, count] of refused) print(`  answered with ${status}`, '', count);
  print('reports said to be on record', '', acknowledged.length);
  print('  of them missing', '', missing);
}

/** A disk that can be filled without harm to others; false where that may not be made. */
function mountSmall(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  return (
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'bench', folder]).status === 0
  );
}
