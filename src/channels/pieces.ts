import { createHash } from 'node:crypto';
import type { Content, Delivery, NamedCard, Piece } from './channel.ts';

/** The words alone, split: for where no card is shown. */
export const wordsOnly = (
  { text }: Content,
  split: (text: string) => readonly string[],
): readonly Piece[] => (text === '' ? [] : split(text).map((part) => ({ text: part })));

/** A card in the place of words that would go in one piece, or below the last of them. */
export function piecesWithCard(
  content: Content,
  split: (text: string) => readonly string[],
): readonly Piece[] {
  const words = wordsOnly(content, split);
  if (!content.card) return words;
  const card = named(content.key, content.card);
  if (card.place === 'below') return [...words, { text: '', card }];
  const [only, ...more] = words;
  return only && more.length === 0 ? [{ ...only, card }] : words;
}

/** Whether the name of a card, as a press brings it back, is of one that is settled by a press. */
export const settlesByPress = (id: string): boolean => id.startsWith(ONCE);

/** Letters, digits and _-@ only, at most 128 bytes, never the same for two messages (developer site, page 101032). */
const named = (key: string, card: NonNullable<Content['card']>): NamedCard => ({
  ...card,
  id: `${card.isSettledByPress ? ONCE : OPEN}${createHash('sha256').update(key).digest('hex')}`,
});

const ONCE = 'once-';
const OPEN = 'open-';

/** What a platform says of one form of a message: `unfit` where it is the form that it does not take. */
export type Verdict = Delivery | 'unfit';

/** Hands over the first form that is taken: a card, then Markdown, then plain text, all with the same facts. */
export async function firstThatFits<Form>(
  forms: readonly Form[],
  send: (form: Form) => Promise<Verdict>,
): Promise<Delivery> {
  for (const form of forms) {
    const verdict = await send(form);
    if (verdict !== 'unfit') return verdict;
  }
  return 'refused';
}
