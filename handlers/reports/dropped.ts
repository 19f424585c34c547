import type { Intent } from '../../src/domain/intent.ts';
import { asReport, type ReportProgress } from '../../src/domain/report-intent.ts';
import { draftReplaced } from './wording/report-previews.ts';

/** What is said about the tasks that waited and of which the next draft does not speak; null where there are none. */
export function dropped({ reading }: ReportProgress, next: Intent): string | null {
  const kept = asReport(next)?.reading.items.map((item) => item.task) ?? [];
  const tasks = reading.items
    .flatMap((item) => item.task ?? [])
    .filter((task) => !kept.includes(task));
  return tasks.length === 0 ? null : draftReplaced(tasks);
}
