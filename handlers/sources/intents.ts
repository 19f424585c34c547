import { z } from 'zod';
import { Intent } from '../../src/domain/intent.ts';

/** 来源, 这个数哪来的: of the answer to this; null where nothing was answered before. */
export const AskSource = z.strictObject({
  kind: z.literal('ask-source'),
  of: Intent.nullable(),
  /** Whether the lines that did not fit at first are asked for: 全部. */
  isRest: z.boolean().default(false),
});
export type AskSource = z.infer<typeof AskSource>;
