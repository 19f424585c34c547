import { hasTable, isMarkdown, plainText } from '../plain-text.ts';
import { splitText } from '../split-text.ts';

/** Longer texts were cut by the clients; the API itself takes 15 000 bytes (developer site, 0078). */
const LONGEST_PART = 9_000;

/** Its Markdown knows no tables, so a text with one goes as plain text. */
const asMarkdown = (text: string): boolean => isMarkdown(text) && !hasTable(text);

export const parts = (text: string): readonly string[] =>
  splitText(hasTable(text) ? plainText(text) : text, LONGEST_PART);

/** A message for a webhook. */
export const webhookMessage = (text: string): unknown =>
  asMarkdown(text)
    ? { msgtype: 'markdown', markdown: { title: titleOf(text), text: spaced(text) } }
    : { msgtype: 'text', text: { content: text } };

/** A message for the OpenAPI: a kind, and its parameters as JSON in a string. */
export function robotMessage(text: string): { readonly msgKey: string; readonly msgParam: string } {
  return asMarkdown(text)
    ? {
        msgKey: 'sampleMarkdown',
        msgParam: JSON.stringify({ title: titleOf(text), text: spaced(text) }),
      }
    : { msgKey: 'sampleText', msgParam: JSON.stringify({ content: text }) };
}

/** What the list of conversations shows. */
const titleOf = (text: string): string => plainText(text.split('\n', 1)[0] ?? '').slice(0, 20);

/** A line ends with two blanks, otherwise the next one is drawn behind it. */
const spaced = (text: string): string => text.replace(/([^\n])\n(?!\n)/gu, '$1  \n');
