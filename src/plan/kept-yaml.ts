import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a text of YAML held, beside the mark of the text: for any other text it counts for nothing. */
const Kept = z.object({ mark: z.string(), holds: z.unknown() });

/**
 * Reads YAML, which takes a tenth of a start, once for each text: what it holds is kept in a file for the next start,
 * where that may be written.
 */
export const keptYaml =
  (file: string) =>
  (text: string): unknown => {
    const mark = createHash('sha256').update(text).digest('hex');
    const kept = keptIn(file);
    if (kept?.mark === mark) return kept.holds;
    const holds: unknown = parse(text);
    keep(file, { mark, holds });
    return holds;
  };

/** Null where nothing is kept, or nothing that can be read. */
function keptIn(file: string): z.infer<typeof Kept> | null {
  try {
    return Kept.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Whole or not at all, and only what comes back as it was; without it the next start only takes longer. */
function keep(file: string, kept: z.infer<typeof Kept>): void {
  const written = JSON.stringify(kept);
  if (!isDeepStrictEqual(JSON.parse(written), kept)) return;
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, written);
    renameSync(unfinished, file);
  } catch {
    return;
  }
}
