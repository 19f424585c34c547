/** Whether a text uses what only Markdown can show: headings, tables, emphasis, links. */
export const isMarkdown = (text: string): boolean =>
  /^#{1,6} |^[^\S\r\n\u2028\u2029]*\|.+\||\*\*[^*\n]+\*\*|\[[^[\]\n]+\]\([^()\s]+\)|^```|<font /mu.test(
    text,
  );

/** Whether it has a table, which not every Markdown of the platforms shows. */
export const hasTable = (text: string): boolean => text.split('\n').some(isRuler);

/** Whether a line is the one below the head of a table: | --- | :-: |. */
export const isRuler = (line: string): boolean => /^\s*\|[\s:|-]+$/u.test(line);

/** The same words without the marks of Markdown: a row of a table becomes a line, a link is followed by its address. */
export const plainText = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !isRuler(line) && !/^\s*```/u.test(line))
    .map(plainLine)
    .join('\n');

/** A text for where no Markdown is shown: what is none stays to the letter. */
export const asPlain = (text: string): string => (isMarkdown(text) ? plainText(text) : text);

const plainLine = (line: string): string =>
  withoutBars(line)
    .replace(/^#{1,6} +/u, '')
    .replace(/^> ?/u, '')
    .replace(/\*\*([^*]+)\*\*/gu, '$1')
    .replace(/`([^`]+)`/gu, '$1')
    .replace(/<\/?font[^<>]*>/gu, '')
    .replace(/\[([^[\]]+)\]\(([^()\s]+)\)/gu, '$1（$2）');

function withoutBars(line: string): string {
  if (!/^\s*\|/u.test(line)) return line;
  const cells = line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split('|');
  return cells.map((cell) => cell.trim()).join('　');
}
