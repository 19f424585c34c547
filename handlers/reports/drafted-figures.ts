import type { Context } from '../../src/context.ts';
import { judged, partsWith, sumOf } from '../../src/domain/achieved.ts';
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
      const told = metrics.filter((one) => task.targets[one.target ?? -1] === target);
      const parts = partsWith(standing?.parts ?? [], told, target, progress);
      const last = told.at(-1);
      if (!last || parts.length === 0) return [];
      const value = sumOf(parts);
      return [{ target, value, isAbout: last.isAbout, ...judged(target, value) }];
    }),
  );
}
