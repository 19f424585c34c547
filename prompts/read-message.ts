import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Intent } from '../src/domain/intent.ts';
import type { ModelQuestion } from '../src/model/model.ts';

const words = z.array(z.string());

/** What a number does in its sentence. Only what was reached counts; the others are noted. */
export const FigureRole = z.enum([
  'achieved',
  'cumulative',
  'rate',
  'part',
  'target',
  'remaining',
  'planned',
  'baseline',
  'size',
  'range',
  'other',
]);
export type FigureRole = z.infer<typeof FigureRole>;

/** What the model says that a message wants and reports; nothing in it is believed before it is found in the message. */
export const MessageAnswer = z.object({
  intents: z.array(z.object({ intent: Intent, quotes: words })),
  items: z.array(
    z.object({
      task: z.number(),
      evidence: z.string(),
      progress: words,
      problems: words,
      next: words,
      experience: words,
      metrics: z.array(
        z.object({
          name: z.string(),
          value: z.number(),
          unit: z.string(),
          quote: z.string(),
          role: FigureRole,
        }),
      ),
    }),
  ),
});
export type MessageAnswer = z.infer<typeof MessageAnswer>;

/** Which sayings a message means, which tasks it reports on, and what it says of each. */
export const readMessage: ModelQuestion<MessageAnswer> = {
  name: 'read_message',
  instructions: readFileSync(join(import.meta.dirname, 'read-message.md'), 'utf8'),
  answer: MessageAnswer,
};
