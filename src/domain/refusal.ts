import type { RoleName } from './person.ts';
import type { Doubt } from './report-reading.ts';

/** Why the office says no, with the facts that the sentence for people needs. */
export type RefusalReason =
  | { readonly kind: 'unknown-person' }
  | { readonly kind: 'not-permitted'; readonly roles: readonly RoleName[] }
  | { readonly kind: 'wrong-chat' }
  | { readonly kind: 'no-such-binding'; readonly binding: string }
  | {
      readonly kind: 'binding-decided';
      readonly binding: string;
      readonly state: 'approved' | 'rejected';
    }
  | { readonly kind: 'bound-already'; readonly name: string }
  | { readonly kind: 'no-draft' }
  | { readonly kind: 'draft-expired' }
  | { readonly kind: 'draft-gone' }
  | { readonly kind: 'draft-later' }
  | { readonly kind: 'not-your-draft' }
  | { readonly kind: 'not-your-draft-to-cancel' }
  | { readonly kind: 'changed-since-shown' }
  | { readonly kind: 'draft-in-doubt'; readonly doubt: Doubt }
  | { readonly kind: 'not-your-task'; readonly tasks: readonly number[] }
  | { readonly kind: 'nothing-said'; readonly task: number }
  | { readonly kind: 'nothing-to-correct'; readonly task: number }
  | { readonly kind: 'nil-without-reason'; readonly task: number }
  | { readonly kind: 'nothing-reported'; readonly task: number | null }
  | { readonly kind: 'withdrawn-already'; readonly task: number }
  | { readonly kind: 'withdrawal-without-reason' }
  | { readonly kind: 'not-your-report'; readonly task: number; readonly units: readonly string[] }
  | { readonly kind: 'which-item'; readonly tasks: readonly number[] }
  | { readonly kind: 'not-your-group'; readonly group: number }
  | { readonly kind: 'which-group' }
  | { readonly kind: 'nothing-to-compose'; readonly group: number; readonly period: string }
  | { readonly kind: 'not-in-group-chat' }
  | {
      readonly kind: 'urged-lately';
      readonly byName: string;
      readonly at: string;
      readonly again: string;
      readonly hours: number;
    }
  | { readonly kind: 'urge-own-group-only'; readonly group: number }
  | { readonly kind: 'nobody-missing'; readonly period: string; readonly group: number | null }
  | { readonly kind: 'pause-incomplete'; readonly lacks: 'cover' | 'until' }
  | { readonly kind: 'no-such-cover'; readonly name: string }
  | { readonly kind: 'which-cover'; readonly name: string }
  | { readonly kind: 'day-passed'; readonly day: string }
  | { readonly kind: 'moment-passed'; readonly at: string }
  | { readonly kind: 'quiet-hours'; readonly from: string; readonly until: string }
  | { readonly kind: 'nothing-to-sign' }
  | { readonly kind: 'no-such-unverified'; readonly number: number }
  | { readonly kind: 'extension-incomplete'; readonly lacks: 'task' | 'until' | 'reason' }
  | { readonly kind: 'extension-without-due'; readonly period: string }
  | {
      readonly kind: 'extension-too-late';
      readonly tasks: readonly number[];
      readonly period: string;
      readonly dueOn: string;
    }
  | { readonly kind: 'extension-not-later'; readonly until: string; readonly dueOn: string }
  | {
      readonly kind: 'extension-for-reported';
      readonly tasks: readonly number[];
      readonly period: string;
    }
  | { readonly kind: 'not-to-be-set'; readonly parameter: string }
  | { readonly kind: 'extension-waiting'; readonly extension: string }
  | { readonly kind: 'no-such-extension'; readonly extension: string }
  | {
      readonly kind: 'extension-decided';
      readonly extension: string;
      readonly state: 'approved' | 'refused';
    };

/** The office saying no: nothing was changed, and `src/wording/refusals.ts` says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(`refused: ${reason.kind}`);
    this.reason = reason;
  }
}
