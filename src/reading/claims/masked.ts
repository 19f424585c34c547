const FIGURE = '[\\d０-９]';

/** Telephone numbers, identity cards, and people who are called with @: nothing of what a message says. */
const PRIVATE = new RegExp(
  [
    `(?<!${FIGURE})(?:[+＋]?86[- ]?)?[1１][3-9３-９]${FIGURE}(?:[- ]?${FIGURE}{4}){2}(?!${FIGURE})`,
    `(?<!${FIGURE})[0０]${FIGURE}{2,3}[- －]?${FIGURE}{7,8}(?!${FIGURE})`,
    `(?<!${FIGURE})${FIGURE}{17}[\\dXx０-９](?!${FIGURE})`,
    '(?<=[@＠])[^\\s@＠，,。：:]{1,16}(?=\\s)',
  ].join('|'),
  'gu',
);

/** The text with a * for each character of what nobody else need know; every other character keeps its place. */
export const masked = (text: string): string =>
  text.replace(PRIVATE, (words) => '*'.repeat(words.length));
