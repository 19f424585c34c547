import type { Context } from '../../src/context.ts';
import { isAdded, judged } from '../../src/domain/achieved.ts';
import { inUnit } from '../../src/domain/measure-units.ts';
import type { Task } from '../../src/domain/plan.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { ownDraft } from '../../src/ledger/drafts.ts';
import type { Achieved, Drafted } from './wording/achieved.ts';

/** What the speaker's own draft would make of some targets of a task, on top of what is on record of them. */
export async function draftedFigures(
  task: Task,
  figures: readonly Achieved[],
  ctx: Context,
): Promise<readonly Drafted[]> {
  const draft = await ownDraft(ctx);
  const report = draft?.settledBy === null ? asReport(draft.proposal) : null;
  const items = report?.reading.items.filter((item) => item.task === task.number) ?? [];
  return figures.flatMap(({ target, standing }) =>
    items.flatMap(({ metrics, progress }): readonly Drafted[] => {
      const metric = metrics.findLast((one) => task.targets[one.target ?? -1] === target);
      const told = metric ? inUnit(metric.value, metric.unit, target.unit) : null;
      if (!metric || told === null) return [];
      const before = isAdded(metric, target, progress) ? (standing?.value ?? 0) : 0;
      const value = before + told;
      return [{ target, value, isAbout: metric.isAbout, ...judged(target, value) }];
    }),
  );
}
