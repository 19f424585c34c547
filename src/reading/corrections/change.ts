import type { Draft } from '../../domain/draft.ts';
import type { AmendReport } from '../../domain/report-intent.ts';
import { asReport } from '../../domain/report-intent.ts';
import type { Achievement, ReportReading } from '../../domain/report-reading.ts';
import type { QuestionReader } from '../reader.ts';
import { readReport } from '../reports/report.ts';
import type { Reporter } from '../reports/reporter.ts';
import { type Amendment, readAmendment } from './amendment.ts';

/**
 * Sections alone (问题：…) that change the draft which waits here or what was reported last; null for any other text.
 * `reading` is the text as a report: sections that speak of another task than the draft are one of their own.
 */
export function readChange(
  text: string,
  reading: ReportReading | null,
  draft: Draft | null,
  reporter: Reporter,
  reader: QuestionReader,
): AmendReport | null {
  const amendment = readAmendment(text);
  if (!amendment || !isMeantAsChange(amendment, reading, draft, reporter)) return null;
  return { kind: 'amend-report', ...amendment, metrics: metricsOf(amendment, reporter, reader) };
}

/** A new progress changes only a draft, for alone it is a report. */
function isMeantAsChange(
  { task, sections }: Amendment,
  reading: ReportReading | null,
  draft: Draft | null,
  { recent }: Reporter,
): boolean {
  const isNewProgress = sections.progress !== undefined;
  if (draft?.proposal.kind === 'submit-group-report') return task === null;
  const report = draft && asReport(draft.proposal);
  if (!report) return !isNewProgress && recent.length > 0;
  const drafted = report.reading.items.map((item) => item.task);
  if (task !== null) return drafted.includes(task);
  const said = reading?.items.flatMap((item) => item.task ?? []) ?? [];
  return !isNewProgress || said.every((one) => drafted.includes(one));
}

/** The numbers of a progress that is said anew, read as if its task were named. */
function metricsOf(
  { task, sections }: Amendment,
  reporter: Reporter,
  reader: QuestionReader,
): Achievement[] | null {
  if (sections.progress === undefined) return null;
  const text = task === null ? sections.progress : `任务${task}：${sections.progress}`;
  const items = readReport({ text, quote: null }, reporter, reader)?.items ?? [];
  return items.flatMap((item) => item.metrics);
}
