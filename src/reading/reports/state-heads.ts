import { wentAmiss } from '../figures/adverse.ts';
import { DONE_HEAD, UNDONE_HEAD } from '../words/states.ts';
import type { Clause } from './report-clauses.ts';

/** What a head says of all below it: that nothing of it is done, or all. */
export type HeadState = 'undone' | 'done';

/** A clause that may stand under such a head. */
export interface ClauseUnderState extends Clause {
  readonly state?: HeadState;
}

/**
 * The clauses, those marked that stand under 【推进中】, 未启动：, 已建成 or a like head of a state: it holds for its line, alone in a line of
 * its own up to the next head. A ✅ or ❌ says the same of its point.
 */
export function withStateHeads(clauses: readonly Clause[]): readonly ClauseUnderState[] {
  let state: HeadState | null = null;
  let isOfBlock = false;
  let ticked: HeadState | null = null;
  return clauses.map((clause, at) => {
    ticked = clause.ticked ?? (clause.opens === 'part' ? ticked : null);
    if (ticked !== null) return { ...clause, state: ticked };
    if (clause.opens === 'line' && !isOfBlock) state = null;
    if (!isHead(clause)) return state === null ? clause : { ...clause, state };
    state = stateIn(clause.text);
    isOfBlock = state !== null && clauses[at + 1]?.opens === 'line';
    return clause;
  });
}

function stateIn(head: string): HeadState | null {
  if (UNDONE_HEAD.test(head) || wentAmiss({ before: head, after: '' })) return 'undone';
  return DONE_HEAD.test(head) ? 'done' : null;
}

const isHead = ({ text, opens, closes }: Clause): boolean =>
  text.length <= LONGEST &&
  !/\d/u.test(text) &&
  (closes === 'bracket' || closes === 'colon' || (opens === 'line' && closes === 'line'));

/** In signs. */
const LONGEST = 16;
