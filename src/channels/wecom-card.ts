import { shortened } from '../domain/card.ts';
import type { NamedCard, Outcome } from './channel.ts';
import { settlesByPress } from './pieces.ts';

/** The key of the button that stands on a settled card and does nothing. */
export const SETTLED = 'settled';

/** A card with buttons; the key of each is what pressing it says (developer site, page 101032). */
export const templateCard = ({ id, title, desc, facts, note, buttons }: NamedCard) => ({
  card_type: 'button_interaction',
  task_id: id,
  main_title: { title, desc },
  ...(note === '' ? {} : { sub_title_text: note }),
  ...(facts.length === 0
    ? {}
    : { horizontal_content_list: facts.map(({ name, value }) => ({ keyname: name, value })) }),
  button_list: buttons.map(({ label, says }, place) => ({
    text: label,
    style: place === 0 ? FIRST : OTHER,
    key: says,
  })),
});

const FIRST = 1;
const OTHER = 2;

/** What came of the press that settles a card: nothing where it did not, or is not known in time. */
export function resultOf(card: string, outcome: Outcome): string | null {
  if (outcome.state !== 'done' || !settlesByPress(card)) return null;
  const settling = outcome.replies.find((reply) => reply.settles);
  return settling ? resultIn(settling.text) : null;
}

/** The first line, with the next one where it only introduces that: 已登记，回执：. */
function resultIn(text: string): string {
  const [first = '', second = ''] = text.split('\n');
  return shortened(first.endsWith('：') ? `${first}${second}` : first, LONGEST_RESULT);
}

const LONGEST_RESULT = 112;

/** The card in the place of one that was settled, for everybody who sees it (developer site, page 101031). */
export const settledCard = (id: string, result: string, label: string) => ({
  card_type: 'button_interaction',
  task_id: id,
  main_title: { title: label },
  sub_title_text: result,
  button_list: [{ text: label, style: OTHER, key: SETTLED }],
});
