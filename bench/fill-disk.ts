import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const PIECE = 16 * 1024 * 1024;
/** What becomes free meanwhile is taken too. */
const AGAIN_MS = 200;

/** Takes all that is free on the disk of a file, for so many milliseconds. */
export async function fillDisk(file: string, forMs: number): Promise<void> {
  const endsAt = performance.now() + forMs;
  const opened = openSync(file, 'w');
  try {
    while (performance.now() < endsAt) {
      for (let size = PIECE; size >= 1; size /= 4) {
        while (takes(opened, Math.floor(size))) await sleep(0);
      }
      await sleep(AGAIN_MS);
    }
  } finally {
    closeSync(opened);
    rmSync(file);
  }
}

function takes(opened: number, size: number): boolean {
  try {
    return writeSync(opened, Buffer.alloc(size)) === size;
  } catch {
    return false;
  }
}
