/** More lines than these do not fit a phone. */
const MOST = 8;
/** So many of a longer list are shown at first. */
const FIRST = 5;

/**
 * A list as a phone shows it: all of a short one; of a long one the first five, or the others when they are asked for. Where each line has a name, the
 * others are named at once: whoever asks who has not reported knows it from the first answer.
 */
export function folded(
  lines: readonly string[],
  isRest: boolean,
  names: readonly string[] = [],
): readonly string[] {
  if (lines.length <= MOST) return lines;
  if (isRest) return [`前${FIRST}条之外：`, ...lines.slice(FIRST)];
  const others = names.slice(FIRST);
  const named = others.length > 0 ? `其余${others.length}家：${others.join('、')}。` : '';
  return [...lines.slice(0, FIRST), `${named}发“全部”看其余。`];
}
