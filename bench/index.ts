import { rmSync } from 'node:fs';
import { compareCallbacks } from './compare-callbacks.ts';
import { compareWrites } from './compare-writes.ts';
import { measureStart } from './measure-start.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Everything beside its floor, in one run on this machine. Interleaved, so that its moods hit both alike. */
const folder = temporaryFolder();
try {
  await measureStart(folder);
  await compareCallbacks(folder);
  await compareWrites(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
