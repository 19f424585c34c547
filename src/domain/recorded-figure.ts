import type { FigureRole } from './report-reading.ts';
import { current, type Submission } from './submission.ts';

/** A figure of a report in force. `role`: what it is where it is no achievement; null for an achievement. */
export interface RecordedFigure {
  readonly submission: Submission;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly role: FigureRole | null;
}

/** All the figures of a report, those that count and those that were only noted. */
export function figuresOf(submission: Submission): readonly RecordedFigure[] {
  const { metrics, noted = [] } = current(submission);
  return [
    ...metrics.map(({ name, value, unit }) => ({ submission, name, value, unit, role: null })),
    ...noted.map(({ name, value, unit, role }) => ({ submission, name, value, unit, role })),
  ];
}
