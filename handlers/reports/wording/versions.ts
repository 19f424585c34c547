import type { Evidence } from '../../../src/domain/evidence.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Task } from '../../../src/domain/plan.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { evidenceLine, versionLines } from '../../../src/wording/versions.ts';
import { list } from '../../../src/wording/words.ts';

/** Each version with who and when, and what changed. */
export function versionsShown(
  task: Task,
  submissions: readonly Submission[],
  evidences: readonly Evidence[],
  otherPeriods: readonly Period[],
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
    ...(otherPeriods.length > 0
      ? [
          `另有${list(otherPeriods.map(periodInWords))}的报送，可发“任务${task.number}的${periodInWords(otherPeriods[0] ?? '')}历史版本”查看。`,
        ]
      : []),
  ].join('\n');
}
