import type { Plan } from '../../src/domain/plan.ts';
import type { ReportProgress } from '../../src/domain/report-intent.ts';
import { amended } from './amended.ts';

/** Two reports are one draft; what corrects another report, or was told whole, stays by itself. */
export function joinedReport(
  waiting: ReportProgress,
  { reading }: ReportProgress,
  plan: Plan,
): ReportProgress | null {
  const { act, correction, items, doubt } = reading;
  const isPlain =
    act === 'report' && !correction && !items.some(({ corrects, isWhole }) => corrects || isWhole);
  if (!isPlain || items.length === 0) return null;
  return { ...waiting, reading: amended(waiting.reading, [{ kind: 'add', items, doubt }], plan) };
}
