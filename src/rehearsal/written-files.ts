import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Enclosure } from '../domain/enclosure.ts';
import type { Keeper } from '../domain/kept.ts';
import { fileOf } from '../exports/file-of.ts';
import type { Press } from '../exports/press.ts';

/** A file that goes with a message, as `replay` prints it. */
export interface FileLine {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  /** Where it was written; null without a folder. */
  readonly path: string | null;
}

/** Writes the file of a message into a folder, where there is one: 任务台账.xlsx, and beside it 任务台账-2.xlsx. */
export function createFileWriter(folder: string | null, press: Press) {
  const taken = new Set<string>();
  return async (enclosure: Enclosure | undefined, kept: Keeper): Promise<readonly FileLine[]> => {
    const file = enclosure && (await fileOf(enclosure, kept, press));
    if (!file) return [];
    const { name, type, bytes } = file;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [{ name, type, sha256, path: folder === null ? null : write(folder, name, bytes) }];
  };

  function write(into: string, name: string, bytes: Uint8Array): string {
    mkdirSync(into, { recursive: true });
    const path = join(into, freeName(name.replace(/[/\\]/gu, '_')));
    writeFileSync(path, bytes);
    return path;
  }

  function freeName(name: string): string {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let count = 2; taken.has(free); count += 1) {
      free = `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
    }
    taken.add(free);
    return free;
  }
}
