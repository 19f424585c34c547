import type { IntentOf, Proposal } from '../src/domain/intent.ts';
import type { ReportItem } from '../src/domain/report-reading.ts';
import { correctedContent, correctionsOf } from './corrected-content.ts';

/**
 * A draft after another message: what only adds sections to the tasks that wait (公厕还缺水电) changes these sections, a
 * correction changes a number, anything else takes the place of what waited.
 */
export function continued(waiting: Proposal, next: Proposal): Proposal {
  const [before, now] = [itemsOf(waiting), itemsOf(next)];
  if (before.length === 0 || now.length === 0 || next.kind !== 'report-progress') return next;
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
function correctedDraft(waiting: Proposal, { reading }: Report): Proposal | null {
  if (waiting.kind !== 'report-progress') return null;
  let items: readonly ReportItem[] = waiting.reading.items;
  for (const item of reading.items) {
    const meant = items.find((one) => isSame(one, item));
    const corrected = meant && correctedContent(meant, item, reading);
    if (!corrected) return null;
    items = items.map((one) => (one === meant ? corrected : one));
  }
  return { ...waiting, reading: { ...waiting.reading, items: [...items] } };
}

type Report = IntentOf<'report-progress'>;

/** The tasks that waited and that the next draft does not speak of. */
export function tasksDropped(waiting: Proposal, next: Proposal): readonly number[] {
  const kept = itemsOf(next).map((item) => item.task);
  return itemsOf(waiting)
    .flatMap((item) => item.task ?? [])
    .filter((task) => !kept.includes(task));
}

const itemsOf = (proposal: Proposal): readonly ReportItem[] =>
  proposal.kind === 'report-progress' ? proposal.reading.items : [];

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
