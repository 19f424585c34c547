import type { Content, NamedCard, OutgoingFile, Piece } from '../channel.ts';
import { literal } from '../literal.ts';
import { piecesWithCard } from '../pieces.ts';
import { fitted } from '../reply-text.ts';
import { splitText } from '../split-text.ts';
import { LONGEST_CONTENT } from '../wecom-bot/encode.ts';
import { templateCard } from '../wecom-card.ts';

export const pieces = (content: Content): readonly Piece[] =>
  piecesWithCard(content, (text) => splitText(literal(text), LONGEST_CONTENT));

/** An answer in a stream; the text replaces what the stream said before. */
export const streamBody = (id: string, finish: boolean, content: string) => ({
  msgtype: 'stream',
  stream: { id, finish, content: fitted(content, LONGEST_CONTENT) },
});

export const welcomeBody = (content: string) => ({ msgtype: 'text', text: { content } });

/** A card goes by itself: together with a stream it is not taken over this connection (developer site, page 101463). */
export const cardBody = (card: NamedCard) => ({
  msgtype: 'template_card',
  template_card: templateCard(card),
});

export const fileBody = ({ isPicture }: OutgoingFile, mediaId: string) =>
  isPicture
    ? { msgtype: 'image', image: { media_id: mediaId } }
    : { msgtype: 'file', file: { media_id: mediaId } };

/** Unasked, plain text is refused (developer site, page 101463). */
export const markdownBody = (content: string) => ({ msgtype: 'markdown', markdown: { content } });
