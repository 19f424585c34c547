/**
 * The longest beginning of `text` within `bytes` of UTF-8, cut between characters as people see them and
 * marked with an ellipsis where something is left out.
 */
export function fitted(text: string, bytes: number): string {
  if (text.length * 3 <= bytes || Buffer.byteLength(text) <= bytes) return text;
  const cut = cutWithin(text, bytes - Buffer.byteLength(ELLIPSIS));
  return text.slice(0, cut) + ELLIPSIS;
}

const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function cutWithin(text: string, bytes: number): number {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return graphemes.segment(text).containing(read)?.index ?? read;
}
