import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { acceptRow, type InboxRow } from '../src/domain/inbox-row.ts';
import { KINDS } from '../src/office.ts';
import { openStore } from '../src/store/open-store.ts';
import { median, printBeside } from './numbers.ts';

const ROUNDS = 5;
const WRITES = 1_000;
const AT_ONCE = 32;

/** Inbox rows kept per second, each on the disk when its promise resolves, beside bare inserts. */
export async function compareWrites(folder: string): Promise<void> {
  const store = await openStore(join(folder, 'writes.sqlite'), KINDS);
  const bare = openBare(join(folder, 'bare.sqlite'));
  const rounds: { together: number; alone: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const keep = async (index: number) =>
      void (await acceptRow(store.kept, rowOf(`${round}-a${index}`)));
    const keepAlone = async (index: number) =>
      void (await acceptRow(store.kept, rowOf(`${round}-b${index}`)));
    rounds.push({
      together: await perSecond(keep, AT_ONCE),
      alone: await perSecond(keepAlone, 1),
      bare: await perSecond(async (index) => bare.insert(rowOf(`${round}-${index}`)), 1),
    });
  }
  const middle = (of: 'together' | 'alone' | 'bare') => median(rounds.map((one) => one[of]));
  printBeside(`rows kept, ${AT_ONCE} at a time`, '/s', middle('together'), middle('bare'));
  printBeside('rows kept, 1 at a time', '/s', middle('alone'), middle('bare'));
  await store.close();
  bare.close();
}

async function perSecond(write: (index: number) => Promise<void>, atOnce: number): Promise<number> {
  const startedAt = performance.now();
  let next = 0;
  const work = async () => {
    while (next < WRITES) await write(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (WRITES * 1000) / (performance.now() - startedAt);
}

/** The floor: one prepared statement, one commit and one wait for the disk for each row. */
function openBare(path: string): { insert(row: InboxRow): void; close(): void } {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE inbox (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const statement = database.prepare('INSERT INTO inbox (id, body) VALUES (?, ?)');
  return {
    insert: (row) => void statement.run(row.id, JSON.stringify(row)),
    close: () => database.close(),
  };
}

const rowOf = (id: string): InboxRow => ({
  id,
  version: 0,
  message: {
    channel: 'wecom-bot',
    platform: 'wecom',
    id,
    at: '2020-07-10T09:00:00.000Z',
    sender: { userid: 'zhangsan', name: null },
    conversation: { kind: 'group', id: 'wrBENCH' },
    body: { kind: 'said', text: '24号任务谁牵头', quote: null, attachments: [] },
    replyUrl: null,
  },
  personId: 'wecom:zhangsan',
  intent: { kind: 'ask-task-lead', task: 24 },
  state: 'done',
  replies: [{ text: '任务24由区城管局牵头。', class: 'answer' }],
  acceptedAt: '2020-07-10T09:00:00.000Z',
  leaseOwner: null,
  leaseUntil: null,
});
