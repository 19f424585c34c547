import type { MatterKind, MatterRef } from '../domain/matter.ts';
import type { Moment } from '../domain/message.ts';
import type { Seat } from '../domain/seat.ts';

/** A step that is awaited, as a refusal names it. */
export interface NextStep {
  readonly name: string;
  readonly posts: readonly Seat[];
  readonly answers: readonly string[];
}

/** One of several that a word may mean. */
export interface Choice {
  readonly ref: MatterRef;
  readonly title: string;
  readonly answers: readonly string[];
  /** The word that it waits for, where several were meant. */
  readonly word?: string;
}

/** Why a word does nothing to a matter, with the facts for a polite answer. */
export type MatterReason =
  /** There is none of this number that the speaker may know of: one sentence for both. */
  | { readonly kind: 'no-such-matter'; readonly matter: MatterRef }
  | {
      readonly kind: 'not-your-step';
      readonly matter: MatterRef;
      /** Null for what is no step. */
      readonly name: string | null;
      readonly posts: readonly Seat[];
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'step-too-early';
      readonly matter: MatterRef;
      readonly name: string;
      readonly lacking: readonly string[];
      readonly next: NextStep | null;
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'step-taken';
      readonly matter: MatterRef;
      readonly name: string;
      readonly by: string | null;
      readonly at: Moment;
      readonly next: NextStep | null;
      readonly names: readonly string[];
    }
  /** 代录发文1：韩利师7月9日签发, while that day is still to come. */
  | { readonly kind: 'signed-ahead'; readonly matter: MatterRef; readonly day: string }
  | { readonly kind: 'step-incomplete'; readonly matter: MatterRef; readonly lacks: string }
  /** 同意，把地点换掉: a yes to something else than what was laid before them. */
  | { readonly kind: 'yes-with-change'; readonly matter: MatterRef; readonly wish: string }
  | { readonly kind: 'matter-ended'; readonly matter: MatterRef; readonly ended: string }
  | {
      readonly kind: 'no-such-step';
      readonly matter: MatterRef;
      readonly next: NextStep | null;
      readonly names: readonly string[];
    }
  /** 签错了，撤回: somebody has gone on from there, or it was not the speaker who signed last. */
  | {
      readonly kind: 'nothing-to-recall';
      readonly matter: MatterRef;
      readonly next: NextStep | null;
      readonly names: readonly string[];
    }
  /** A bare word that fits several. */
  | {
      readonly kind: 'which-matter';
      readonly word: string;
      readonly among: readonly Choice[];
    }
  /** A bare word, and something waits of which the clerk did not speak lately. */
  | {
      readonly kind: 'matter-not-spoken-of';
      readonly word: string;
      readonly among: readonly Choice[];
    }
  | { readonly kind: 'nothing-awaited' }
  | {
      readonly kind: 'number-in-group';
      readonly of: MatterKind | null;
      /** What is to be said with its number; 同意 where it is absent. */
      readonly word?: '签收';
    };
