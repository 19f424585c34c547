/**
 * Whether two things of one kind are two, by what is said of both of them: nothing of it is the same, or three of it differ. What is put
 * right in a draft changes one or two of these. Null and empty for what is not said.
 */
export function isAnother(
  one: readonly (string | null)[],
  other: readonly (string | null)[],
): boolean {
  const both = one.flatMap((said, at) => (said && other[at] ? [said === other[at]] : []));
  const differing = both.filter((isSame) => !isSame).length;
  return differing >= 3 || (differing >= 2 && differing === both.length);
}
