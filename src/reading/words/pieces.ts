/** Words by what they say. */
export type Wordings<S extends string> = readonly (readonly [S, readonly string[]])[];

/** Takes a text apart into known words, the longest first at each place, so that 没问题 is not 没 and 问题. */
export function piecesBy<S extends string>(
  wordings: Wordings<S>,
): (text: string) => { readonly pieces: readonly S[]; readonly rest: string } {
  const pieceAt = firstPieceBy(wordings);
  return (text) => {
    const pieces: S[] = [];
    let at = 0;
    while (at < text.length) {
      const found = pieceAt(text, at);
      if (!found) break;
      pieces.push(found.says);
      at += found.word.length;
    }
    return { pieces, rest: text.slice(at) };
  };
}

/** The longest known word that begins at a place of a text. */
function firstPieceBy<S extends string>(wordings: Wordings<S>) {
  const known = Map.groupBy(
    wordings
      .flatMap(([says, words]) => words.map((word) => ({ word, says })))
      .toSorted((one, other) => other.word.length - one.word.length),
    ({ word }) => word.charAt(0),
  );
  return (text: string, at: number) =>
    known.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
}

/** The same, with what stands between known words, each run of it by itself: the 场 of 停车场选址 is a part of one. */
export function piecesAround<S extends string>(
  wordings: Wordings<S>,
): (text: string) => { readonly pieces: readonly S[]; readonly runs: readonly string[] } {
  const pieceAt = firstPieceBy(wordings);
  return (text) => {
    const pieces: S[] = [];
    const runs: string[] = [];
    let end = -1;
    let at = 0;
    while (at < text.length) {
      const found = pieceAt(text, at);
      if (found) pieces.push(found.says);
      else if (end >= 0 && at - end <= 1)
        runs.push(`${runs.pop() ?? ''}${text.slice(end, at + 1)}`);
      else runs.push(text.charAt(at));
      at += found?.word.length ?? 1;
      if (!found) end = at;
    }
    return { pieces, runs };
  };
}

/** A quick look whether a text has any of the words that say one of these things, wherever it stands. */
export function anyOf<S extends string>(
  wordings: Wordings<S>,
  saying: readonly S[],
): (text: string) => boolean {
  const words = wordings.flatMap(([says, said]) => (saying.includes(says) ? said : []));
  const shortest = words.filter(
    (word) => !words.some((other) => other !== word && word.includes(other)),
  );
  const any = new RegExp(shortest.join('|'), 'u');
  return (text) => any.test(text);
}

export const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/u);
