import { asPlain, hasTable, isMarkdown } from '../plain-text.ts';
import { splitText } from '../split-text.ts';

/** In bytes of UTF-8 (developer site, page 91770). */
const LONGEST_TEXT = 2_048;
const LONGEST_MARKDOWN = 4_096;

export const split = (text: string): readonly string[] =>
  splitText(text, isMarkdown(text) ? LONGEST_MARKDOWN : LONGEST_TEXT);

/**
 * The ways to send a text, the richest first. Tables are shown by markdown_v2 alone, colours and names called with @ by
 * the older kind alone. Its cards have no buttons, so none is sent.
 */
export function formsOf(text: string): readonly object[] {
  const content = asPlain(text);
  const plain =
    Buffer.byteLength(content) > LONGEST_TEXT ? [] : [{ msgtype: 'text', text: { content } }];
  if (!isMarkdown(text)) return plain;
  return hasTable(text)
    ? [{ msgtype: 'markdown_v2', markdown_v2: { content: text } }, ...plain]
    : [{ msgtype: 'markdown', markdown: { content: text } }, ...plain];
}
