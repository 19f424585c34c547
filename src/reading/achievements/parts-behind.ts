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
  const parts = new Set<FoundQuantity>();
  for (const at of all.keys()) for (const part of partsOf(all, at)) parts.add(part);
  return parts;
}

/** At least two of them, each less than the whole. */
function partsOf(all: readonly ReachedInSentence[], at: number): readonly FoundQuantity[] {
  const parts: FoundQuantity[] = [];
  const whole = all[at];
  let left = whole?.one.quantity.value ?? 0;
  for (let place = at + 1; place <= at + FARTHEST; place += 1) {
    const part = all[place];
    if (!whole || part?.sentence !== whole.sentence) return [];
    if (!isAlike(part.one, whole.one)) continue;
    if (isOfStage(part.name, whole.name)) return [];
    parts.push(part.one.quantity);
    left -= part.one.quantity.value;
    if (Math.abs(left) <= ROUNDING) return parts.length > 1 ? parts : [];
    if (left < 0) return [];
  }
  return [];
}

/** In figures: a list of parts is no longer. */
const FARTHEST = 24;

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
