import type { z } from 'zod';

/** A question to a language model: constant instructions, and the schema of what may be answered. */
export interface ModelQuestion<Answer> {
  /** Latin letters, digits and underscores. */
  readonly name: string;
  readonly instructions: string;
  readonly answer: z.ZodType<Answer>;
}

/** A language model. It reads; it decides nothing and remembers nothing. */
export interface Model {
  /**
   * Asks about some data, which is never taken as instruction. Whatever keeps an answer of the right form from coming,
   * the end of `signal` included, is a `ModelError`.
   */
  ask<Answer>(question: ModelQuestion<Answer>, data: unknown, signal: AbortSignal): Promise<Answer>;
}
