import type { RoleName } from './person.ts';

/** Why the office says no, with the facts that the sentence for people needs. */
export interface Reason {
  readonly kind: string;
}

/** What any room may have to say no to. */
export type GeneralReason =
  | { readonly kind: 'unknown-person' }
  | { readonly kind: 'not-permitted'; readonly roles: readonly RoleName[] }
  | { readonly kind: 'wrong-chat' }
  | { readonly kind: 'not-in-group-chat' }
  | { readonly kind: 'of-another-group'; readonly group: number };

/** The office saying no: nothing was changed, and the room of the reason puts it in words. */
export class Refusal<R extends Reason = Reason> extends Error {
  override readonly name = 'Refusal';
  readonly reason: R;

  constructor(reason: R) {
    super(`refused: ${reason.kind}`);
    this.reason = reason;
  }
}
