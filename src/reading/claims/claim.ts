import type { Intent } from '../../domain/intent.ts';
import type { Heard } from '../heard.ts';

/** What somebody who is not believed says that a message wants, with the words of the message that say so. */
export interface Claim {
  readonly intent: Intent;
  readonly quotes: readonly string[];
}

/** What a claim is held against. */
export interface ClaimGrounds {
  /** The message as it was written. */
  readonly text: string;
  /** The same as it was given away to be read, character for character. */
  readonly sent: string;
  readonly heard: Heard;
  /** The tasks that the conversation is about, for a message that names none. */
  readonly inFocus: readonly number[];
}
