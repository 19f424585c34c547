import { isFresh, namedBack } from '../domain/draft.ts';
import type { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import { asksOnly } from '../reading/act.ts';
import { putsRight } from '../reading/amendments/puts-right.ts';
import { unhedged } from '../reading/amendments/unhedged.ts';
import { findQuantities } from '../reading/numbers/quantities.ts';
import type { Situation } from './recognize.ts';

/**
 * With a draft open, what tells or corrects something and found no place in it is named back, and the next 确认 shows the draft once more
 * before it does anything. A question and a courtesy leave the draft as it is.
 */
export function besideDraft(
  read: Intent,
  { body, at }: InboundMessage,
  { draft }: Pick<Situation, 'draft'>,
): Intent {
  const isOpen = draft !== null && !draft.isShelved && isFresh(draft, at);
  if (!isOpen || body.kind !== 'said' || !FOUND_NO_PLACE.has(read.kind)) return read;
  const { text } = body;
  return triesToChange(text.trim()) ? { kind: 'doubt-draft', said: namedBack(text) } : read;
}

const FOUND_NO_PLACE: ReadonlySet<string> = new Set([
  'misread',
  'decline',
  'overhear',
  'miss-name',
  'acknowledge',
]);

function triesToChange(text: string): boolean {
  if (asksOnly(text)) return false;
  return putsRight(text) || unhedged(text).adds || findQuantities(text).length > 0;
}
