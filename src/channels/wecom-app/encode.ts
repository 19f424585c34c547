import type { OutgoingFile, Piece } from '../channel.ts';
import { uncalled } from '../literal.ts';
import { splitText } from '../split-text.ts';
import { templateCard } from '../wecom-card.ts';
import { type EnvelopeKeys, sealEnvelope } from '../wecom-envelope.ts';
import { cdata } from './xml.ts';

/** The longest text of one message, in bytes of UTF-8; more is cut off (developer site, pages 90236 and 90241). */
export const LONGEST_TEXT = 2_048;

export const split = (text: string): readonly string[] => splitText(uncalled(text), LONGEST_TEXT);

/** The ways to send a piece to a member or to a chat: its card, then its words. */
export const formsOf = ({ text, card }: Piece): readonly object[] => [
  ...(card ? [{ msgtype: 'template_card', template_card: templateCard(card) }] : []),
  ...(text === '' ? [] : [{ msgtype: 'text', text: { content: text } }]),
];

/** As what a file is uploaded and sent: a picture is shown in the chat, anything else is opened (developer site, page 90253). */
export const uploadType = ({ isPicture }: OutgoingFile): 'image' | 'file' =>
  isPicture ? 'image' : 'file';

export const fileForm = (file: OutgoingFile, mediaId: string): object => {
  const type = uploadType(file);
  return { msgtype: type, [type]: { media_id: mediaId } };
};

export interface Letter {
  readonly userid: string;
  readonly corpId: string;
  readonly answer: Answer;
}

/** What an answer in the callback itself can be: plain text, or the word on the buttons of a card that was settled. */
export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'settled'; readonly label: string };

/** The HTTP body of an answer in the callback itself (developer site, page 90241). */
export function sealedReply(keys: EnvelopeKeys, letter: Letter, nonce: string, now: Date): string {
  const seconds = `${Math.floor(now.getTime() / 1000)}`;
  const { encrypted, signature } = sealEnvelope(keys, reply(letter, seconds), seconds, nonce);
  return `<xml><Encrypt>${cdata(encrypted)}</Encrypt><MsgSignature>${cdata(signature)}</MsgSignature><TimeStamp>${seconds}</TimeStamp><Nonce>${cdata(nonce)}</Nonce></xml>`;
}

const reply = ({ userid, corpId, answer }: Letter, seconds: string): string =>
  `<xml><ToUserName>${cdata(userid)}</ToUserName><FromUserName>${cdata(corpId)}</FromUserName><CreateTime>${seconds}</CreateTime>${inXml(answer)}</xml>`;

function inXml(answer: Answer): string {
  switch (answer.kind) {
    case 'text':
      return `<MsgType>${cdata('text')}</MsgType><Content>${cdata(answer.text)}</Content>`;
    case 'settled':
      return `<MsgType>${cdata('update_button')}</MsgType><Button><ReplaceName>${cdata(answer.label)}</ReplaceName></Button>`;
  }
}
