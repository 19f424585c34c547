import { UNDONE_HEAD } from '../words/states.ts';
import type { Clause } from './report-clauses.ts';

/** A clause that may stand under a head by which nothing below it is done. */
export interface ClauseUnderState extends Clause {
  readonly isUndone?: true;
}

/**
 * The clauses, those marked that stand under 【推进中】, 未启动： or a like head of a state: it holds for its line, alone in a line of
 * its own up to the next head.
 */
export function withStateHeads(clauses: readonly Clause[]): readonly ClauseUnderState[] {
  let isUndone = false;
  let isOfBlock = false;
  return clauses.map((clause, at) => {
    if (clause.opens === 'line' && !isOfBlock) isUndone = false;
    if (!isHead(clause)) return isUndone ? { ...clause, isUndone } : clause;
    isUndone = UNDONE_HEAD.test(clause.text);
    isOfBlock = isUndone && clauses[at + 1]?.opens === 'line';
    return clause;
  });
}

const isHead = ({ text, opens, closes }: Clause): boolean =>
  text.length <= LONGEST &&
  !/\d/u.test(text) &&
  (closes === 'bracket' || closes === 'colon' || (opens === 'line' && closes === 'line'));

/** In signs. */
const LONGEST = 16;
