import { join } from 'node:path';
import { KINDS } from '../../src/office.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { ServerProcess } from './server-process.ts';

/** What a server left behind in its folder; it is stopped first, and must have stopped well. */
export async function leftBehind<T>(
  server: ServerProcess,
  dataDir: string,
  look: (store: Store) => Promise<T>,
): Promise<T> {
  const code = await server.stop();
  if (code !== 0) throw new Error(`The server stopped with ${code}`);
  const store = await openStore(join(dataDir, 'clerk.sqlite'), KINDS);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}
