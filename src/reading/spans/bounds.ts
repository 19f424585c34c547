import type { Bounds } from '../../domain/plan-counts.ts';
import { readNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/text.ts';
import { spanAt } from './place.ts';
import type { Skeleton, Span } from './span.ts';

/** Within what numbers a count must lie: 不到4项, 5项以上. */
export function boundsIn(text: string): Bounds | null {
  const countIn = (form: RegExp): number | null => {
    const [, before, after] = form.exec(text) ?? [];
    return readNumber(before ?? after ?? '');
  };
  const below = countIn(BELOW);
  const above = countIn(ABOVE);
  const to = below === null ? countIn(AT_MOST) : below - 1;
  const from = above === null ? countIn(AT_LEAST) : above + 1;
  return from === null && to === null ? null : { from, to };
}

const COUNT = '(\\d{1,2}|[一二两三四五六七八九十]{1,2})';
const MEASURE = '(?:项|家|条|个(?!组))(?:任务|单位|成员)?';
const BELOW = new RegExp(
  `(?:不到|不足|不满|没到|(?<!不)(?:少于|低于|小于))${COUNT}${MEASURE}`,
  'u',
);
const AT_MOST = new RegExp(
  `(?:不超过|不多于|至多)${COUNT}${MEASURE}|${COUNT}${MEASURE}(?:及|或)?(?:以下|以内)`,
  'u',
);
const AT_LEAST = new RegExp(
  `(?:不少于|不低于|不小于|至少|起码)有?${COUNT}${MEASURE}|${COUNT}${MEASURE}(?:及|或)?以上`,
  'u',
);
const ABOVE = new RegExp(`(?<!不)(?:超过|多于|大于|高于|超出)(?:了)?${COUNT}${MEASURE}`, 'u');

const ANY = [BELOW, AT_MOST, AT_LEAST, ABOVE].map((form) => new RegExp(form.source, 'gu'));

/** Without one of these no count is bounded. */
const MAY_BOUND = /[不没少低小至多以起超大高]/u;

/** The words that bound a count. */
export const boundsFound = (skeleton: Skeleton): readonly Span[] =>
  (MAY_BOUND.test(skeleton.skeleton) ? ANY : []).flatMap((form) =>
    matchesOf(form, skeleton.skeleton).map(({ index, 0: said }) =>
      spanAt(skeleton, index, index + said.length, 'bounds'),
    ),
  );
