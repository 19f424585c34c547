import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement, Correction, ReportItem } from '../../domain/report-reading.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { readCorrection } from '../corrections/report-corrections.ts';
import type { QuestionReader } from '../reader.ts';
import type { RecentReport, Reporter } from '../reports/reporter.ts';
import type { Ground } from './ground.ts';

/**
 * What a correction, said as one of a report on record is said (一是办结案件由1120件更正为1210件；二是…), changes in a draft. Null for
 * what corrects no number of it.
 */
export function correctedGround(
  text: string,
  ground: Ground,
  reporter: Reporter,
  reader: QuestionReader,
): readonly Amendment[] | null {
  const read = readCorrection(
    { text, quote: null },
    { ...reporter, recent: asRecent(ground) },
    reader,
  );
  if (!read || read.doubt || read.items.length === 0) return null;
  const changes = read.items.flatMap(({ task, metrics, corrects }) =>
    (corrects ?? (read.correction ? [read.correction] : [])).map((correction, place) => ({
      kind: 'put-right' as const,
      task,
      correction,
      right: metrics[place] ?? null,
    })),
  );
  if (!changes.every(({ task, correction }) => isTold(task, correction, ground))) return null;
  const besides = read.items.flatMap(toldBesides);
  return besides.length === 0
    ? changes
    : [...changes, { kind: 'add', items: besides, doubt: null }];
}

/** 应该是3座，还有1座在贴砖: what such a correction tells behind the numbers that it puts right. */
function toldBesides(item: ReportItem): readonly ReportItem[] {
  const { progress, problems, next, metrics, corrects = [null] } = item;
  if (progress + problems + next === '') return [];
  const { corrects: _, ...told } = item;
  return [{ ...told, metrics: metrics.slice(corrects.length) }];
}

const asRecent = ({ items }: Ground): readonly RecentReport[] =>
  items.flatMap(({ task, period, metrics }) =>
    task === null || period === null ? [] : [{ at: 'draft', task, period, metrics }],
  );

const isTold = (task: number | null, { from, unit }: Correction, { items }: Ground): boolean =>
  items
    .filter((item) => item.task === task)
    .some(({ metrics }) => metrics.some((metric) => isWrong(metric, from, unit)));

const isWrong = (metric: Achievement, from: number | null, unit: string): boolean =>
  metric.value === from && isSameUnit(metric.unit, unit);
