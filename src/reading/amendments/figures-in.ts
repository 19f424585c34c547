import type { QuestionReader } from '../reader.ts';
import { readReport } from '../reports/report.ts';
import type { Reporter } from '../reports/reporter.ts';
import type { Figures } from './reworded.ts';

/** The figures of a progress that is said anew, read as if its task were named. */
export function figuresIn(
  progress: string,
  task: number | null,
  reporter: Reporter,
  reader: QuestionReader,
): Figures {
  const text = task === null ? progress : `任务${task}：${progress}`;
  const items = readReport({ text, quote: null }, reporter, reader)?.items ?? [];
  return {
    metrics: items.flatMap(({ metrics }) => metrics),
    noted: items.flatMap(({ noted }) => noted ?? []),
  };
}
