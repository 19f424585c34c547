import { type Enclosure, isPicture } from '../../domain/enclosure.ts';
import type { Reply } from '../../domain/message.ts';

/** The pictures of an answer: still being drawn, drawn, or not to be had. */
export type Pictures =
  | { readonly state: 'drawing' }
  | { readonly state: 'drawn'; readonly pictures: readonly Uint8Array[] }
  | { readonly state: 'failed' };

/** Draws what is shown in answers, while the platform asks again every second. */
export interface PictureBoard {
  /** How far the pictures of the answer to a message are; begins to draw them at the first look. */
  of(messageId: string, replies: readonly Reply[]): Pictures;
}

/** The platform asks for six minutes at most; older ones are drawn anew if somebody should ask. */
const MOST = 50;
const NONE: Pictures = { state: 'drawn', pictures: [] };

export function createPictureBoard(
  draw: (enclosure: Enclosure) => Promise<Uint8Array | null>,
): PictureBoard {
  const board = new Map<string, Pictures>();
  return {
    of(messageId, replies) {
      const shown = replies.flatMap(({ enclosure }) =>
        enclosure && isPicture(enclosure) ? [enclosure] : [],
      );
      if (shown.length === 0) return NONE;
      const known = board.get(messageId);
      if (known) return known;
      const [oldest] = board.size >= MOST ? board.keys() : [];
      if (oldest !== undefined) board.delete(oldest);
      board.set(messageId, { state: 'drawing' });
      void Promise.all(shown.map(draw)).then(
        (drawn) => board.set(messageId, drawnOf(drawn)),
        () => board.set(messageId, { state: 'failed' }),
      );
      return { state: 'drawing' };
    },
  };
}

function drawnOf(drawn: readonly (Uint8Array | null)[]): Pictures {
  const pictures = drawn.filter((one) => one !== null);
  return pictures.length === drawn.length ? { state: 'drawn', pictures } : { state: 'failed' };
}
