/**
 * The words of somebody who calls others by their @names in front of them or behind: @班主任 确认. A group message that
 * reached the clerk is meant for the clerk, whoever else is called beside.
 */
export function withoutCalled(text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const first = words.findIndex((word) => !isCall(word));
  const last = words.findLastIndex((word) => !isCall(word));
  if (first < 0 || last - first === words.length - 1) return text;
  const before = words.slice(0, first);
  const start = before.reduce((at, word) => text.indexOf(word, at) + word.length, 0);
  const after = words.slice(last + 1);
  const end = after.reduceRight((at, word) => text.lastIndexOf(word, at - 1), text.length);
  return text.slice(start, end).trim();
}

const isCall = (word: string): boolean => /^[@＠]/u.test(word);
