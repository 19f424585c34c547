import type { Moment } from './message.ts';

/** What is done, by whom and when: every record that a verb makes carries it. */
export interface Act {
  /** The inbox row that caused it. */
  readonly cause: string;
  /** The person's id. */
  readonly by: string;
  readonly at: Moment;
}
