import type { Achievement } from '../../domain/report-reading.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { type FoundQuantity, findQuantities } from '../numbers/quantities.ts';
import { measureOf } from './called-of.ts';
import type { Ground } from './ground.ts';
import { likeness } from './likeness.ts';

/** A figure of what was told, and of which task it is. */
export interface Meant {
  readonly task: number | null;
  readonly metric: Achievement;
}

/** The only figure of which some words speak most, with its number where they say one; null for none and for several. */
export function figureMeant(what: string, { items }: Ground): Meant | null {
  const counted = quantitiesIn(what);
  const scored = items
    .flatMap(({ task, metrics }) => metrics.map((metric) => ({ task, metric })))
    .filter(({ metric }) => counted.length === 0 || counted.some((one) => isFigure(metric, one)))
    .map((one) => ({ one, score: spokenOf(what, one.metric) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const [best, ...others] = scored.filter(({ score }) => score === most);
  const isMeant = most > 0 || (counted.length > 0 && SAYS_LITTLE.test(what.replace(/\d/gu, '')));
  return best && others.length === 0 && isMeant ? best.one : null;
}

/** What is counted; 那一条 and 第2项 point at something. */
export const quantitiesIn = (words: string): readonly FoundQuantity[] =>
  findQuantities(words).filter(
    ({ unit, value, span }) =>
      unit !== '' &&
      !'号项份句'.includes(unit) &&
      !(value === 1 && POINTING.test(words.slice(0, span.start))),
  );
const POINTING = /[那这上下第]$/u;

/** Whether a number that was found is that of a figure. */
export const isFigure = (metric: Achievement, { value, unit }: FoundQuantity): boolean =>
  metric.value === value && isSameUnit(metric.unit, unit);

/** 那3条, with no word for what was counted. */
const SAYS_LITTLE = /^.{0,6}$/u;

/** 人数, 场次, 公里数: a figure is called by what it is counted in before anything else. */
function spokenOf(what: string, { name, unit }: Achievement): number {
  const counts = unit.length > 1 ? unit.replace(/次$/u, '') : unit;
  const isCalled = [`${counts}数`, `${counts}次`].some((word) => {
    const at = what.indexOf(word);
    return at >= 0 && !POINTING.test(what.slice(0, at));
  });
  const isMeasured = likeness(what, measureOf(unit)) > 0;
  return likeness(what, name) + (isCalled || isMeasured ? CALLED : 0);
}
/** More than any name is like some words. */
const CALLED = 100;
