import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelQuestion } from '../src/model/model.ts';

/** How the model words some records; no sentence is believed before the records bear out each word of it. */
export const WordedAnswer = z.object({
  sentences: z.array(z.object({ text: z.string(), records: z.array(z.number()) })),
});
export type WordedAnswer = z.infer<typeof WordedAnswer>;

/** A few sentences out of what is on record, for a draft of the office: 综合稿 of a 批示, 通报 of a quarter. */
export const wordRecords: ModelQuestion<WordedAnswer> = {
  name: 'word_records',
  instructions: readFileSync(join(import.meta.dirname, 'word-records.md'), 'utf8'),
  answer: WordedAnswer,
};
