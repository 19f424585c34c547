import { callbackRequest } from './callbacks.ts';
import { load } from './load.ts';
import { median, print } from './numbers.ts';
import { OWN, startServer } from './server.ts';

const ROUNDS = 5;

/** Milliseconds from the start of the process to the first answer on the wire. */
export async function measureStart(folder: string): Promise<void> {
  const times: number[] = [];
  let memoryMb = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    const server = await startServer(OWN, {
      DATA_DIR: folder,
    });
    const question = { id: `start-${round}`, text: '24号任务谁牵头' };
    await load([callbackRequest(question, server.port)], 1, server.port);
    times.push(performance.now() - startedAt);
    memoryMb = server.memoryMb();
    await server.stop();
  }
  print('from start to the first answer', 'ms', median(times));
  print('resident memory at the first answer', 'MB', memoryMb);
}
