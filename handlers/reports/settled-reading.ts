import type { Plan } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { ReportItem, ReportReading } from '../../src/domain/report-reading.ts';
import { withTargets } from '../../src/reading/achievements/achieved-targets.ts';
import { isImplausible } from '../../src/reading/achievements/implausible.ts';
import { restated } from '../../src/reading/numbers/restated.ts';

interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** The reading with the task that was meant; its numbers count towards that task's targets, and may be in doubt anew. */
export function withTask(reading: ReportReading, number: number, plan: Plan): ReportReading {
  const task = taskOf(plan, number);
  const at = placeInDoubt(reading);
  const items = reading.items.map((item, place) =>
    place === at ? { ...item, task: number, metrics: [...withTargets(item.metrics, task)] } : item,
  );
  const impossible = items[at]?.metrics.find((metric) => isImplausible(metric, task));
  const doubt = impossible
    ? { reason: 'implausible_value' as const, word: impossible.quote, tasks: [number] }
    : null;
  return { ...reading, items, doubt };
}

/** The item without a task, or the one whose task is among those in doubt, or the first. */
function placeInDoubt({ items, doubt }: ReportReading): number {
  const untold = items.findIndex((item) => item.task === null);
  if (untold >= 0) return untold;
  const doubtful = items.findIndex(({ task }) => task !== null && doubt?.tasks.includes(task));
  return Math.max(0, doubtful);
}

/** The reading with the number that was meant in place of the one that cannot be, in the list and in the text. */
export const withQuantity = (reading: ReportReading, quantity: Quantity): ReportReading => ({
  ...reading,
  items: reading.items.map((item) => meantQuantity(item, reading, quantity)),
  doubt: null,
});

function meantQuantity(item: ReportItem, { doubt }: ReportReading, quantity: Quantity): ReportItem {
  const wrong = item.metrics.find((metric) => metric.quote === doubt?.word);
  if (!wrong) return item;
  const meant = { value: quantity.value, unit: quantity.unit || wrong.unit };
  const quote = restated(wrong.quote, wrong, meant);
  return {
    ...item,
    progress: item.progress.replace(wrong.quote, quote),
    metrics: item.metrics.map((one) => (one === wrong ? { ...one, ...meant, quote } : one)),
  };
}
