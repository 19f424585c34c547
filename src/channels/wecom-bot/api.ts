import type { Delivery, Piece } from '../channel.ts';
import { literal } from '../literal.ts';
import { callPlatform } from '../platform-call.ts';
import { fitted } from '../reply-text.ts';
import { templateCard } from '../wecom-card.ts';
import { readErrcode } from '../wecom-errcode.ts';
import { LONGEST_CONTENT } from './encode.ts';

/**
 * Posts one late answer to the address that came with a message. The address is good for one hour and one
 * call (developer site, page 101138), and is called only where it lies on the platform's own origin:
 * anywhere else it would carry what we say to whoever wrote it there.
 */
export async function postReply(replyUrl: string, piece: Piece, origin: string): Promise<Delivery> {
  if (!URL.canParse(replyUrl) || new URL(replyUrl).origin !== origin) return 'refused';
  const read = readErrcode(await callPlatform(replyUrl, bodyOf(piece)));
  if (typeof read === 'string') return read;
  return read.errcode === 0 ? 'sent' : 'refused';
}

const bodyOf = ({ text, card }: Piece) =>
  card
    ? { msgtype: 'template_card', template_card: templateCard(card) }
    : { msgtype: 'markdown', markdown: { content: fitted(literal(text), LONGEST_CONTENT) } };
