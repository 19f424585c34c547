import { TIME_SIGN, timeSaid } from './calendar/time-said.ts';
import { wordsBySound } from './names/typed-words.ts';
import { lazily } from './once.ts';
import { FILLER, MAY_IT_BE } from './words/filler.ts';
import { piecesAround, type Wordings } from './words/pieces.ts';

/** One clause of what somebody wishes: the things that it says, in whatever order, and what none of them accounts for. */
export interface Clause<S extends string> {
  readonly says: ReadonlySet<S | 'may'>;
  /** Words about a day or an hour. */
  readonly times: readonly string[];
  /** Stretches of words that are known for nothing. */
  readonly unknown: readonly string[];
  /** The words, as they were heard: 题醒 as 提醒. */
  readonly text: string;
}

/**
 * Hears a text by the things that it says and not by the order of its words. Filler and courtesy are dropped, a word that only sounds like a
 * known one (题醒) is put right where it would else be known for nothing. `wordings`: the things that may be said here, each with its words.
 */
export function clausesBy<S extends string>(
  wordings: Wordings<S>,
): (text: string) => readonly Clause<S>[] {
  const all: Wordings<S | 'may' | 'filler' | 'time'> = [
    ['time', [TIME_SIGN]],
    ...wordings,
    ['may', MAY_IT_BE],
    ['filler', FILLER],
  ];
  const apart = piecesAround(all);
  const wordSounding = lazily(() =>
    wordsBySound(wordings.flatMap(([, words]) => words.filter((word) => MAY_BE_HEARD.test(word)))),
  );
  return (text) =>
    text
      .split(/[，,。；;！!？?\s~]+/u)
      .filter((clause) => clause !== '')
      .map((clause) => hear(clause));

  function hear(said: string): Clause<S> {
    const once = take(said);
    if (once.unknown.length === 0) return once;
    const right = putRight(said, once.unknown, wordSounding());
    const again = right === said ? once : take(right);
    return again.unknown.length === 0 ? again : once;
  }

  function take(text: string): Clause<S> {
    const { text: timeless, times } = timeSaid(text);
    const { pieces, runs } = apart(timeless);
    const says = new Set<S | 'may'>();
    for (const piece of pieces) if (piece !== 'filler' && piece !== 'time') says.add(piece);
    return { says, times, unknown: runs, text };
  }
}

/** Shorter words sound like too much else. */
const MAY_BE_HEARD = /^\p{Script=Han}{2,4}$/u;

/** 明天早上再题醒我: the first word of two characters or more around what is unknown that sounds like a known one is that. */
function putRight(
  text: string,
  unknown: readonly string[],
  wordSounding: (typed: string) => string | null,
): string {
  for (const run of unknown) {
    const at = text.indexOf(run);
    for (let start = Math.max(0, at - 2); start <= at + run.length; start += 1) {
      for (let length = 4; length >= 2; length -= 1) {
        const window = text.slice(start, start + length);
        const isOver = start < at + run.length && start + length > at;
        if (!isOver || !/^\p{Script=Han}+$/u.test(window) || window.length !== length) continue;
        const word = wordSounding(window);
        if (word !== null && word !== window)
          return text.slice(0, start) + word + text.slice(start + length);
      }
    }
  }
  return text;
}
