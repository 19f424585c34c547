import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createArchive } from '../../src/evidence/archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const filesIn = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name);

describe('the archive', () => {
  test('keeps a file to the byte under the sha256 of its bytes', async () => {
    const kept = await createArchive(join(folder, 'archive')).keep(JPEG);
    const sha256 = createHash('sha256').update(JPEG).digest('hex');
    expect(kept).toEqual({
      sha256,
      bytes: 7,
      file: join(sha256.slice(0, 2), `${sha256}.jpg`),
    });
    expect(readFileSync(join(folder, 'archive', kept.file)).equals(JPEG)).toBe(true);
  });

  test('keeps the same bytes once, also at the same moment', async () => {
    const archive = createArchive(folder);
    const kept = await Promise.all([1, 2, 3].map(() => archive.keep(JPEG)));
    expect(new Set(kept.map((one) => one.file)).size).toBe(1);
    expect(filesIn()).toHaveLength(1);
  });

  test('gives an unknown kind of file no extension', async () => {
    const { file } = await createArchive(folder).keep(Buffer.from('文字'));
    expect(file).toMatch(/^[0-9a-f]{2}.[0-9a-f]{64}$/u);
  });
});
