import { hasTable, isMarkdown } from '../plain-text.ts';
import { splitText } from '../split-text.ts';

/** In bytes of UTF-8 (developer site, page 91770). */
const LONGEST_TEXT = 2_048;
const LONGEST_MARKDOWN = 4_096;

export const parts = (text: string): readonly string[] =>
  splitText(text, isMarkdown(text) ? LONGEST_MARKDOWN : LONGEST_TEXT);

/** Tables are shown by markdown_v2 alone, colours and names called with @ by the older kind alone. */
export function webhookMessage(text: string): unknown {
  if (!isMarkdown(text)) return { msgtype: 'text', text: { content: text } };
  return hasTable(text)
    ? { msgtype: 'markdown_v2', markdown_v2: { content: text } }
    : { msgtype: 'markdown', markdown: { content: text } };
}
