import { z } from 'zod';
import type { Act } from './act.ts';
import { Intent } from './intent.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';
import { Refusal } from './refusal.ts';
import { shortNumber } from './short-number.ts';

/** What waits behind another draft. */
const Aside = z.strictObject({
  proposal: Intent,
  unit: z.string().nullable(),
  /** Whether it waits until it is taken up again: 等我核实了再报. */
  isShelved: z.literal(true).optional(),
});
export type Aside = z.infer<typeof Aside>;

/** What was understood and waits for a 确认. One for each person and conversation. */
export const Draft = z.strictObject({
  /** `${person id}@${conversation id}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string(),
  conversationId: z.string(),
  /** The unit that it reports for, so that a colleague in the same chat may confirm it; null for none. */
  unit: z.string().nullable(),
  proposal: Intent,
  createdAt: Moment,
  /** The inbox row that it was read from. */
  cause: z.string(),
  /** The inbox row that confirmed or cancelled it; null as long as it waits. */
  settledBy: z.string().nullable(),
  /** What was said to be wrong in it and could not be put right: it is shown once more before it is done. */
  doubted: z.string().optional(),
  /** What it proposed before it was changed last: 不改了，还按原来的. */
  before: Intent.optional(),
  /** What else waits, put aside until this is settled, newest first. */
  aside: z.array(Aside).optional(),
  /** Whether it goes with no 确认 before it is taken up again: 先别报这个. */
  isShelved: z.literal(true).optional(),
  /** The tasks that came to it last, where it waited with others already: 这条. */
  added: z.array(z.int()).optional(),
});
export type Draft = z.infer<typeof Draft>;

export const DRAFTS: Kind<Draft> = {
  name: 'drafts',
  schema: Draft,
  indexes: [{ paths: ['conversationId', 'settledBy'] }, { paths: ['unit', 'settledBy'] }],
};

/** The drafts of one conversation that nobody has settled yet, newest first. */
export const draftsWaitingIn = (kept: Keeper, conversationId: string): Promise<readonly Draft[]> =>
  kept(DRAFTS).find({ where: { conversationId, settledBy: null }, sort: ['-createdAt', 'id'] });

/** The drafts that report on a unit's behalf and that nobody has settled yet, newest first. */
export const draftsWaitingOf = (kept: Keeper, unit: string): Promise<readonly Draft[]> =>
  kept(DRAFTS).find({ where: { unit, settledBy: null }, sort: ['-createdAt', 'id'] });

/** The draft of one conversation that this inbox row confirmed or cancelled. */
export async function draftSettledIn(
  kept: Keeper,
  conversationId: string,
  settledBy: string,
): Promise<Draft | null> {
  const [draft] = await kept(DRAFTS).find({ where: { conversationId, settledBy }, limit: 1 });
  return draft ?? null;
}

/** One draft for each person in each conversation: a newer one takes the place of the older. */
export const draftId = (personId: string, conversationId: string): string =>
  `${personId}@${conversationId}`;

/** By which a press, or somebody who types 确认482193, names this very draft and none that took its place. */
export const draftNumber = ({ cause }: Pick<Draft, 'cause'>): number => shortNumber(cause, 6);

/** So many characters of what was said to be wrong are named back. */
const LONGEST_NAMED = 60;

/** What is kept as `doubted` of a text. */
export const namedBack = (text: string): string => text.trim().slice(0, LONGEST_NAMED);

/** After this long a draft is no longer done by a bare 确认; 继续 shows it again. */
const FRESH_MS = 24 * 60 * 60_000;

export const isFresh = (draft: Draft, at: Moment): boolean =>
  Date.parse(at) - Date.parse(draft.createdAt) <= FRESH_MS;

/** Whether what is said now may be about it: what has grown old waits for 继续 alone. */
export const isOpen = (draft: Draft, at: Moment): boolean =>
  draft.settledBy === null && (draft.isShelved === true || isFresh(draft, at));

/** So long after it was shown a draft may be meant by any yes. */
const JUST_NOW_MS = 10 * 60_000;

export const wasJustShown = (draft: Draft, at: Moment): boolean =>
  Date.parse(at) - Date.parse(draft.createdAt) <= JUST_NOW_MS;

/**
 * The draft that 确认 or 取消 means, which must have been there when it was said. One that this very act settled before is given again, so that a step
 * repeated after a crash comes to the same end. Refuses where nothing waits, and what has grown old.
 */
export function waitingDraft(draft: Draft | null, act: Act): Draft {
  if (!draft || (draft.settledBy !== null && draft.settledBy !== act.cause)) {
    throw new Refusal<DraftReason>({ kind: 'no-draft' });
  }
  if (draft.settledBy === null && draft.createdAt > act.at) {
    throw new Refusal<DraftReason>({ kind: 'draft-later' });
  }
  if (draft.settledBy === null && !isFresh(draft, act.at)) {
    throw new Refusal<DraftReason>({ kind: 'draft-expired' });
  }
  return draft;
}

/** What is on the shelf, newest first: no 确认 means it. */
export const shelvedIn = ({
  proposal,
  unit,
  settledBy,
  isShelved,
  aside = [],
}: Draft): readonly Aside[] => [
  ...(isShelved && settledBy === null ? [{ proposal, unit, isShelved }] : []),
  ...aside.filter((one) => one.isShelved),
];

/** What was settled and could not be done waits again. */
export const reopened = (draft: Draft): Draft => ({ ...draft, settledBy: null });

export const settled = (draft: Draft, act: Act): Draft => ({ ...draft, settledBy: act.cause });

/** Why the office says no to it. */
export type DraftReason =
  /** With the tasks that were filed last. */
  | { readonly kind: 'no-draft'; readonly filed?: readonly number[] }
  /** What was said right before it, and was not understood. */
  | { readonly kind: 'nothing-read'; readonly said: string }
  | { readonly kind: 'draft-expired' }
  /** With the tasks that it is about. */
  | { readonly kind: 'draft-shelved'; readonly tasks: readonly number[] }
  /** With the tasks that are on the shelf. */
  | { readonly kind: 'which-shelved'; readonly tasks: readonly number[] }
  | { readonly kind: 'draft-gone' }
  | { readonly kind: 'draft-later' }
  | { readonly kind: 'not-your-draft' }
  | { readonly kind: 'not-your-draft-to-cancel' }
  | { readonly kind: 'changed-since-shown' };
