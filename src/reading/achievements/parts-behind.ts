import type { FoundQuantity } from '../numbers/quantities.ts';
import { STAGE } from '../words/done.ts';
import type { Counted } from './counted.ts';

/** A figure that was reached, with its name and the sentence that it stands in. */
export interface ReachedInSentence {
  readonly one: Counted;
  readonly name: string;
  readonly sentence: number;
}

/**
 * 公厕完工4座，泺口1座、北园1座、药山2座: the figures right behind one that are of its measure and come to just as much are its parts.
 * What came a stage further (开工5座，完工3座，投用2座) is none, and neither is a figure of its own behind the last part.
 */
export function partsBehind(all: readonly ReachedInSentence[]): ReadonlySet<FoundQuantity> {
  const parts = all.flatMap((whole, at) => {
    const behind = all
      .slice(at + 1)
      .filter((one) => one.sentence === whole.sentence && isAlike(one.one, whole.one));
    return firstThatSumUp(behind, whole);
  });
  return new Set(parts.map(({ one }) => one.quantity));
}

/** At least two of them, each less than the whole. */
function firstThatSumUp(
  behind: readonly ReachedInSentence[],
  whole: ReachedInSentence,
): readonly ReachedInSentence[] {
  let sum = 0;
  for (const [at, part] of behind.entries()) {
    if (isOfStage(part.name, whole.name)) return [];
    sum += part.one.quantity.value;
    const rest = whole.one.quantity.value - sum;
    if (Math.abs(rest) <= ROUNDING) return at > 0 ? behind.slice(0, at + 1) : [];
    if (rest < 0) return [];
  }
  return [];
}

const isAlike = ({ quantity }: Counted, { quantity: other }: Counted): boolean =>
  quantity.unit !== '%' &&
  quantity.canonical.unit === other.canonical.unit &&
  quantity.unit === other.unit;

/** Whether a name says how far something has come, and the other one does not say so. */
const isOfStage = (name: string, whole: string): boolean => {
  const stage = STAGE.exec(name)?.[0];
  return stage !== undefined && !whole.includes(stage);
};

/** By so much a sum of decimals may miss. */
const ROUNDING = 1e-6;
