import type { Delivery, OutgoingFile, Piece } from '../channels/channel.ts';
import type { Moment } from '../domain/message.ts';
import { momentOf } from '../domain/moment.ts';
import type { OutboxRow } from '../domain/outbox.ts';
import type { Pace } from './pace.ts';
import type { Addressee, DeliveryParts, Route } from './route.ts';

/** What is still to be said by one route. */
export interface Letter {
  readonly key: string;
  readonly route: Route;
  readonly to: Addressee;
  readonly pieces: readonly Piece[];
  /** How many pieces have gone. */
  readonly gone: number;
}

export function letterBy(
  route: Route,
  { message, underWay, settledBy }: OutboxRow,
  to: Addressee,
  file: OutgoingFile | null = null,
): Letter {
  const { key, card, isSaid } = message;
  // What is sent again is a new card to its platform.
  const name = settledBy === undefined ? key : `${key}@${settledBy}`;
  const content = { key: name, text: isSaid ? '' : message.text, card };
  const words = route.pieces?.(content, to) ?? (isSaid ? [] : [{ text: message.text }]);
  // The file first: one that is not taken leaves its words to the next route.
  const pieces = file ? [{ text: '', file }, ...words] : words;
  return { key, route, to, pieces, gone: underWay?.parts ?? 0 };
}

/** When the letter may go: `at`, or the later moment that is kept free for it. */
export function mayGoAt(letter: Letter, pace: Pace | undefined, at: Moment): Moment {
  const { key, route, to, pieces, gone } = letter;
  const limits = route.limits?.(to) ?? [];
  if (!pace || limits.length === 0) return at;
  const moment = pace.reserve(`${key}@${route.name}`, limits, Date.parse(at), pieces.length - gone);
  return moment <= Date.parse(at) ? at : momentOf(new Date(moment));
}

/** Sends piece after piece, as long as they are taken. */
export async function sendPieces(
  { key, route, to, pieces, gone }: Letter,
  parts: DeliveryParts,
): Promise<{ readonly delivery: Delivery; readonly gone: number }> {
  for (const [part, piece] of pieces.entries()) {
    if (part < gone) continue;
    const errand = { key, ...piece, to, ...(pieces.length > 1 ? { part } : {}) };
    // A route that throws has said nothing about what became of the message.
    const delivery = await route.send(errand).catch((error: unknown): Delivery => {
      parts.onError(error, key);
      return 'unknown';
    });
    parts.onSent?.(route.name, delivery);
    // Words that were said can be answered in words: their buttons are offered once, whatever becomes of them.
    if (delivery !== 'sent' && !isOnlyCard(piece)) return { delivery, gone: part };
  }
  return { delivery: 'sent', gone: pieces.length };
}

const isOnlyCard = ({ text, file }: Piece): boolean => text === '' && file === undefined;
