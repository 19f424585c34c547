import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lastBackup, noteBackup } from '../../src/store/backup-note.ts';

const NOTE = { madeAt: '2020-06-20T02:00:00.000Z', file: '/backup/a.backup', hash: 'abc' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clerk-note-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the note of the last backup', () => {
  test('says when and where it was made, of several the last', () => {
    noteBackup(folder, { ...NOTE, file: '/backup/before.backup' });
    noteBackup(folder, NOTE);
    expect(lastBackup(folder)).toEqual(NOTE);
  });

  test('is none where none was made, or where it cannot be read', () => {
    expect(lastBackup(folder)).toBeNull();
    for (const text of ['{', '{"madeAt":"yesterday"}']) {
      writeFileSync(join(folder, 'last-backup.json'), text);
      expect(lastBackup(folder)).toBeNull();
    }
  });

  test('fails no backup where it cannot be written', () => {
    expect(() => noteBackup(join(folder, 'none'), NOTE)).not.toThrow();
  });
});
