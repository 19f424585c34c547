import type { Evidence } from '../../../src/domain/evidence.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Task } from '../../../src/domain/plan.ts';
import type { Submission, SubmissionVersion } from '../../../src/domain/submission.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { changesIn, sectionLines } from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { list } from '../../../src/wording/words.ts';

const KINDS: Readonly<Record<SubmissionVersion['kind'], string>> = {
  submitted: '报送',
  corrected: '更正',
  withdrawn: '撤回',
};

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
    ...evidences.map(evidenceLine),
    ...(otherPeriods.length > 0
      ? [
          `另有${list(otherPeriods.map(periodInWords))}的报送，可发“任务${task.number}的${periodInWords(otherPeriods[0] ?? '')}历史版本”查看。`,
        ]
      : []),
  ].join('\n');
}

const EVIDENCE_KINDS: Readonly<Record<Evidence['attachment']['kind'], string>> = {
  image: '图片',
  file: '文件',
  voice: '语音',
  video: '视频',
};

/** · 图片，区环卫管护中心，6月20日 10:00，已存档（校验码12345678）. */
function evidenceLine({ attachment, unit, at, note, state, sha256 }: Evidence): string {
  const kept = `已存档（校验码${sha256?.slice(0, 8)}）`;
  const states = { waiting: '正在存档', kept, lost: '未能取到，请重发' };
  const what = `${EVIDENCE_KINDS[attachment.kind]}${note ? `“${note}”` : ''}`;
  return `· ${what}，${unit}，${momentInWords(at)}，${states[state]}`;
}

function versionLines(
  version: SubmissionVersion,
  at: number,
  versions: readonly SubmissionVersion[],
): readonly string[] {
  const before = versions[at - 1];
  const reason = version.reason ? `（${version.reason}）` : '';
  const head = `第${at + 1}版 ${KINDS[version.kind]}${reason}，${version.byName}，${momentInWords(version.at)}`;
  if (version.kind === 'withdrawn') return [head];
  return [
    head,
    ...(before && before.kind !== 'withdrawn' ? changesIn(before, version) : sectionLines(version)),
  ];
}
