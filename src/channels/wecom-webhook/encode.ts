import { uncalled } from '../literal.ts';
import { splitText } from '../split-text.ts';

/** In bytes of UTF-8 (developer site, page 91770). */
const LONGEST_TEXT = 2_048;

export const split = (text: string): readonly string[] => splitText(uncalled(text), LONGEST_TEXT);

/** Its cards have no buttons and its Markdown would draw people's words, so that it sends words alone. */
export const textForm = (text: string): object => ({ msgtype: 'text', text: { content: text } });
