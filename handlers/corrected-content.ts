import type { Achievement, ReportItem, ReportReading } from '../src/domain/report-reading.ts';
import { restated } from '../src/reading/numbers/restated.ts';

type Correction = NonNullable<ReportReading['correction']>;
type Counted = Pick<ReportItem, 'progress' | 'metrics'>;

/** The number that a correction means among those that were told; `right` is the number as it should be. */
export function wrongMetric(
  metrics: readonly Achievement[],
  { from, unit }: Correction,
  right: Achievement | undefined,
): Achievement | undefined {
  return metrics.find(
    (metric) =>
      (from === null || metric.value === from) &&
      (unit === '' || metric.unit === unit) &&
      (right === undefined || from !== null || metric.name === right.name),
  );
}

/** One number is changed, in the list of numbers and in the text; the rest stays. Null where it was never told. */
export function correctedContent<T extends Counted>(
  content: T,
  correction: Correction,
  right: Achievement | undefined,
): T | null {
  const wrong = wrongMetric(content.metrics, correction, right);
  if (!wrong) return null;
  const meant = { value: correction.to, unit: wrong.unit };
  const quote = restated(wrong.quote, wrong, meant);
  const progress = content.progress.includes(wrong.quote)
    ? content.progress.replace(wrong.quote, quote)
    : restated(content.progress, wrong, meant);
  const metrics = content.metrics.map((one) =>
    one === wrong ? { ...one, value: correction.to, quote, isAbout: false } : one,
  );
  return { ...content, progress, metrics };
}
