import { z } from 'zod';

/** A word that can be pressed instead of typed: pressing it is the same as saying `says` in that chat. */
export const Button = z.strictObject({
  label: z.string().min(1).max(10),
  says: z.string().min(1).max(100),
});
export type Button = z.infer<typeof Button>;

/**
 * A message as platforms with cards show it, beside the text that says the same everywhere else. The room is that of
 * the smallest card, WeCom's (developer site, page 101032), in characters.
 */
export const Card = z.strictObject({
  title: z.string().min(1).max(26),
  desc: z.string().max(30),
  facts: z
    .array(z.strictObject({ name: z.string().min(1).max(5), value: z.string().min(1).max(26) }))
    .max(6),
  note: z.string().max(112),
  buttons: z.array(Button).min(1).max(6),
  /** In the place of the text where it says as much; below the text where it only brings the buttons. */
  place: z.enum(['instead', 'below']),
  /** Whether one press settles it, so that its buttons give way to what came of it. */
  isSettledByPress: z.boolean(),
});
export type Card = z.infer<typeof Card>;

/** The card with all its words, or nothing where they do not fit in: then the text alone goes. */
export const cardThatFits = (card: Card): Card | undefined => Card.safeParse(card).data;

/** The words of a message beside its card, where it has one. */
export const withCard = (text: string, card: Card | undefined): { text: string; card?: Card } =>
  card ? { text, card } : { text };

/** At most so many characters, the last an ellipsis where something is left out. */
export function shortened(text: string, characters: number): string {
  const all = [...text];
  return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`;
}
