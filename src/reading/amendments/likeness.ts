/** How many neighbouring characters of a name stand in some words: 支路 in 支路亮灯率. */
export const likeness = (words: string, name: string): number =>
  pairsOf(name).filter((pair) => words.includes(pair)).length;

/** Whether words speak of what a name says, and of little else. */
export const isAlike = (words: string, name: string): boolean =>
  likeness(words, name) > 0 && likeness(words, name) >= Math.floor(pairsOf(words).length / 2);

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
