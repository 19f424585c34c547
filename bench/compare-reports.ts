import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SUBMISSIONS } from '../src/domain/submission.ts';
import { KINDS } from '../src/office.ts';
import { openStore } from '../src/store/open-store.ts';
import { callbackRequest, type Saying } from './callbacks.ts';
import { type Load, load } from './load.ts';
import { median, print, printBeside } from './numbers.ts';
import { confirmation, earlierSubmission, report, submissionOf, writeLiaisons } from './reports.ts';
import { FLOOR, OWN, type RunningServer, startServer } from './server.ts';

const ROUNDS = 5;
const AT_ONCE = 32;
const REPORTS = 2_000;
const QUESTION: Saying = { id: 'floor', text: '24号任务谁牵头' };

/** One round: the same reports, first as they are written, then confirmed; and as many callbacks of the floor. */
interface Round {
  readonly drafts: Load;
  readonly confirmed: Load;
  readonly floor: Load;
}

interface Office {
  readonly folder: string;
  readonly onRecord: number;
  readonly server: RunningServer;
}

/** Reports durably kept per second, with so many submissions on record before, each beside the bare server. */
export async function compareReports(folder: string, onRecord: readonly number[]): Promise<void> {
  const offices: Office[] = [];
  for (const count of onRecord) offices.push(await openOffice(folder, count));
  const floor = await startServer(FLOOR);
  for (const office of offices) await measuredRound(office, floor, 0);
  const rounds = new Map<Office, Round[]>(offices.map((office) => [office, []]));
  for (let number = 1; number <= ROUNDS; number += 1) {
    for (const [office, ofOffice] of rounds) {
      ofOffice.push(await measuredRound(office, floor, number));
    }
  }
  for (const [office, ofOffice] of rounds) tell(office, ofOffice);
  compareTails([...rounds.values()]);
  await floor.stop();
  for (const office of offices) await closeOffice(office);
}

async function openOffice(parent: string, onRecord: number): Promise<Office> {
  const folder = join(parent, `office-${onRecord}`);
  mkdirSync(folder);
  await putOnRecord(folder, onRecord);
  const server = await startServer(OWN, { DATA_DIR: folder, MEMBERS_FILE: writeLiaisons(folder) });
  return { folder, onRecord, server };
}

/** So many at once share a commit. */
const BATCH = 10_000;

async function putOnRecord(folder: string, count: number): Promise<void> {
  const store = await openStore(storeIn(folder), KINDS);
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) =>
      store.kept(SUBMISSIONS).add(earlierSubmission(from + at)),
    );
    await Promise.all(batch);
  }
  await store.close();
}

const storeIn = (folder: string): string => join(folder, 'clerk.sqlite');

async function measuredRound({ server }: Office, floor: RunningServer, round: number) {
  const numbers = Array.from({ length: REPORTS }, (_, at) => round * REPORTS + at);
  return {
    drafts: await sent(numbers.map(report), server),
    confirmed: await sent(numbers.map(confirmation), server),
    floor: await sent(
      numbers.map(() => QUESTION),
      floor,
    ),
  };
}

function sent(sayings: readonly Saying[], { port }: RunningServer): Promise<Load> {
  const sealed = sayings.map((saying) => callbackRequest(saying, port));
  return load(sealed, AT_ONCE, port);
}

function tell({ onRecord, server }: Office, rounds: readonly Round[]): void {
  const beside = (what: string, of: 'drafts' | 'confirmed') => {
    const middle = (which: keyof Round, value: keyof Load) =>
      median(rounds.map((round) => round[which][value]));
    printBeside(what, '/s', middle(of, 'perSecond'), middle('floor', 'perSecond'));
    printBeside('  99 of 100 within', 'ms', middle(of, 'p99Ms'), middle('floor', 'p99Ms'));
  };
  console.log(`with ${onRecord.toLocaleString('en')} submissions on record, ${AT_ONCE} at a time:`);
  beside('reports read, shown and kept as drafts', 'drafts');
  beside('drafts confirmed and put on record', 'confirmed');
  print('reports from the writing to the record', '/s', median(rounds.map(wholePerSecond)));
  print('resident memory after that', 'MB', server.memoryMb());
}

/** Reports that were both written and confirmed, per second of the two together. */
const wholePerSecond = ({ drafts, confirmed }: Round): number =>
  1 / (1 / drafts.perSecond + 1 / confirmed.perSecond);

/** The slowest answers with the most on record beside those with the least, round by round. */
function compareTails(offices: readonly (readonly Round[])[]): void {
  const [least, most] = [offices[0], offices.at(-1)];
  if (!least || !most || least === most) return;
  for (const what of ['drafts', 'confirmed'] as const) {
    const middle = (rounds: readonly Round[]) => median(rounds.map((round) => round[what].p99Ms));
    printBeside(
      `${what}: 99 of 100 within, with the most on record`,
      'ms',
      middle(most),
      middle(least),
      'least',
    );
  }
}

/** What was counted must stand in the store. */
async function closeOffice({ folder, server }: Office): Promise<void> {
  await server.stop();
  const store = await openStore(storeIn(folder), KINDS);
  const confirmed = (ROUNDS + 1) * REPORTS;
  let kept = 0;
  for (let n = 0; n < confirmed; n += 1)
    if (await store.kept(SUBMISSIONS).get(submissionOf(n))) kept += 1;
  await store.close();
  if (kept !== confirmed) throw new Error(`${kept} of ${confirmed} reports are on record`);
}
