import { isDeepStrictEqual } from 'node:util';
import type { Intent } from '../domain/intent.ts';
import { AskSeveral, AskWhich } from '../domain/question.ts';
import { borneOut } from '../reading/claims/borne-out.ts';
import type { Claim, ClaimGrounds } from '../reading/claims/claim.ts';
import { leavesOut, passesOver } from '../reading/claims/leaves-out.ts';
import type { Offered } from './offered.ts';

/**
 * What is done with sayings that somebody claims to read from a message: each must be one that the person may say here, of the
 * form that it has, and borne out by the message; together they must leave nothing out. An answer is given, several
 * questions in their order; what changes something is shown and waits for a 确认. Null where the first reading stands.
 */
export function checkedWishes(
  claims: readonly Claim[],
  first: Intent,
  offered: readonly Offered[],
  grounds: ClaimGrounds,
  waiting: Intent | null,
): Intent | null {
  const found = claims.flatMap((claim) => checked(claim, offered, grounds) ?? []);
  const [only, ...more] = found;
  const intents = found.map(({ intent }) => intent);
  if (!only || leavesOut(intents, grounds.heard)) return null;
  if (found.every(({ saying }) => saying.effect === 'answers')) {
    if (passesOver(intents, grounds.heard) || isTied(intents, first, grounds)) return null;
    return more.length === 0 ? only.intent : (several(intents) ?? null);
  }
  return more.length === 0 ? shown(only, waiting) : null;
}

type Checked = Pick<Offered, 'saying'> & { readonly intent: Intent };

function checked(claim: Claim, offered: readonly Offered[], grounds: ClaimGrounds): Checked | null {
  const meant = offered.find(({ saying }) => saying.kind === claim.intent.kind);
  const parsed = meant?.saying.schema.safeParse(claim.intent);
  if (!meant || !parsed?.success) return null;
  const intent = borneOut({ ...claim, intent: parsed.data }, meant.choices, grounds);
  return intent && { saying: meant.saying, intent };
}

const several = (questions: readonly Intent[]): Intent | undefined =>
  AskSeveral.safeParse({ kind: 'ask-several', questions }).data;

/** One of several that leave nothing out: who wrote it is asked which, and nobody guesses. */
function isTied(intents: readonly Intent[], first: Intent, { heard }: ClaimGrounds): boolean {
  const candidates = AskWhich.safeParse(first).data?.candidates ?? [];
  return intents.some((intent) =>
    candidates.some((one) => isDeepStrictEqual(one, intent) && !leavesOut([one], heard)),
  );
}

/** A draft of another kind that waits is not put aside for what is only believed. */
function shown({ saying, intent }: Checked, waiting: Intent | null): Intent | null {
  if (saying.showsItself) return intent;
  if (waiting && waiting.kind !== intent.kind) return null;
  return { kind: 'keep-draft', proposal: intent };
}
