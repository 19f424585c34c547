import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelQuestion } from '../src/model/model.ts';

/** What the model makes of a group's month; no sentence is believed before its reports bear out each word of it. */
export const SummaryAnswer = z.object({
  sentences: z.array(
    z.object({
      section: z.enum(['progress', 'problems', 'next', 'experience']),
      text: z.string(),
      reports: z.array(z.number()),
    }),
  ),
});
export type SummaryAnswer = z.infer<typeof SummaryAnswer>;

/** A few sentences out of what the units of a group reported in a month, each with the reports that it rests on. */
export const sumUpMonth: ModelQuestion<SummaryAnswer> = {
  name: 'sum_up_month',
  instructions: readFileSync(join(import.meta.dirname, 'sum-up-month.md'), 'utf8'),
  answer: SummaryAnswer,
};
