import type { Plan } from '../../src/domain/plan.ts';
import type { ReportProgress } from '../../src/domain/report-intent.ts';
import type { ReportItem, ReportReading } from '../../src/domain/report-reading.ts';
import { amended } from './amended.ts';
import { mayReport } from './own-units.ts';

/** Two reports are one draft; what corrects another report, was told whole, or is for another unit stays by itself. */
export function joinedReport(
  waiting: ReportProgress,
  { reading }: ReportProgress,
  plan: Plan,
): ReportProgress | null {
  const { act, correction, items, doubt } = reading;
  const isPlain =
    act === 'report' && !correction && !items.some(({ corrects, isWhole }) => corrects || isWhole);
  if (!isPlain || items.length === 0) return null;
  const { unit } = waiting.reading;
  if (reading.unit !== undefined && reading.unit !== unit) return null;
  if (!mayReport(unit, items, plan)) return null;
  const { periodAsked = waiting.reading.periodAsked } = reading;
  const added = reading.isPeriodOpen ? itemsOfPeriod(items, waiting.reading) : items;
  const joined = amended(waiting.reading, [{ kind: 'add', items: [...added], doubt }], plan);
  const both = (one: 'unplaced' | 'uncorrected') =>
    [waiting.reading[one], reading[one]].filter((words) => words).join('\n');
  const [unplaced, uncorrected] = [both('unplaced'), both('uncorrected')];
  return {
    ...waiting,
    reading: {
      ...joined,
      ...(periodAsked ? { periodAsked } : {}),
      ...(unplaced === '' ? {} : { unplaced }),
      ...(uncorrected === '' ? {} : { uncorrected }),
    },
  };
}

/** What names no period is of the one that the draft is for. */
function itemsOfPeriod(
  items: readonly ReportItem[],
  { items: [first, ...others] }: ReportReading,
): readonly ReportItem[] {
  const isOne = others.every(({ period }) => period === first?.period);
  return isOne && first?.period ? items.map((item) => ({ ...item, period: first.period })) : items;
}
