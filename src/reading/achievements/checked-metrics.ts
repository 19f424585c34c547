import type { Task } from '../../domain/plan.ts';
import { ownRole } from '../figures/roles.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { type NormalText, normalise, quoteAt, type Span } from '../text/text.ts';
import type { BareAchievement } from './achievements.ts';
import { quantitiesIn } from './report-quantities.ts';
import { ownWords, standsIn } from './standing.ts';

/** A number that somebody says stands in a message. */
export interface ClaimedMetric {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly quote: string;
  /** Whether it is said to have been reached, and not planned, left, compared or the like. */
  readonly isReached: boolean;
}

/**
 * Of the claimed numbers those that stand in the text: the quote is there, a quantity with this value and unit is read
 * at it, it lies inside the task's progress, and the words around it make it no plan, total or remainder. A name that
 * is not there gives way to the task's title.
 */
export function checkedMetrics(
  claimed: readonly ClaimedMetric[],
  text: NormalText,
  progress: readonly Span[],
  task: Task,
): readonly BareAchievement[] {
  const reached = quantitiesReached(text.original);
  const taken = new Set<FoundQuantity>();
  return claimed.flatMap((one) => {
    const place = standsIn(text, one.quote);
    if (!place || !progress.some((span) => isInside(place, span))) return [];
    const quantity = reached.find(
      (found) => !taken.has(found) && isInside(found.span, place) && isSame(found, one),
    );
    if (!quantity) return [];
    taken.add(quantity);
    return [
      {
        name: ownWords(text, one.name) ?? task.title,
        value: quantity.value,
        unit: quantity.unit,
        quote: quoteAt(text.original, place),
        isAbout: quantity.isAbout,
      },
    ];
  });
}

const CLAUSES = /[^，,。；;！!？?\r\n]+(?:(?<=\d),(?=\d)[^，,。；;！!？?\r\n]+)*/gu;

/** The quantities of a text, clause by clause, which its words do not make plans, totals or remainders. */
function quantitiesReached(text: string): readonly FoundQuantity[] {
  return [...text.matchAll(CLAUSES)].flatMap(({ 0: clause, index }) => {
    const quantities = quantitiesIn(clause);
    return quantities
      .filter((quantity, at) => {
        const before = clause.slice(quantities[at - 1]?.span.end ?? 0, quantity.span.start);
        const after = clause.slice(quantity.span.end, quantities[at + 1]?.span.start);
        const role = ownRole({ quantity, before, after }, clause);
        return role === null || role === 'achieved';
      })
      .map((quantity) => ({ ...quantity, span: movedBy(quantity.span, index) }));
  });
}

const movedBy = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** 1.2万平方米 may be claimed as written or as 12000平方米. */
function isSame(found: FoundQuantity, claimed: ClaimedMetric): boolean {
  const unit = normalise(claimed.unit).normal;
  return [found, found.canonical].some(
    (one) => one.value === claimed.value && normalise(one.unit).normal === unit,
  );
}
