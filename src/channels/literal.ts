/**
 * A text for where Markdown is drawn, so that it reads there as it was written: the signs that Markdown would draw or
 * swallow stand in their full width. The office writes no Markdown itself, so that whatever looks like it are the words of
 * people: 管径DN300*6米, 公厕_台账.xlsx, a link under another name, somebody called by <@id>. An address is left as it is.
 */
export const literal = (text: string): string =>
  text
    .replace(DRAWN, (found, address: string | undefined) => address ?? wide(found))
    .replace(AT_HEAD, (_, before: string, sign: string) => `${before}${wide(sign)}`);

/** The same for where the words are plain, and only a call would become live. */
export const uncalled = (text: string): string => text.replaceAll('<@', '＜@');

const DRAWN = /(https?:\/\/[\w\-.~:/?#@!$&+,;=%]{1,2000})|[\\*_`~[\]<>|]/gu;
/** A heading, and a line that is drawn as a ruler or makes a heading of the one above. */
const AT_HEAD = /^([ \t]{0,3})(#(?=#{0,5}(?:\s|$))|-(?=[- \t]{0,200}$)|=(?=[= \t]{0,200}$))/gmu;

/** The same sign from the block of full-width forms. */
const wide = (sign: string): string => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
