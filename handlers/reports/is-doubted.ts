import type { Plan } from '../../src/domain/plan.ts';
import type {
  Achievement,
  Doubt,
  NotedFigure,
  ReportItem,
  ReportReading,
} from '../../src/domain/report-reading.ts';
import { isImplausible } from '../../src/reading/achievements/implausible.ts';

/** Whether it was asked back about an item. */
export const isDoubted = ({ task, metrics }: ReportItem, doubt: Doubt | null): boolean =>
  doubt !== null &&
  (doubt.reason === 'which_of_draft'
    ? task === null
    : doubt.reason === 'implausible_value'
      ? metrics.some(({ quote }) => quote === doubt.word)
      : task === null || doubt.tasks.includes(task) || doubt.reason === 'task_not_exist');

/**
 * A report with the one number that cannot be set aside: noted and not counted, so that it holds back nothing of the rest. Null where nothing
 * else is told, and where the number only differs from others of the report, of which any may be the wrong one.
 */
export function besideDoubted(reading: ReportReading, plan: Plan): ReportReading | null {
  const { items, doubt } = reading;
  if (doubt?.reason !== 'implausible_value') return null;
  const place = items.findIndex((item) => item.task !== null && isDoubted(item, doubt));
  const item = items[place];
  const odd = item?.metrics.find(({ quote }) => quote === doubt.word);
  const task = plan.tasks.find(({ number }) => number === item?.task) ?? null;
  if (!item || !odd || !tellsMore(items) || !isImplausible(odd, task)) return null;
  const metrics = item.metrics.filter((one) => one !== odd);
  const noted = [...(item.noted ?? []), notedOf(odd)];
  return { ...reading, items: items.with(place, { ...item, metrics, noted }), doubt: null };
}

const tellsMore = (items: readonly ReportItem[]): boolean =>
  items.length > 1 ||
  items.some(
    ({ metrics, noted = [], problems, next }) =>
      metrics.length + noted.length > 1 || problems !== '' || next !== '',
  );

const notedOf = ({ name, value, unit, quote }: Achievement): NotedFigure => ({
  name,
  value,
  unit,
  quote,
  role: 'other',
});
