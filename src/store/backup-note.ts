import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** When and where the last backup was made. */
export const BackupNote = z.object({
  madeAt: z.iso.datetime(),
  file: z.string(),
  hash: z.string(),
});
export type BackupNote = z.infer<typeof BackupNote>;

const fileIn = (dataDir: string): string => join(dataDir, 'last-backup.json');

/** Notes it beside what was backed up, where that may be written to: a backup that nobody noted is one all the same. */
export function noteBackup(dataDir: string, note: BackupNote): void {
  try {
    writeFileSync(fileIn(dataDir), JSON.stringify(note), { mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** Null where none was noted, or the note cannot be read. */
export function lastBackup(dataDir: string): BackupNote | null {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return null;
  try {
    return BackupNote.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
