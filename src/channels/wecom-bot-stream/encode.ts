import { fitted } from '../reply-text.ts';
import { splitText } from '../split-text.ts';
import { LONGEST_CONTENT } from '../wecom-bot/encode.ts';

export const parts = (text: string): readonly string[] => splitText(text, LONGEST_CONTENT);

/** An answer in a stream; the text replaces what the stream said before. */
export const streamBody = (id: string, finish: boolean, content: string) => ({
  msgtype: 'stream',
  stream: { id, finish, content: fitted(content, LONGEST_CONTENT) },
});

export const welcomeBody = (content: string) => ({ msgtype: 'text', text: { content } });

/** Unasked, plain text is refused (developer site, page 101463). */
export const pushBody = (chatid: string, chatType: 1 | 2, content: string) => ({
  chatid,
  chat_type: chatType,
  msgtype: 'markdown',
  markdown: { content },
});
