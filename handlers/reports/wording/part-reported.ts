import { inOrder } from '../../../src/domain/achieved.ts';
import type { Task } from '../../../src/domain/plan.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { sectionLines, shortened } from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { quoted } from '../../../src/wording/words.ts';

/** 护岸干完了没: what reports say of a thing that the task's words name, newest first, and what the notice wants of it. */
export function partReported(task: Task, part: string, reports: readonly Submission[]): string {
  const newest = inOrder(reports).toReversed();
  const told = newest.flatMap((one) => sentencesOn(part, one));
  const last = newest.slice(0, 1).flatMap((one) => sentencesOn('', one));
  return [
    `${taskLine(task)}：`,
    ...(told.length > 0
      ? [`报送中说到“${part}”的：`, ...told.slice(0, MOST)]
      : [`还没有单位报过“${part}”的情况。最近报的是：`, ...last]),
    ...wanted(task, part),
  ].join('\n');
}

/** So many reports are quoted. */
const MOST = 4;
const LONGEST = 200;

/** · 区水务局 2020年6月（6月20日 09:00报）：护岸结构正在施工. */
function sentencesOn(part: string, submission: Submission): readonly string[] {
  const version = current(submission);
  const said = [...(version.isNil ? ['无新进展'] : []), ...sectionLines(version)]
    .flatMap((line) => line.split(/[。；;\n]/u))
    .filter((sentence) => sentence !== '' && sentence.includes(part));
  if (said.length === 0) return [];
  const { unit, period } = submission;
  const words = shortened(said.join('；'), LONGEST);
  return [`· ${unit} ${periodInWords(period)}（${momentInWords(version.at)}报）：${words}`];
}

function wanted({ content }: Task, part: string): readonly string[] {
  const clause = content.split(/(?<=[。；;])/u).find((one) => one.includes(part));
  return clause === undefined ? [] : [`文件写的是：${quoted(clause.trim())}`];
}
