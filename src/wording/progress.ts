import type { Standing } from '../domain/achieved.ts';
import { inOrder } from '../domain/achieved.ts';
import type { OpenProblem } from '../domain/carry-over.ts';
import type { Due } from '../domain/dues.ts';
import type { Extension } from '../domain/extension.ts';
import type { Light } from '../domain/light.ts';
import type { Period } from '../domain/period.ts';
import type { Target, Task } from '../domain/plan.ts';
import type { ReportItem } from '../domain/report-reading.ts';
import { current, type Submission } from '../domain/submission.ts';
import { extensionInShort, originalDay } from './extensions.ts';
import { shareInWords } from './figures.ts';
import { lightInWords } from './lights.ts';
import { momentInWords, periodInWords } from './periods.ts';
import { receiptNumber } from './receipts.ts';
import { sectionLines, shortened } from './sections.ts';
import { type CardState, targetLine, taskLine, taskWithoutReports } from './tasks.ts';
import { ageInWords, amount, dayInWords, list } from './words.ts';

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
    ...latest.flatMap((report, place) => reportLines(report, place === 0)),
    ...drafts.flatMap(({ unit, item }) => [`【草稿，未确认】${unit}`, ...sectionLines(item)]),
    ...(next ? [nextDay(next)] : []),
  ].join('\n');
}

/** A task on which nobody has reported has a light, a reason and a next day all the same. */
export const stateWithoutReports = ({ task, light, next }: TaskState): string =>
  [taskWithoutReports(task), lightInWords(light), ...(next ? [nextDay(next)] : [])].join('\n');

/** Light, last report and next day, as the task's card shows them. */
export function stateInShort({ task, reports, light, standings, next }: TaskState): CardState {
  const [last] = inOrder(reports).toReversed();
  return {
    reached: task.targets.map((target, place) => reachedWords(target, standings[place] ?? null)),
    lines: [
      lightInWords(light),
      ...(last ? [lastLine(last)] : []),
      ...(next ? [nextDay(next)] : []),
    ],
  };
}

/** 下一报送日：2020年7月12日（2020年二季度）. */
export const nextDay = (due: Due): string =>
  `下一报送日：${dayInWords(due.dueOn)}（${periodInWords(due.period)}${originalDay(due)}）`;

/** 最近报送：区环卫管护中心 2020年6月，进展：公厕已完成6座. */
function lastLine(submission: Submission): string {
  const version = current(submission);
  const [said = '无新进展'] = sectionLines(version);
  const short = shortened(said, LAST_LENGTH);
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
export function standingLine(target: Target, standing: Standing | null): string {
  if (!standing) return `${targetLine(target)}，尚未报数`;
  const { value, isAbout, share, isMet, submission } = standing;
  const reached = `已报${isAbout ? '约' : ''}${value}${target.unit}`;
  const state = share !== null && target.unit !== '%' ? `，${shareInWords(share)}` : '';
  const met = isMet ? '，已达到' : '';
  return `${target.metric}：${reached}，目标${amount(target)}${state}${met}（${periodInWords(submission.period)}，${submission.unit}，${receiptNumber(submission)}）`;
}

/** The last report to the letter, of those before it enough to know them by. */
function reportLines(submission: Submission, isLast: boolean): readonly string[] {
  const version = current(submission);
  return [
    `${submission.unit} ${periodInWords(submission.period)}（${momentInWords(version.at)}报）`,
    ...(version.isNil ? ['无新进展'] : []),
    ...sectionLines(version).map((line) => (isLast ? line : shortened(line, EARLIER_LENGTH))),
  ];
}

const EARLIER_LENGTH = 200;

export interface OwnReports {
  readonly unit: string;
  readonly period: Period;
  readonly done: readonly Submission[];
  readonly owed: readonly number[];
  readonly carried: readonly { readonly task: number; readonly next: string }[];
  readonly problems: readonly { readonly task: number; readonly problem: OpenProblem }[];
  readonly due: Due | null;
  /** Whether it is read by others as well, who are not told what is late. */
  readonly isInGroup: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What is due next beside that period; null where nothing is, or where that period itself is. */
  readonly next: Due | null;
  /** What stands on record of the period that was reported last, where that is another one. */
  readonly others: readonly Submission[];
  /** What the office put off of what is still owed. */
  readonly extensions: readonly Extension[];
}

export function ownReports(own: OwnReports): string {
  if (own.isInGroup && own.due !== null && own.due.dueOn < own.today) return ownInGroup(own);
  const { unit, period, done, owed, carried, problems, due, next, others, extensions, today } = own;
  return [
    `${unit} ${periodInWords(period)}${due ? `（${dayInWords(due.dueOn)}前报）` : '（报送日未定）'}，应报${done.length + owed.length}项`,
    done.length > 0 ? `已报：${list(done.map(onRecord))}` : '已报：暂无',
    owed.length > 0
      ? `未报：任务${owed.join('、')}，共${owed.length}项`
      : `未报：无，${periodInWords(period)}已报齐`,
    ...(others.length > 0 ? [otherPeriod(others)] : []),
    ...(next ? [nextDay(next)] : []),
    ...extensions.map(extensionInShort),
    ...(carried.length > 0 ? ['上期打算，请报是否完成：'] : []),
    ...carried.map(({ task, next }) => `· 任务${task}：${next.replaceAll('\n', '；')}`),
    ...(problems.length > 0 ? ['还没说解决的问题：'] : []),
    ...problems.map(
      ({ task, problem }) =>
        `· 任务${task}：${problem.text}${agedBeside(ageInWords(problem.saidOn, today))}`,
    ),
    ...(owed.length > 0 ? ['没有新进展的可一并报：“其他任务本月无新进展，因……”。'] : []),
  ].join('\n');
}

const agedBeside = (age: string | null): string => (age === null ? '' : `（已${age}）`);

/** Which of a unit's tasks are late is for itself. */
const ownInGroup = ({ unit, period, done }: OwnReports): string =>
  [
    `${unit} ${periodInWords(period)}`,
    done.length > 0 ? `已报：${list(done.map(onRecord))}` : '已报：暂无',
    '到期还没报的不在群里列，请单独给我发“我的待办”。',
  ].join('\n');

/** 任务28（7月9日 09:01，〔2020-Q2〕28-1号）. */
const onRecord = (submission: Submission): string =>
  `任务${submission.task}（${momentInWords(current(submission).at)}，${receiptNumber(submission)}）`;

const otherPeriod = (others: readonly Submission[]): string =>
  `另外已报${periodInWords(others[0]?.period ?? '')}：${list(others.map(onRecord))}`;

export const experiences = (period: Period, told: readonly Submission[]): string =>
  told.length === 0
    ? `${periodInWords(period)}还没有报送典型做法。`
    : [
        `${periodInWords(period)}典型做法${told.length}条：`,
        ...told.map((one) => `· 任务${one.task} ${one.unit}：${current(one).experience}`),
      ].join('\n');
