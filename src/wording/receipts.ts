import type { Due } from '../domain/dues.ts';
import type { About } from '../domain/evidence.ts';
import { minutesLate } from '../domain/light.ts';
import type { Plan } from '../domain/plan.ts';
import { groupOf, taskOf } from '../domain/plan-lookups.ts';
import {
  current,
  type Submission,
  submittedAt,
  tellsOnlyExperience,
} from '../domain/submission.ts';
import { originalDay } from './extensions.ts';
import { durationInWords } from './figures.ts';
import { momentInWords, periodInWords } from './periods.ts';
import { taskLine } from './tasks.ts';
import { dayInWords, list } from './words.ts';

export interface Received {
  readonly submission: Submission;
  /** By when it was due; null where the office has set no day. */
  readonly due: Due | null;
}

/** What stands on record now, under which number, whether in time, and who reads it next. */
export function receipts(received: readonly Received[], plan: Plan): string {
  const [first] = received;
  const groups = [
    ...new Set(received.map(({ submission }) => taskOf(plan, submission.task).group)),
  ];
  return [
    '已登记，回执：',
    ...received.map((one) => `· ${receiptLine(one, plan)}`),
    ...(first ? [`${momentInWords(current(first.submission).at)} 收到。`] : []),
    `下一步由${list(groups.map((group) => groupOf(plan, group).name))}联络员汇总报指挥部办公室。`,
  ].join('\n');
}

function receiptLine({ submission, due }: Received, plan: Plan): string {
  const { versions, task, period } = submission;
  const kind = current(submission).kind === 'corrected' ? `第${versions.length}版` : '首次';
  return `${receiptNumber(submission)} ${taskLine(taskOf(plan, task))}，${periodInWords(period)}，${kind}，${lateness(submission, due)}`;
}

/** The number tells what it stands for, so that nothing has to be looked up: 〔2020-09〕28-2号 for the second version. */
export const receiptNumber = (
  { period, task, versions }: Submission,
  version: number = versions.length,
): string => `〔${period}〕${String(task).padStart(2, '0')}-${version}号`;

function lateness(submission: Submission, due: Due | null): string {
  if (tellsOnlyExperience(current(submission))) return '只有典型做法，不算本期已报，请补“进展：……”';
  const backFilled = current(submission).isBackFilled ? '补报，' : '';
  if (!due) return `${backFilled}报送日未定，不计迟报`;
  const { isBackFilled, at: changedAt } = current(submission);
  const at = isBackFilled ? changedAt : submittedAt(submission);
  const minutes = at ? minutesLate(at, due.dueOn) : 0;
  return minutes === 0
    ? `${backFilled}按时（${dayInWords(due.dueOn)}前${originalDay(due)}）`
    : `${backFilled}迟报${durationInWords(minutes)}（应于${dayInWords(due.dueOn)}前${originalDay(due)}）`;
}

export const withdrawn = (submission: Submission, plan: Plan): string =>
  `已撤回${receiptNumber(submission, submission.versions.length - 1)}：${taskLine(taskOf(plan, submission.task))}，${periodInWords(submission.period)}。原文仍可用“任务${submission.task}历史版本”查看。`;

type OfReport = Pick<About, 'task' | 'period'> | null;

/** At once, when nothing of them is kept yet. */
export const evidenceComing = (count: number, about: OfReport, inspection?: number): string =>
  inspection !== undefined
    ? `收到${count}份照片材料，归到检查${inspection}，正在保存，结果随后告知。能看检查${inspection}的人之外，谁也看不到。`
    : about
      ? `收到${count}份佐证材料，归到任务${about.task}（${periodInWords(about.period)}），正在保存，结果随后告知。`
      : `收到${count}份佐证材料，正在保存，一天内登记进展时一并归入。`;

/** A picture before the inspection itself. */
export const inspectionFirst = (): string =>
  '检查还没有登记，照片没有收下。请先回“确认”登记，再把照片发来。';

export const reportFollows = (): string => '请接着报进展，如“任务编号＋进展”。';

export const evidenceTaken = (count: number, { task, period }: About): string =>
  `先前发来的${count}份佐证材料已归到任务${task}（${periodInWords(period)}）。`;

export const evidenceKept = (count: number, about: OfReport, inspection?: number): string =>
  `${evidenceOf(about, inspection)}${count}份佐证材料已保存${about || inspection !== undefined ? '' : '，报进展时一并归入'}。`;

/** Where the fault is ours. */
export const evidenceDelayed = (about: OfReport, inspection?: number): string =>
  `${evidenceOf(about, inspection)}佐证材料暂时存不下来（系统存储异常），正在重试，请先保留原件。`;

export const evidenceLost = (about: OfReport, inspection?: number): string =>
  `${evidenceOf(about, inspection)}一份佐证材料没能取到（可能已过期或过大），请重新发送。`;

/** A file that brings the text of a document. */
export const textComing = (): string => '收到文件，正在读取正文，读好后把草稿发您核对。';

export const textDelayed = (): string =>
  '文件暂时存不下来（系统存储异常），正在重试，请先保留原件。';

export const textLost = (): string =>
  '文件没能取到（可能已过期或过大），请重新发送，或把正文粘贴过来。';

/** Only words that stand in the file as words can be read. */
export const textUnread = (name: string | null): string =>
  `${name === null ? '这个文件' : `“${name}”`}里读不出正文：请另存为 .docx 文件再发，或把正文粘贴过来。`;

export const textTooLong = (length: number, most: number): string =>
  `文件里有${length}字，正文一次最多读${most}字，草稿没有改动。请精简后再发，或把正文分开、其余作附件。`;

export const oneText = (): string => '正文请一次发一个文件，草稿没有改动。';

/** Whose draft was settled before its text was here. */
export const textTooLate = (): string =>
  '那份发文草稿已经不在了，文件没有放进去。要起草请说“起草发文……”，再把文件发来。';

export const textNumbered = (): string =>
  '文件里有自动编号，编号本身读不出来，请核对正文里的层次序号，缺的请补上。';

const evidenceOf = (about: OfReport, inspection?: number): string =>
  inspection !== undefined
    ? `检查${inspection}的`
    : about
      ? `任务${about.task}（${periodInWords(about.period)}）的`
      : '您发来的';
