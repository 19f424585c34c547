import { readNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/text.ts';
import { COUNT_CLAIMED, COUNTS_GROUPS, COUNTS_UNITS } from '../words/claims.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

/** How many tasks, groups or units there are, as somebody takes it to be who asks for a yes: 我们组就三项吧. Of a task that is named only its units are counted so. */
export function countsClaimedIn(skeleton: Skeleton, asks: readonly Span[]): readonly Span[] {
  if (!asks.some(({ key }) => key === 'ask:yes-or-no')) return countsOfAll(skeleton);
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

/** 九个工作组都是哪些, 40家单位有哪些: so many that all of them must be meant, at the head of what is asked. */
const countsOfAll = (skeleton: Skeleton): readonly Span[] =>
  matchesOf(COUNTS, skeleton.skeleton)
    .filter(({ index, 0: said }) => {
      const isHead = HEAD.test(skeleton.skeleton.slice(0, index));
      const count = readNumber(/^[\d一二三四五六七八九十]+/u.exec(said)?.[0] ?? '') ?? 0;
      const least = COUNTS_GROUPS.test(said) ? LEAST_OF_GROUPS : LEAST_OF_UNITS;
      return isHead && !OF_TASKS.test(said) && count >= least;
    })
    .map(({ index, 0: said }) => spanAt(skeleton, index, index + said.length, 'claimed-count'));

const HEAD = /^(?:[这那]|[咱我]们的?|全区|指挥部的?|一共|总共)*$/u;
const OF_TASKS = /任务|项/u;
const LEAST_OF_GROUPS = 5;
const LEAST_OF_UNITS = 20;

const COUNTS = new RegExp(COUNT_CLAIMED, 'gu');
