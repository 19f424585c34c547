import type { Target, Task } from '../../domain/plan.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { readNumeral } from '../numbers/numerals.ts';
import { OPENED } from '../words/done.ts';
import { UNDER_WAY } from '../words/roles.ts';
import { isSameKind } from './achieved-targets.ts';

/** One piece among several that is told to be done: the seventh of 公厕第7座已投用, and the target that counts such pieces. */
export interface PieceReached {
  readonly number: number;
  readonly unit: string;
  readonly target: Target;
}

/**
 * The last piece that a text tells to be done by its ordinal, where a target of the task counts pieces of that kind and no fewer of them. It may be
 * the seventh of seven or of eight, and is only asked about: nothing is counted by it. Null for none.
 */
export function pieceReached(text: string, { targets }: Task): PieceReached | null {
  const reached = [...text.matchAll(PIECE)].flatMap(({ groups }) => {
    const { number: figure = '', unit = '', before = '', rest = '' } = groups ?? {};
    const number = readNumeral(figure);
    const isDone = (tellsDone(rest) || OPENED.test(rest)) && !UNDER_WAY.test(rest);
    const target = targets.find((one) => isSameKind(unit, one) && isOfIt(before + rest, one));
    const isAmong = number !== null && number > 1 && target !== undefined && number <= target.value;
    return isDone && isAmong ? [{ number, unit, target }] : [];
  });
  return reached.toSorted((one, other) => other.number - one.number)[0] ?? null;
}

const isOfIt = (words: string, { metric, aliases }: Target): boolean =>
  [metric, ...aliases].some((name) =>
    [...words].some((sign, at) => name.includes(`${sign}${words[at + 1] ?? '\n'}`)),
  );

const PIECE =
  /(?<before>[^，,。；;：:\n]{0,12})第(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>[座处条个家])(?<rest>[^，,。；;\n]{2,20})/gu;
