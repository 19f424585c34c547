import { figuresOf, type RecordedFigure } from '../domain/recorded-figure.ts';
import { current, type Submission } from '../domain/submission.ts';

/** The figures of the last report of each unit on each task. */
export function lastFigures(reports: readonly Submission[]): readonly RecordedFigure[] {
  const last = new Map<string, Submission>();
  for (const report of reports.toSorted(byAge)) last.set(`${report.task} ${report.unit}`, report);
  return [...last.values()].flatMap(figuresOf);
}

/** Those of all reports, the newest first. */
export const figuresOfAll = (reports: readonly Submission[]): readonly RecordedFigure[] =>
  reports.toSorted(byAge).toReversed().flatMap(figuresOf);

const byAge = (one: Submission, other: Submission): number =>
  current(one).at.localeCompare(current(other).at);
