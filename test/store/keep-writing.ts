import { writeSync } from 'node:fs';
import { acceptRow } from '../../src/domain/inbox-row.ts';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import { inboxRow } from './rows.ts';

/** A process of its own that accepts messages, eight at a time, and prints the id of each that is kept. */
const store = await openStore(process.argv[2] ?? '', KINDS);
let next = 0;

async function work(): Promise<never> {
  for (;;) {
    next += 1;
    const { row } = await acceptRow(store.kept, inboxRow(`${next}`));
    writeSync(1, `${row.id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, work));
