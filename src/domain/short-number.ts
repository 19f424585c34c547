/**
 * A number of so many digits by which people name what has a long key: made from the key, so that it stays the same
 * whatever happens to others beside it.
 */
export function shortNumber(key: string, digits: 4 | 6): number {
  const first = 10 ** (digits - 1);
  let rest = 0;
  for (const character of key) rest = (rest * 31 + (character.codePointAt(0) ?? 0)) % (9 * first);
  return first + rest;
}
