import { namesDeed } from './achievement-name.ts';
import type { Counted } from './counted.ts';
import type { CountedClause } from './role-around.ts';

/**
 * 易涝点13处，干完9了: so many of what the sentence counted last, where nothing but what was done stands at a bare number. More than there are,
 * shares and sums of money count none.
 */
export function withUnitsBefore(clauses: readonly CountedClause[]): readonly CountedClause[] {
  let last: Counted | null = null;
  return clauses.map(({ statement, counted }) => {
    if (statement.begins) last = null;
    const all = counted.map((one) => {
      const isSome = last !== null && (isSomeOf(one, last) || isPairOf(one, last));
      const own = last !== null && isSome ? countedAs(one, last) : one;
      if (own.quantity.unit !== '') last = own;
      return own;
    });
    return { statement, counted: all };
  });
}

const isSomeOf = ({ quantity, name, hasObject }: Counted, last: Counted): boolean =>
  quantity.unit === '' &&
  Number.isInteger(quantity.value) &&
  !hasObject &&
  namesDeed(name) &&
  COUNTS.test(last.quantity.unit) &&
  quantity.value <= last.quantity.value;

/** 关了俩 of 六家企业关了俩: two or three of those that were counted. */
const isPairOf = ({ quantity, noun }: Counted, last: Counted): boolean =>
  /^[俩仨]$/u.test(quantity.text) &&
  noun === '' &&
  COUNTS.test(last.quantity.unit) &&
  quantity.value <= last.quantity.value;

/** One sign, and no share. */
const COUNTS = /^[\u4e00-\u9fff]$/u;

const countedAs = (one: Counted, { quantity: { unit, canonical } }: Counted): Counted => ({
  ...one,
  quantity: {
    ...one.quantity,
    unit,
    canonical: { ...one.quantity.canonical, unit: canonical.unit },
  },
});
