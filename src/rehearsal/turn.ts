import type { Button } from '../domain/card.ts';
import type { Enclosure } from '../domain/enclosure.ts';
import type { Moment } from '../domain/message.ts';

/** One chat with the clerk: somebody's own, or a group's. */
export interface Chat {
  /** Unique in the scene: `single:王工`, `group:办公室`. */
  readonly key: string;
  readonly kind: 'single' | 'group';
  /** Whose it is: a userid, or the group's name; empty for the one group without a name. */
  readonly of: string;
  /** As its column is headed: 区水务局联络员 王工. */
  readonly called: string;
  /** Whether it is in view. What comes into any other is shown with the others. */
  readonly isOpen: boolean;
}

interface InChat {
  /** Counted through the whole scene. */
  readonly number: number;
  readonly at: Moment;
  /** The key of its chat. */
  readonly chat: string;
  readonly text: string;
}

/** Somebody said something to the clerk. */
export interface SaidTurn extends InChat {
  readonly kind: 'said';
  readonly who: string;
  readonly quote: string | null;
  /** How it was read, a line for each step. */
  readonly why: readonly string[];
}

/** The clerk said something: an answer, or of its own accord. */
export interface ToldTurn extends InChat {
  readonly kind: 'answer' | 'push';
  readonly buttons: readonly Button[];
  readonly file: Enclosure | null;
}

export type Turn = SaidTurn | ToldTurn;
