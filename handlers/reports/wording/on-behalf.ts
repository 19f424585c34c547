import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { sectionLines } from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';

/** To the unit's people: who reported for them or put a number right, what stands on record now, and how to change it. */
export function reportedForYou(submission: Submission, plan: Plan): string {
  const { task, unit } = submission;
  const report = current(submission);
  const what = whatOf(submission, plan);
  return [
    report.kind === 'corrected'
      ? `${report.byName}更正了您单位（${unit}）报的${what}，现为：`
      : `${report.byName}代您单位（${unit}）报了${what}：`,
    ...sectionLines(report),
    `有出入请回“更正：任务${task}……”，不该报请回“撤回任务${task}”。`,
  ].join('\n');
}

/** To the writer: whose report it was, who took it back, and why. */
export function withdrawnByOffice(submission: Submission, plan: Plan): string {
  const { byName, reason } = current(submission);
  return `您报的${whatOf(submission, plan)}已由${byName}撤回${reason ? `，理由：${reason}` : ''}。请核对后重新报送。`;
}

const whatOf = ({ task, period }: Submission, plan: Plan): string =>
  `${taskLine(taskOf(plan, task))}（${periodInWords(period)}）`;
