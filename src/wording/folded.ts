/** More lines than these do not fit a phone. */
const MOST = 8;
/** So many of a longer list are shown at first. */
const FIRST = 5;

/** A list as a phone shows it: all of a short one; of a long one the first five, or the others when they are asked for. */
export function folded(lines: readonly string[], isRest: boolean): readonly string[] {
  if (lines.length <= MOST) return lines;
  return isRest
    ? [`前${FIRST}条之外：`, ...lines.slice(FIRST)]
    : [...lines.slice(0, FIRST), '发“全部”看其余。'];
}
