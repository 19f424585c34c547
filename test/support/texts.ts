import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Cases = z.array(z.object({ text: z.string() }));
const Corpus = z.union([Cases, z.object({ cases: Cases }).transform(({ cases }) => cases)]);

/** The messages of a corpus of `test/data/`. */
export const textsOf = (file: string): readonly string[] =>
  Corpus.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../data', file), 'utf8'))).map(
    ({ text }) => text,
  );
