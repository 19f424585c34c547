import { findQuantities } from '../numbers/quantities.ts';
import { COLOURS, DOUBT, SURELY_DONE } from '../words/doubt.ts';

const FIRST = new RegExp(DOUBT, 'u');
const EACH = new RegExp(DOUBT, 'gu');

/** A doubt that stands in some words, with what it is of beside what only colours it: 验收 and 手续 of 验收怕办不完手续. */
export interface FoundDoubt {
  readonly subject: string;
  readonly object: string;
  readonly start: number;
  readonly end: number;
}

/** The first doubt that words raise, as 赶不上 in 10月底肯定赶不上; null where they raise none near their beginning. */
export function doubtIn(said: string): FoundDoubt | null {
  const words = said.slice(0, FARTHEST);
  const found = FIRST.exec(words);
  if (!found) return null;
  const [start, end] = [found.index, found.index + found[0].length];
  return {
    subject: bare(words.slice(0, start)),
    object: bare(words.slice(end).replace(EACH, '')),
    start,
    end,
  };
}

/** In signs: what stands farther from a figure is no doubt of it. */
const FARTHEST = 80;

/** Whether a clause raises a doubt and says nothing else: 年底前肯定搞不完了. */
export const onlyDoubts = (clause: string): boolean =>
  FIRST.test(clause) && !saysThing(bare(clause.replace(EACH, '')));

/** Whether a clause leaves its figure in doubt: 基本建成2129套赶不上了, but not 公厕已建成5座资金有困难. */
export function leavesInDoubt(clause: string): boolean {
  const start = clause.search(FIRST);
  if (start < 0) return false;
  const figure = findQuantities(clause).findLast(({ span }) => span.end <= start);
  const doubt = figure && doubtIn(clause.slice(figure.span.end));
  if (!doubt || saysThing(doubt.subject) || saysThing(doubt.object)) return false;
  return !SURELY_DONE.test(clause.slice(0, figure.span.start));
}

/** What a doubt is of has two signs at least. */
export const saysThing = (words: string): boolean => words.length > 1;

const bare = (words: string): string =>
  words.replace(COLOURS, '').replace(/[^\u4e00-\u9fff]/gu, '');
