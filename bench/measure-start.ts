import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { callbackRequest } from './callbacks.ts';
import { load } from './load.ts';
import { median, print } from './numbers.ts';
import { OWN, startServer } from './server.ts';

const ROUNDS = 5;
const REST_MS = 5_000;
/** What a start keeps for the next one. */
const KEPT = ['compiled', 'plan.json'].map((name) =>
  join(import.meta.dirname, '../node_modules/.cache', name),
);

/**
 * Milliseconds from the start of the process to the first answer on the wire: the very first start, with nothing kept of an
 * earlier one, and those after it.
 */
export async function measureStart(folder: string): Promise<void> {
  for (const kept of KEPT) rmSync(kept, { recursive: true, force: true });
  const times: number[] = [];
  let [memoryMb, atRestMb] = [0, 0];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const startedAt = performance.now();
    const server = await startServer(OWN, {
      DATA_DIR: folder,
    });
    const question = { id: `start-${round}`, text: '24号任务谁牵头' };
    await load([callbackRequest(question, server.port)], 1, server.port);
    times.push(performance.now() - startedAt);
    if (round === ROUNDS) {
      memoryMb = server.memoryMb();
      await sleep(REST_MS);
      atRestMb = server.memoryMb();
    }
    await server.stop();
  }
  const [first = Number.NaN, ...later] = times;
  print('from start to the first answer, the first start of all', 'ms', first);
  print('from start to the first answer', 'ms', median(later));
  print('resident memory at the first answer', 'MB', memoryMb);
  print('resident memory at rest', 'MB', atRestMb);
}
