import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelQuestion } from '../src/model/model.ts';

const words = z.array(z.string());

/** What the model says that a message reports; nothing in it is believed before it is found in the message. */
export const ReportAnswer = z.object({
  isReport: z.boolean(),
  items: z.array(
    z.object({
      task: z.number(),
      evidence: z.string(),
      progress: words,
      problems: words,
      next: words,
      experience: words,
      metrics: z.array(
        z.object({ name: z.string(), value: z.number(), unit: z.string(), quote: z.string() }),
      ),
    }),
  ),
});
export type ReportAnswer = z.infer<typeof ReportAnswer>;

/** Which tasks a message reports on, and what it says of each. */
export const readReport: ModelQuestion<ReportAnswer> = {
  name: 'read_report',
  instructions: readFileSync(join(import.meta.dirname, 'read-report.md'), 'utf8'),
  answer: ReportAnswer,
};
