import type { Standing } from '../domain/achieved.ts';
import { inOrder } from '../domain/achieved.ts';
import type { OpenProblem } from '../domain/carry-over.ts';
import type { Due } from '../domain/dues.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { Light } from '../domain/light.ts';
import type { Period } from '../domain/period.ts';
import type { Target, Task } from '../domain/plan.ts';
import type { ReportItem } from '../domain/report-reading.ts';
import { current, type Submission, type SubmissionVersion } from '../domain/submission.ts';
import { lightInWords } from './lights.ts';
import { momentInWords, periodInWords } from './periods.ts';
import { changesIn, receiptNumber, sectionLines, shareInWords } from './reports.ts';
import { type CardState, targetLine, taskLine } from './tasks.ts';
import { amount, dayInWords, list } from './words.ts';

export interface TaskState {
  readonly task: Task;
  readonly reports: readonly Submission[];
  readonly drafts: readonly { readonly unit: string; readonly item: ReportItem }[];
  readonly light: Light;
  /** For each target of the task, what is reached; null where nobody reported it. */
  readonly standings: readonly (Standing | null)[];
  readonly next: Due | null;
}

/** Units with a report of their own get a line; more than these do not fit. */
const REPORTS = 4;

export function taskProgress({ task, reports, drafts, light, standings, next }: TaskState): string {
  const latest = inOrder(reports).toReversed().slice(0, REPORTS);
  return [
    `${taskLine(task)}`,
    lightInWords(light),
    ...task.targets.map((target, place) => `· ${standingLine(target, standings[place] ?? null)}`),
    ...latest.flatMap(reportLines),
    ...drafts.flatMap(({ unit, item }) => [`【草稿，未确认】${unit}`, ...sectionLines(item)]),
    ...(next ? [nextLine(next)] : []),
  ].join('\n');
}

/** Light, last report and next day, as the task's card shows them. */
export function stateInShort({ task, reports, light, standings, next }: TaskState): CardState {
  const [last] = inOrder(reports).toReversed();
  return {
    reached: task.targets.map((target, place) => reachedWords(target, standings[place] ?? null)),
    lines: [
      lightInWords(light),
      ...(last ? [lastLine(last)] : []),
      ...(next ? [nextLine(next)] : []),
    ],
  };
}

const nextLine = ({ dueOn, period }: Due): string =>
  `下一报送日：${dayInWords(dueOn)}（${periodInWords(period)}）`;

/** 最近报送：区环卫管护中心 2020年6月，进展：公厕已完成6座. */
function lastLine(submission: Submission): string {
  const version = current(submission);
  const [said = '无新进展'] = sectionLines(version);
  const short = said.length <= LAST_LENGTH ? said : `${said.slice(0, LAST_LENGTH)}……`;
  return `最近报送：${submission.unit} ${periodInWords(submission.period)}，${short.replaceAll('\n', '；')}`;
}

/** More of a report is for 任务28进度. */
const LAST_LENGTH = 40;

function reachedWords(target: Target, standing: Standing | null): string {
  if (!standing) return '';
  const { value, isAbout, share } = standing;
  const state = share !== null && target.unit !== '%' ? `（${shareInWords(share)}）` : '';
  return `；已报${isAbout ? '约' : ''}${value}${target.unit}${state}`;
}

/** 绿道：已报5公里，目标8公里，62.5%（2020年6月，区园林绿化服务中心）. */
function standingLine(target: Target, standing: Standing | null): string {
  if (!standing) return `${targetLine(target)}，尚未报数`;
  const { value, isAbout, share, isMet, submission } = standing;
  const reached = `已报${isAbout ? '约' : ''}${value}${target.unit}`;
  const state = share !== null && target.unit !== '%' ? `，${shareInWords(share)}` : '';
  const met = isMet ? '，已达到' : '';
  return `${target.metric}：${reached}，目标${amount(target)}${state}${met}（${periodInWords(submission.period)}，${submission.unit}，${receiptNumber(submission)}）`;
}

const reportLines = (submission: Submission): readonly string[] => {
  const version = current(submission);
  return [
    `${submission.unit} ${periodInWords(submission.period)}（${momentInWords(version.at)}报）`,
    ...(version.isNil ? ['无新进展'] : []),
    ...sectionLines(version),
  ];
};

export interface OwnReports {
  readonly unit: string;
  readonly period: Period;
  readonly done: readonly Submission[];
  readonly owed: readonly number[];
  readonly carried: readonly { readonly task: number; readonly next: string }[];
  readonly problems: readonly { readonly task: number; readonly problem: OpenProblem }[];
  readonly due: Due | null;
}

export function ownReports(own: OwnReports): string {
  const { unit, period, done, owed, carried, problems, due } = own;
  return [
    `${unit} ${periodInWords(period)}${due ? `（${dayInWords(due.dueOn)}前报）` : '（报送日未定）'}`,
    done.length > 0 ? `已报：任务${done.map((one) => one.task).join('、')}` : '已报：暂无',
    owed.length > 0 ? `未报：任务${owed.join('、')}` : '未报：无',
    ...(carried.length > 0 ? ['上期打算，请报是否完成：'] : []),
    ...carried.map(({ task, next }) => `· 任务${task}：${next.replaceAll('\n', '；')}`),
    ...(problems.length > 0 ? ['还没说解决的问题：'] : []),
    ...problems.map(
      ({ task, problem }) => `· 任务${task}：${problem.text}（已${problem.months}个月）`,
    ),
    ...(owed.length > 0 ? ['没有新进展的可一并报：“其他任务本月无新进展，因……”。'] : []),
  ].join('\n');
}

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

export const experiences = (period: Period, told: readonly Submission[]): string =>
  told.length === 0
    ? `${periodInWords(period)}还没有报送典型做法。`
    : [
        `${periodInWords(period)}典型做法${told.length}条：`,
        ...told.map((one) => `· 任务${one.task} ${one.unit}：${current(one).experience}`),
      ].join('\n');
