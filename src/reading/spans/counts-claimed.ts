import { matchesOf } from '../text/text.ts';
import { COUNT_CLAIMED, COUNTS_UNITS } from '../words/claims.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

/** How many tasks, groups or units there are, as somebody takes it to be who asks for a yes: 我们组就三项吧. Of a task that is named only its units are counted so. */
export function countsClaimedIn(skeleton: Skeleton, asks: readonly Span[]): readonly Span[] {
  if (!asks.some(({ key }) => key === 'ask:yes-or-no')) return [];
  const ofTask = skeleton.skeleton.includes('T');
  const counts = matchesOf(COUNTS, skeleton.skeleton).filter(
    (match) => !ofTask || COUNTS_UNITS.test(match[0]),
  );
  return counts.length === 1
    ? counts.map(({ index, 0: said }) =>
        spanAt(skeleton, index, index + said.length, 'claimed-count'),
      )
    : [];
}

const COUNTS = new RegExp(COUNT_CLAIMED, 'gu');
