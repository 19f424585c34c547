import type { Intent } from '../../src/domain/intent.ts';
import { asReport, type ReportProgress } from '../../src/domain/report-intent.ts';
import type { ReportItem } from '../../src/domain/report-reading.ts';
import { correctedContent, correctionsOf } from './corrected-content.ts';
import { draftReplaced } from './wording/report-previews.ts';

/**
 * A draft after another message: what only adds sections to the tasks that wait (公厕还缺水电) changes these sections, a
 * correction changes a number, anything else takes the place of what waited.
 */
export function continued(waiting: ReportProgress, next: ReportProgress): ReportProgress {
  const [before, now] = [waiting.reading.items, next.reading.items];
  if (before.length === 0 || now.length === 0) return next;
  if (now.some((item) => correctionsOf(item, next.reading).length > 0)) {
    return correctedDraft(waiting, next) ?? next;
  }
  const adds = now.every((item) => isAddition(item) && before.some((other) => isSame(item, other)));
  if (!adds || next.reading.act !== 'report' || next.reading.doubt) return next;
  const items = before.map((item) =>
    withSections(
      item,
      now.find((one) => isSame(one, item)),
    ),
  );
  return { ...next, reading: { ...next.reading, items } };
}

/** 应该是5座, said to a draft: the numbers change there. Null where the draft does not tell them. */
function correctedDraft(
  waiting: ReportProgress,
  { reading }: ReportProgress,
): ReportProgress | null {
  let items: readonly ReportItem[] = waiting.reading.items;
  for (const item of reading.items) {
    const meant = items.find((one) => isSame(one, item));
    const corrected = meant && correctedContent(meant, item, reading);
    if (!corrected) return null;
    items = items.map((one) => (one === meant ? corrected : one));
  }
  return { ...waiting, reading: { ...waiting.reading, items: [...items] } };
}

/** What is said about the tasks that waited and of which the next draft does not speak; null where there are none. */
export function dropped(waiting: ReportProgress, next: Intent): string | null {
  const kept = asReport(next)?.reading.items.map((item) => item.task) ?? [];
  const tasks = waiting.reading.items
    .flatMap((item) => item.task ?? [])
    .filter((task) => !kept.includes(task));
  return tasks.length === 0 ? null : draftReplaced(tasks);
}

const isAddition = (item: ReportItem): boolean =>
  item.task !== null && item.progress === '' && item.metrics.length === 0 && !item.isNil;

const isSame = (one: ReportItem, other: ReportItem): boolean =>
  one.task === other.task && one.period === other.period;

const withSections = (item: ReportItem, added: ReportItem | undefined): ReportItem => ({
  ...item,
  problems: added?.problems || item.problems,
  next: added?.next || item.next,
  experience: added?.experience || item.experience,
});
