import type {
  Achievement,
  Correction,
  ReportItem,
  ReportReading,
} from '../../src/domain/report-reading.ts';
import { restated } from '../../src/reading/numbers/restated.ts';

type Counted = Pick<ReportItem, 'progress' | 'metrics'>;

/** What an item corrects, each with the number as it should be; empty where it corrects nothing. */
export function correctionsOf(
  { corrects, metrics }: Pick<ReportItem, 'corrects' | 'metrics'>,
  { correction }: Pick<ReportReading, 'correction'>,
): readonly { readonly correction: Correction; readonly right: Achievement | undefined }[] {
  const all = corrects ?? (correction ? [correction] : []);
  return all.map((one, place) => ({ correction: one, right: metrics[place] }));
}

/** The number that a correction means among those that were told; `right` is the number as it should be. */
export function wrongMetric(
  metrics: readonly Achievement[],
  { from, unit }: Correction,
  right: Achievement | undefined,
): Achievement | undefined {
  const fitting = metrics.filter(
    (metric) => (from === null || metric.value === from) && (unit === '' || metric.unit === unit),
  );
  const named = fitting.find(({ name }) => name === right?.name);
  if (named ?? (right === undefined || from !== null)) return named ?? fitting[0];
  return right && onlyAlike(fitting, right);
}

/** 公园 of 公园开工 and 口袋公园: the only figure that has the name in its own, the whole before its parts; undefined for none and for several. */
function onlyAlike(metrics: readonly Achievement[], { name }: Achievement) {
  const alike = metrics.filter((one) => name.length > 1 && one.name.includes(name));
  const wholes = alike.filter(({ isPart }) => !isPart);
  const [only, ...others] = wholes.length > 0 ? wholes : alike;
  return others.length === 0 ? only : undefined;
}

/**
 * The content with every number changed that an item corrects, in the list of numbers and in the text; the rest stays.
 * Null where it corrects nothing, or what was never told.
 */
export function correctedContent<T extends Counted>(
  content: T,
  item: Pick<ReportItem, 'corrects' | 'metrics'>,
  reading: Pick<ReportReading, 'correction'>,
): T | null {
  const corrections = correctionsOf(item, reading);
  if (corrections.length === 0) return null;
  return corrections.reduce<T | null>(
    (changed, { correction, right }) => changed && withNumber(changed, correction, right),
    content,
  );
}

function withNumber<T extends Counted>(
  content: T,
  correction: Correction,
  right: Achievement | undefined,
): T | null {
  const wrong = wrongMetric(content.metrics, correction, right);
  if (!wrong) return null;
  const unit = wrong.unit || (right?.unit ?? '');
  const meant = { value: correction.to, unit };
  const quote = restated(wrong.quote, wrong, meant);
  const progress = content.progress.includes(wrong.quote)
    ? content.progress.replace(wrong.quote, quote)
    : restated(content.progress, wrong, meant);
  const metrics = content.metrics.map((one) =>
    one === wrong ? { ...one, value: correction.to, unit, quote, isAbout: false } : one,
  );
  return { ...content, progress, metrics };
}
