/** Words between blanks, as the alternatives of a pattern: the longer one is to stand first. */
export const any = (...lists: readonly string[]): string =>
  `(?:${lists.flatMap((list) => list.trim().split(/\s+/u)).join('|')})`;
