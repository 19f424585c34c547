import type { Due } from '../../../src/domain/dues.ts';
import type { Extension } from '../../../src/domain/extension.ts';
import { minutesLate } from '../../../src/domain/light.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Task } from '../../../src/domain/plan.ts';
import { current, type Submission, submittedAt } from '../../../src/domain/submission.ts';
import { extensionInShort } from '../../../src/wording/extensions.ts';
import { durationInWords } from '../../../src/wording/figures.ts';
import { folded } from '../../../src/wording/folded.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { shortened } from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

/** A report in force, by when it was due (null without a day), and whether it came after that. */
export interface ReportedOne {
  readonly submission: Submission;
  readonly due: Due | null;
  readonly isLate: boolean;
}

export interface ReportedList {
  /** The group's name; empty for all. */
  readonly scope: string;
  readonly period: Period;
  /** How many units there are; null where only some are looked at. */
  readonly total: number | null;
  readonly isRest: boolean;
  readonly areNamesShown: boolean;
}

export function unitsReported(asked: ReportedList, reported: readonly ReportedOne[]): string {
  const units = byUnit(reported);
  const head = `${asked.scope}${periodInWords(asked.period)}`;
  if (units.length === 0) return `${head}还没有单位报送。`;
  const total = asked.total === null ? '' : `（共${asked.total}家）`;
  return shown(
    asked,
    `${head}已报的单位${units.length}家${total}，共${reported.length}项`,
    units.map(([unit, own]) => `· ${unit}：${tasksIn(own)}${lateIn(own)}`),
  );
}

export function unitsLate(
  asked: ReportedList,
  reported: readonly ReportedOne[],
  isDue: boolean,
): string {
  const late = reported.filter(({ isLate }) => isLate);
  const head = `${asked.scope}${periodInWords(asked.period)}`;
  if (!isDue && reported.every(({ due }) => due === null)) return `${head}报送日未定，没有迟报。`;
  if (late.length === 0) return `${head}已报的里没有迟报的。`;
  const units = byUnit(late);
  return shown(
    asked,
    `${head}迟报的单位${units.length}家`,
    units.map(([unit, own]) => `· ${unit}：${list(own.map(arrivalOf))}`),
  );
}

/** 是的，只报了任务16。 What was reported on, held against what somebody takes to be all of it. */
export function reportedOnlyOn(claimed: readonly number[], done: readonly number[]): string {
  const missing = claimed.filter((task) => !done.includes(task));
  const more = done.filter((task) => !claimed.includes(task));
  const named = (tasks: readonly number[]) => `任务${list(tasks.map(String))}`;
  if (missing.length > 0) {
    return `${named(missing)}也还没有报${more.length > 0 ? `，报了的是${named(more)}` : ''}。`;
  }
  return more.length > 0 ? `不是，还报了${named(more)}。` : `是的，只报了${named(claimed)}。`;
}

/** Who has said that there is nothing new. */
export function unitsNil(asked: ReportedList, reported: readonly ReportedOne[]): string {
  const nil = reported.filter(({ submission }) => current(submission).isNil);
  const scope = `（${asked.scope}${periodInWords(asked.period)}）`;
  if (nil.length === 0) return `没有报“无新进展”的${scope}。`;
  const units = byUnit(nil);
  return shown(
    asked,
    `有${units.length}家、${nil.length}项报的是“无新进展”${scope}`,
    units.flatMap(([unit, own]) =>
      own.map(({ submission }) => `· ${unit}：任务${submission.task}${whyNil(submission)}`),
    ),
  );
}

/** （等市里文件）. */
function whyNil(submission: Submission): string {
  const { progress, problems } = current(submission);
  const words = progress || problems;
  return words === '' ? '' : `（${shortened(words, MOST_REASON)}）`;
}

/** So many characters say why; the rest stands in the report. */
const MOST_REASON = 30;

const shown = (
  { areNamesShown, isRest }: ReportedList,
  head: string,
  lines: readonly string[],
): string =>
  areNamesShown
    ? [`${head}：`, ...folded(lines, isRest)].join('\n')
    : `${head}。名单不在群里公布，请私聊我查看。`;

const byUnit = (reported: readonly ReportedOne[]) => [
  ...Map.groupBy(reported, ({ submission }) => submission.unit),
];

const tasksIn = (own: readonly ReportedOne[]): string =>
  `任务${list(own.map(({ submission }) => String(submission.task)))}`;

function lateIn(own: readonly ReportedOne[]): string {
  const late = own.filter(({ isLate }) => isLate);
  return late.length === 0 ? '' : `（其中迟报：${tasksIn(late)}）`;
}

/** 任务36，7月13日 09:31报（应于2020年7月12日前）. */
function arrivalOf({ submission, due }: ReportedOne): string {
  const at = submittedAt(submission);
  const when = at === null ? '' : `，${momentInWords(at)}报`;
  return `任务${submission.task}${when}${due ? `（应于${dayInWords(due.dueOn)}前）` : ''}`;
}

/** By when something was due, the later days that were granted, and what is asked of it. */
interface Since {
  readonly due: Due | null;
  readonly extensions: readonly Extension[];
  readonly today: string;
  readonly isLateAsked: boolean;
}

/** Nothing came of a unit yet, and whether that is late; null where others read it as well. */
export function unitOwes(
  unit: string,
  period: Period,
  tasks: readonly number[],
  since: Since | null,
): string {
  const nothing = `${unit}${periodInWords(period)}还没有报：任务${list(tasks.map(String))}。`;
  if (!since) return nothing;
  const { due, today, isLateAsked, extensions } = since;
  const unmoved = tasks.filter((task) => !extensions.some((one) => one.tasks.includes(task)));
  const days = [
    ...(due && unmoved.length > 0 ? [due.dueOn] : []),
    ...extensions.map(({ until }) => until),
  ];
  const isLate = days.some((day) => day < today);
  const lead = !isLateAsked ? '' : isLate ? '是的，已经晚了：' : '没有晚：';
  const owes = `${lead}${nothing}`;
  if (due === null) return `${owes}报送日未定，现在报也不计迟报。`;
  const ofOthers = extensions.length > 0 ? `任务${list(unmoved.map(String))}` : '';
  return [
    unmoved.length === 0 ? owes : `${owes}${ofOthers}${untilWhen(due.dueOn, today)}`,
    ...extensions.map(
      (one) => `${extensionInShort(one)}，${one.until < today ? OVER : '还没到期'}。`,
    ),
  ].join('\n');
}

const OVER = '已过，再报按迟报登记';

const untilWhen = (day: string, today: string): string =>
  `${dayInWords(day)}前报，${day < today ? OVER : '还没到期'}。`;

/** · 区水务局任务7：已同意延期到…, below who has not reported; empty where no later day was granted. */
export const withExtensions = (told: string, extensions: readonly Extension[]): string =>
  [told, ...extensions.map(extensionInShort)].join('\n');

/** Whether a unit has reported on the tasks asked for. */

export function unitReported(
  unit: string,
  period: Period,
  tasks: readonly number[],
  reported: readonly ReportedOne[],
  isLateAsked = false,
): string {
  const head = `${isLateAsked ? lateInShort(reported) : ''}${unit}${periodInWords(period)}`;
  const done = reported.map(({ submission }) => submission.task);
  const left = tasks.filter((task) => !done.includes(task));
  return [
    `${head}已报${done.length}项${left.length === 0 ? '，已报齐' : ''}：`,
    ...reported.map((one) => `· ${arrivalOf(one)}，${inTime(one)}`),
    ...(left.length > 0 ? [`未报：任务${list(left.map(String))}`] : []),
  ].join('\n');
}

/** 任务33算迟报。: of what was reported; empty where no day was set. */
function lateInShort(reported: readonly ReportedOne[]): string {
  const late = reported.filter(({ isLate }) => isLate);
  if (late.length > 0) return `${tasksIn(late)}算迟报。`;
  return reported.some(({ due }) => due !== null) ? '已报的都不算迟报。' : '';
}

/** 不是2项：应报4项，其中牵头2项（任务30、33）。 */
export function owedInAll(
  unit: string,
  claimed: number,
  owed: readonly number[],
  led: readonly number[],
): string {
  const leads = led.length === 0 ? '' : `，其中牵头${led.length}项（任务${list(led.map(String))}）`;
  const verdict = claimed === owed.length ? '' : `不是${claimed}项：`;
  return `${verdict}${unit}应报${owed.length}项${leads}。`;
}

const inTime = ({ submission, due, isLate }: ReportedOne): string => {
  if (due === null) return '报送日未定，不计迟报';
  const at = submittedAt(submission);
  return isLate ? `迟报${at === null ? '' : durationInWords(minutesLate(at, due.dueOn))}` : '按时';
};

/** 另外已报2020年6月：任务28 区环卫管护中心（6月22日 09:00）: of the period before, where the one that is due has nothing. */
export function reportedElse(reports: readonly Submission[]): string {
  const last = reports[0]?.period ?? '';
  const ofLast = reports.filter(({ period }) => period === last);
  return `另外已报${periodInWords(last)}：${list(ofLast.map(elsewhere))}。`;
}

function elsewhere(submission: Submission): string {
  const at = submittedAt(submission);
  const when = at === null ? '' : `（${momentInWords(at)}）`;
  return `任务${submission.task} ${submission.unit}${when}`;
}

/** Which of a task's units have reported; `own`: the asker's among them, of which it is said first. */
export function taskReported(
  task: Task,
  period: Period,
  units: readonly string[],
  reported: readonly ReportedOne[],
  own: string | null,
  areNamesShown: boolean,
): string {
  const isDone = reported.some(({ submission }) => submission.unit === own);
  const verdict = own === null ? '' : `${own}${isDone ? '报了' : '还没有报'}。`;
  const head = `${verdict}${taskLine(task)}，${periodInWords(period)}`;
  const left = units.filter((unit) => !reported.some(({ submission }) => submission.unit === unit));
  const counts = `应报${units.length}家，已报${reported.length}家，未报${left.length}家`;
  if (!areNamesShown) return `${head}：${counts}。名单不在群里公布，请私聊我查看。`;
  return [
    `${head}：${counts}。`,
    ...reported.map((one) => `· 已报：${one.submission.unit}，${arrivalOf(one)}，${inTime(one)}`),
    ...(left.length > 0 ? [`· 未报：${list(left)}`] : []),
  ].join('\n');
}

/** 区水务局自印发以来共报3项次：2020年6月：任务8、13. Of several units, how many they were. */
export function timesReported(
  scope: string,
  reports: readonly Submission[],
  isOfUnit: boolean,
): string {
  if (reports.length === 0) return `${scope}还没有登记过报送。`;
  const periods = [...new Set(reports.map(({ period }) => period))];
  const units = isOfUnit ? '' : `，来自${new Set(reports.map(({ unit }) => unit)).size}家单位`;
  return [
    `${scope}自文件印发以来共报${reports.length}项次${units}（更正不另计）：`,
    ...periods.map((period) => {
      const own = reports.filter((one) => one.period === period);
      const tasks = [...new Set(own.map(({ task }) => task))].toSorted((a, b) => a - b);
      return `· ${periodInWords(period)}：${own.length}项次（任务${list(tasks.map(String))}）`;
    }),
  ].join('\n');
}
