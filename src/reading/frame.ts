import type { Intent } from '../domain/intent.ts';
import type { Heard } from './heard.ts';
import type { SpanKey } from './spans/span.ts';

/**
 * One thing that can be wanted, and the words by which it is: a row of the table that `decide` chooses from. A frame only
 * says what it would make of what was heard; whether another row accounts for more of it is not its business.
 */
export interface Frame {
  /** What is wanted, for people who read why: the units of a task. */
  readonly name: string;
  /** Spans that must stand in the text, each of them. */
  readonly needs: readonly SpanKey[];
  /** Spans of which one at least must stand there; without it none need. */
  readonly oneOf?: readonly SpanKey[];
  /** Spans that it accounts for where they stand; `all`: whatever stands beside it, it stays what is wanted (市城管局). */
  readonly takes?: readonly SpanKey[] | 'all';
  /** Spans that say that something else is wanted. */
  readonly against?: readonly SpanKey[];
  /** What is wanted, from the spans; null where they do not come together to it. */
  make(heard: Heard): Intent | Made | null;
}

/** An intent with the stretches that it accounts for beside the spans of its frame: the words of a rule. */
export interface Made {
  readonly intent: Intent;
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

/** Whether a frame accounts for spans of a kind. */
export const accountsFor = ({ needs, oneOf = NONE, takes = NONE }: Frame, key: SpanKey): boolean =>
  key === 'idle' ||
  needs.includes(key) ||
  oneOf.includes(key) ||
  (takes !== 'all' && takes.includes(key));

const NONE: readonly SpanKey[] = [];
