import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file as it stands in the archive folder. */
export interface ArchivedFile {
  readonly sha256: string;
  readonly bytes: number;
  /** Its path under the folder. */
  readonly file: string;
}

export interface Archive {
  /** Keeps the bytes under their own hash, whole or not at all; the same bytes twice are one file. */
  keep(bytes: Uint8Array): Promise<ArchivedFile>;
  /** Resolves when a file can be written; rejects where none can. */
  check(): Promise<void>;
}

/** The archive folder: what is in it is never changed, for its name is the sha256 of its bytes. */
export function createArchive(folder: string): Archive {
  let count = 0;
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = join(sha256.slice(0, 2), `${sha256}${extensionOf(bytes)}`);
      count += 1;
      await writeWhole(join(folder, file), bytes, `${process.pid}-${count}`);
      return { sha256, bytes: bytes.length, file };
    },
    async check() {
      const path = join(folder, `.check-${process.pid}`);
      await mkdir(folder, { recursive: true });
      await writeFile(path, 'ok');
      await rm(path);
    },
  };
}

/** Written beside its place and synced before it gets its name, so that a crash leaves no half file under it. */
async function writeWhole(path: string, bytes: Uint8Array, mark: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${mark}.part`;
  const handle = await open(beside, 'w', 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, path);
}

/** The first bytes of the kinds that people send, so that a file opens with a click. */
const KINDS: readonly (readonly [extension: string, head: readonly number[]])[] = [
  ['.jpg', [0xff, 0xd8, 0xff]],
  ['.png', [0x89, 0x50, 0x4e, 0x47]],
  ['.gif', [0x47, 0x49, 0x46, 0x38]],
  ['.pdf', [0x25, 0x50, 0x44, 0x46]],
  ['.zip', [0x50, 0x4b, 0x03, 0x04]],
];

const extensionOf = (bytes: Uint8Array): string =>
  KINDS.find(([, head]) => head.every((byte, at) => bytes[at] === byte))?.[0] ?? '';
