import type { Evidence } from '../../../src/domain/evidence.ts';
import type { Task } from '../../../src/domain/plan.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { sectionLines } from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { evidenceLine, versionLines } from '../../../src/wording/versions.ts';

/** Each version with who and when, and what changed. */
export function versionsShown(
  task: Task,
  submissions: readonly Submission[],
  evidences: readonly Evidence[],
  others: readonly Submission[],
): string {
  return [
    taskLine(task),
    ...submissions.flatMap((submission) => [
      `${submission.unit} ${periodInWords(submission.period)}`,
      ...submission.versions.flatMap((version, at) =>
        versionLines(version, at, submission.versions),
      ),
    ]),
    ...(evidences.length > 0 ? [`佐证材料${evidences.length}份：`] : []),
    ...evidences.map((one) => `· ${evidenceLine(one)}`),
    ...otherPeriods(task, others),
  ].join('\n');
}

/** What was reported for the other periods, as it stands now, each in a line. */
function otherPeriods(task: Task, others: readonly Submission[]): readonly string[] {
  const [first] = others;
  if (!first) return [];
  return [
    '其他各期的报送：',
    ...others.map((one) => {
      const version = current(one);
      const said = version.kind === 'withdrawn' ? '已撤回' : sectionLines(version).join('；');
      return `· ${periodInWords(one.period)} ${one.unit}（${momentInWords(version.at)}报）：${said}`;
    }),
    `某一期的各个版本，可发“任务${task.number}的${periodInWords(first.period)}历史版本”查看。`,
  ];
}
