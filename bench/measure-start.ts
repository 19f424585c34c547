import { join } from 'node:path';
import { callbackRequest } from './callbacks.ts';
import { load } from './load.ts';
import { median, print } from './numbers.ts';
import { startServer } from './server.ts';

const ROUNDS = 5;
const PORT = 18_082;

/** Milliseconds from the start of the process to the first answer on the wire. */
export async function measureStart(folder: string): Promise<void> {
  const times: number[] = [];
  let memoryMb = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    const server = await startServer(join(import.meta.dirname, '../src/main.ts'), PORT, {
      DATA_DIR: folder,
    });
    await load([callbackRequest('24号任务谁牵头', `start-${round}`, PORT)], 1, PORT);
    times.push(performance.now() - startedAt);
    memoryMb = server.memoryMb();
    await server.stop();
  }
  print('from start to the first answer', 'ms', median(times));
  print('resident memory at the first answer', 'MB', memoryMb);
}
