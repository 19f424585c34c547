import type { OpenProblem } from '../../../src/domain/carry-over.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf, taskOf } from '../../../src/domain/plan-lookups.ts';
import { current, type Submission } from '../../../src/domain/submission.ts';
import { folded } from '../../../src/wording/folded.ts';
import { matterCalled } from '../../../src/wording/matters.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { KEPT_FROM_OTHERS, sectionLines, shortened } from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { ageInWords, list } from '../../../src/wording/words.ts';

/** A problem that stands on record, of whom. */
export interface ProblemOnRecord {
  readonly task: number;
  readonly unit: string;
  readonly problem: OpenProblem;
  /** Its number; null for none. */
  readonly issue: number | null;
}

/** 区水务局 任务8 城市水体生态提升; empty for all. */
export const scopeInWords = (
  {
    task,
    unit,
    group,
  }: {
    readonly task: number | null;
    readonly unit: string | null;
    readonly group: number | null;
  },
  plan: Plan,
): string =>
  [
    ...(unit === null ? [] : [unit]),
    ...(group === null ? [] : [groupOf(plan, group).name]),
    ...(task === null ? [] : [taskLine(taskOf(plan, task))]),
  ].join(' ');

export const nothingReported = (scope: string, period: Period): string =>
  `${scope}${periodInWords(period)}还没有报送，没有可看的内容。`;

export const nextUntold = (scope: string, period: Period): string =>
  `${scope}${periodInWords(period)}报的内容里没有写下一步计划。`;

/** What each says is to be done next, in their own words. */
export const nextListed = (
  scope: string,
  period: Period,
  told: readonly Submission[],
  isRest: boolean,
): string =>
  [
    `${scope}${periodInWords(period)}报的下一步计划：`,
    ...folded(
      told.map(
        (one) =>
          `· 任务${one.task} ${one.unit}：${shortened(current(one).next.replaceAll('\n', '；'), WHOLE)}`,
      ),
      isRest,
    ),
  ].join('\n');

/** In the reporters' own words, as far as they fit; `due` is the period that is due and has nothing yet. */
export function reportsListed(
  scope: string,
  period: Period,
  reports: readonly Submission[],
  due: Period | null,
  isRest: boolean,
): string {
  const most = reports.length <= FEW ? WHOLE : PART;
  const head = due === null ? '' : `${periodInWords(due)}还没有报；最近报的是`;
  return [
    `${scope}${scope === '' ? '' : '，'}${head}${periodInWords(period)}，共${reports.length}件：`,
    ...folded(
      reports.map((one) => reportLine(one, most)),
      isRest,
    ),
  ].join('\n');
}

/** So many reports are shown with all that they say. */
const FEW = 3;
const WHOLE = 400;
const PART = 80;

function reportLine(submission: Submission, most: number): string {
  const version = current(submission);
  const sections = [...(version.isNil ? ['无新进展'] : []), ...sectionLines(version)];
  const words = shortened(sections.join('；').replaceAll('\n', '；'), most);
  return `· 任务${submission.task} ${submission.unit}（${momentInWords(version.at)}报）：${words}`;
}

export function problemsListed(
  { scope, period, today, isInGroup, isRest }: ProblemsAsked,
  shown: readonly ProblemOnRecord[],
  problems: readonly ProblemOnRecord[],
): string {
  const head = `${scope}${period === null ? '' : periodInWords(period)}`;
  const kind = period === null ? '没有解决的问题' : '反映的问题';
  if (problems.length === 0) return `${head}目前没有登记在案、${kind}。`;
  const counted = `${head}${kind}${problems.length}条`;
  if (shown.length === 0) {
    const tasks = [...new Set(problems.map(({ task }) => String(task)))];
    const where = isInGroup ? '详情请私聊我查看。' : `内容${KEPT_FROM_OTHERS}。`;
    return `${counted}，涉及任务${list(tasks)}。${where}`;
  }
  const others = problems.length - shown.length;
  return [
    `${counted}：`,
    ...folded(
      shown.map((one) => problemLine(one, today)),
      isRest,
    ),
    ...(others > 0 ? [`另有${others}条的内容${KEPT_FROM_OTHERS}。`] : []),
  ].join('\n');
}

/** Whose problems were asked for, of which time, and where it is told. */
interface ProblemsAsked {
  readonly scope: string;
  readonly period: Period | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly isInGroup: boolean;
  readonly isRest: boolean;
}

function problemLine({ task, unit, problem, issue }: ProblemOnRecord, today: string): string {
  const { text, since, saidOn } = problem;
  const passed = ageInWords(saidOn, today);
  const age = passed === null ? '' : `，已${passed}`;
  const called = issue === null ? '' : `${matterCalled({ kind: 'issue', number: issue })} `;
  return `· ${called}任务${task} ${unit}：${text}（${periodInWords(since)}${age}）`;
}
