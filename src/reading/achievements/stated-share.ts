import { inUnit } from '../../domain/measure-units.ts';
import type { Task } from '../../domain/plan.ts';
import type { Achievement, NotedFigure } from '../../domain/report-reading.ts';

/** What a report says of one task, as far as its figures are held against each other. */
interface Told {
  readonly progress: string;
  readonly metrics: readonly Achievement[];
  readonly noted: readonly NotedFigure[];
}

/** The numbers, those without a target whose share of it the report itself states as another one: 完成5座，完成率80%. */
export const withAgreeingTargets = (told: Told, task: Task | null): readonly Achievement[] =>
  told.metrics.map((one) => (disagrees(one, told, task) ? { ...one, target: null } : one));

/** Whether the share that stands behind a number in its sentence is not that number's share of its target. */
export function disagrees(metric: Achievement, told: Told, task: Task | null): boolean {
  const target = metric.target === null ? undefined : task?.targets[metric.target];
  if (!target || target.unit === '%' || target.operator === '<=') return false;
  const value = inUnit(metric.value, metric.unit, target.unit);
  const stated = value === null || ADDS.test(metric.quote) ? null : shareBehind(metric, told);
  return (
    stated !== null &&
    value !== null &&
    Math.abs((100 * value) / target.value - stated) > MOST_POINTS
  );
}

/** In percentage points: as much as rounding may take. */
const MOST_POINTS = 1;
/** What is added says nothing of the share so far. */
const ADDS = /新增|新|又|再|本月|当月/u;

/** The share of the plan that the same sentence states next; null where it states none or another number before it. */
function shareBehind({ quote }: Achievement, { progress, metrics, noted }: Told): number | null {
  const at = progress.indexOf(quote);
  if (at < 0) return null;
  const rest = progress.slice(at + quote.length);
  const sentence = rest.slice(0, rest.search(/[。；;\n]|$/u));
  const [next] = [...metrics, ...noted.filter(({ role }) => role !== 'target')]
    .map((one) => ({ one, place: sentence.indexOf(one.quote) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.place - b.place);
  return next && next.one.unit === '%' && isOfPlan(next.one, sentence.slice(0, next.place))
    ? next.one.value
    : null;
}

/** 第二条施工一半: how far one of them is. */
const OF_A_PART =
  /人口|总数|(?:第[\d一二三四五六七八九十]{1,3}|另外?[一1两二俩]?|还有[一1两二俩]?|其余|剩下)(?:的|那)?[条座处个家项]/u;

const isOfPlan = (one: Achievement | NotedFigure, before: string): boolean =>
  ('role' in one && one.role === 'rate' && !OF_A_PART.test(`${before}${one.quote}`)) ||
  /完成(?:率|进度)/u.test(one.name);
