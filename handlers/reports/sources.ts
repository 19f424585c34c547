import type { Traced } from '../../src/domain/figure.ts';
import { figureOf } from '../../src/domain/figure.ts';
import { inForceOf, type LedgerState } from '../../src/domain/ledger-state.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { AskTaskProgress } from '../../src/domain/question.ts';
import { reachedFigures, reachedOf } from '../../src/ledger/figures.ts';
import { taskLine } from '../../src/wording/tasks.ts';
import type { AskAchieved } from './intents.ts';

/** 任务28进度, 公厕完成多少座了: the reports on the task, those that make its figures, and what the notice wants. */
export function sourcesOfTask(
  { task: number }: AskTaskProgress | AskAchieved,
  state: LedgerState,
): Traced {
  const task = taskOf(state.plan, number);
  const reports = inForceOf(state).filter((one) => one.task === number);
  const counted = reports.map((submission) => ({
    kind: 'report' as const,
    submission,
    counts: 1,
  }));
  return {
    title: taskLine(task),
    figures: [...reachedFigures(reachedOf([task], state)), figureOf('全年在册报告', '件', counted)],
    places: [{ place: `附件3 任务${number}`, quote: task.content }],
    areNamesShown: true,
  };
}
