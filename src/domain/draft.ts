import type { Act } from './act.ts';
import type { Moment } from './message.ts';
import { Refusal } from './refusal.ts';
import type { Draft } from './rows.ts';
import { shortNumber } from './short-number.ts';

/** One draft for each person in each conversation: a newer one takes the place of the older. */
export const draftId = (personId: string, conversationId: string): string =>
  `${personId}@${conversationId}`;

/** By which a press, or somebody who types 确认482193, names this very draft and none that took its place. */
export const draftNumber = ({ cause }: Pick<Draft, 'cause'>): number => shortNumber(cause, 6);

/** After this long a draft is no longer done by a bare 确认; 继续 shows it again. */
const FRESH_MS = 24 * 60 * 60_000;

export const isFresh = (draft: Draft, at: Moment): boolean =>
  Date.parse(at) - Date.parse(draft.createdAt) <= FRESH_MS;

/**
 * The draft that 确认 or 取消 means, which must have been there when it was said. One that this very act settled before is given again, so that a step
 * repeated after a crash comes to the same end. Refuses where nothing waits, and what has grown old.
 */
export function waitingDraft(draft: Draft | null, act: Act): Draft {
  if (!draft || (draft.settledBy !== null && draft.settledBy !== act.cause)) {
    throw new Refusal({ kind: 'no-draft' });
  }
  if (draft.settledBy === null && draft.createdAt > act.at) {
    throw new Refusal({ kind: 'draft-later' });
  }
  if (draft.settledBy === null && !isFresh(draft, act.at)) {
    throw new Refusal({ kind: 'draft-expired' });
  }
  return draft;
}

/** What was settled and could not be done waits again. */
export const reopened = (draft: Draft): Draft => ({ ...draft, settledBy: null });

export const settled = (draft: Draft, act: Act): Draft => ({ ...draft, settledBy: act.cause });
