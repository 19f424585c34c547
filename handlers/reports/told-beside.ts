import type { ReportItem } from '../../src/domain/report-reading.ts';
import type { Content } from './merged-content.ts';

/** What stands on record once a number is put right, with what else the message told: 应为398处，剩4处限期整改. `corrected`: how many numbers it puts right. */
export const withBeside = (content: Content, item: ReportItem, corrected: number): Content => ({
  ...content,
  progress: withLine(content.progress, item.progress),
  problems: withLine(content.problems, item.problems),
  next: withLine(content.next, item.next),
  metrics: [...content.metrics, ...item.metrics.slice(corrected)],
  noted: [...content.noted, ...(item.noted ?? [])],
});

const withLine = (before: string, said: string): string =>
  before.includes(said) ? before : [before, said].filter((line) => line !== '').join('\n');
