import { rmSync } from 'node:fs';
import { compareCallbacks } from './compare-callbacks.ts';
import { compareReports } from './compare-reports.ts';
import { compareWrites } from './compare-writes.ts';
import { endure } from './endure.ts';
import { measureStart } from './measure-start.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Everything beside its floor, in one run on this machine. Interleaved, so that its moods hit both alike.
 * `npm run bench -- million` holds a store of a million submissions against one of ten thousand, and nothing else;
 * `npm run bench -- endure 10` lets ten minutes of everything at once pass.
 */
const [chosen = '', minutes = '10'] = process.argv.slice(2);
const folder = temporaryFolder();
try {
  if (chosen === 'million') await compareReports(folder, [10_000, 1_000_000]);
  else if (chosen === 'endure') await endure(folder, Number(minutes));
  else {
    await measureStart(folder);
    await compareCallbacks(folder);
    await compareWrites(folder);
    await compareReports(folder, [10_000]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
