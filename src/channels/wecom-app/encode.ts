import { hasTable, isMarkdown, plainText } from '../plain-text.ts';
import { splitText } from '../split-text.ts';
import { type EnvelopeKeys, sealEnvelope } from '../wecom-envelope.ts';
import { cdata } from './xml.ts';

/** The longest text of one message, in bytes of UTF-8; more is cut off (developer site, pages 90236 and 90241). */
export const LONGEST_TEXT = 2_048;

/** Its Markdown knows no tables, so a text with one goes as plain text. */
export const parts = (text: string): readonly string[] =>
  splitText(hasTable(text) ? plainText(text) : text, LONGEST_TEXT);

/** The content of a message to a member or to a chat. */
export const content = (text: string) =>
  isMarkdown(text)
    ? { msgtype: 'markdown', markdown: { content: text } }
    : { msgtype: 'text', text: { content: text } };

export interface Letter {
  readonly userid: string;
  readonly corpId: string;
  readonly text: string;
}

/** The HTTP body of an answer in the callback itself, which is plain text (developer site, page 90241). */
export function sealedReply(keys: EnvelopeKeys, letter: Letter, nonce: string, now: Date): string {
  const seconds = `${Math.floor(now.getTime() / 1000)}`;
  const { encrypted, signature } = sealEnvelope(keys, reply(letter, seconds), seconds, nonce);
  return `<xml><Encrypt>${cdata(encrypted)}</Encrypt><MsgSignature>${cdata(signature)}</MsgSignature><TimeStamp>${seconds}</TimeStamp><Nonce>${cdata(nonce)}</Nonce></xml>`;
}

const reply = ({ userid, corpId, text }: Letter, seconds: string): string =>
  `<xml><ToUserName>${cdata(userid)}</ToUserName><FromUserName>${cdata(corpId)}</FromUserName><CreateTime>${seconds}</CreateTime><MsgType>${cdata('text')}</MsgType><Content>${cdata(text)}</Content></xml>`;
