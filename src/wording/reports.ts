import { isAdded } from '../domain/achieved.ts';
import type { CarriedStep, OpenProblem } from '../domain/carry-over.ts';
import type { Caution } from '../domain/caution.ts';
import type { Due } from '../domain/dues.ts';
import { minutesLate } from '../domain/light.ts';
import { inUnit } from '../domain/measure-units.ts';
import type { Period } from '../domain/period.ts';
import type { Plan, Target, Task } from '../domain/plan.ts';
import { groupOf, taskOf } from '../domain/plan-lookups.ts';
import type { Achievement, Doubt, SectionName, Sections } from '../domain/report-reading.ts';
import {
  current,
  type Entry,
  isEmpty,
  lacksReason,
  type Submission,
  submittedAt,
} from '../domain/submission.ts';
import { momentInWords, periodInWords } from './periods.ts';
import { taskLine, taskName } from './tasks.ts';
import { amount, dayInWords, list } from './words.ts';

export const SECTION_NAMES: Readonly<Record<SectionName, string>> = {
  progress: '进展',
  problems: '存在问题',
  next: '下一步打算',
  experience: '典型做法',
};

const SECTION_ORDER: readonly SectionName[] = ['progress', 'problems', 'next', 'experience'];

export interface ShownEntry {
  readonly entry: Entry;
  /** What stands on record and would be replaced; null for a first report. */
  readonly replaces: Sections | null;
  readonly cautions: readonly Caution[];
  readonly steps: readonly CarriedStep[];
  readonly problems: readonly OpenProblem[];
}

/** What was understood, and the word that puts it on record. */
export function reportPreview(shown: readonly ShownEntry[], plan: Plan): string {
  const missing = SECTION_ORDER.filter(
    (section) =>
      section !== 'experience' && shown.every(({ entry }) => !entry.isNil && entry[section] === ''),
  );
  const [first] = missing;
  const lack = shown.some(({ entry }) => isEmpty(entry))
    ? BEGIN
    : shown.some(({ entry }) => lacksReason(entry))
      ? NIL_REASON
      : null;
  if (lack) return [...entriesShown(shown, plan), lack].join('\n');
  return [
    ...entriesShown(shown, plan),
    ...(first
      ? [
          `还没写${list(missing.map((one) => SECTION_NAMES[one]))}：有就补一句，如“${HEADS[first]}：……”；没有就直接确认。`,
        ]
      : []),
    '核对无误请回复“确认”，不报请回“取消”，有误请重发。',
  ].join('\n');
}

const BEGIN = '请先回复“进展：……”，再补“问题：……”“下一步：……”，最后回复“确认”；不报请回“取消”。';
const NIL_REASON = '报无新进展请补上原因，如“因正在走招标程序”，再回复“确认”；不报请回“取消”。';

const HEADS: Readonly<Record<SectionName, string>> = {
  progress: '进展',
  problems: '问题',
  next: '下一步',
  experience: '典型做法',
};

/** Several 无新进展 in the same words are one block; everything else is shown task by task. */
function entriesShown(shown: readonly ShownEntry[], plan: Plan): readonly string[] {
  const nils = shown.filter(({ entry, replaces }) => entry.isNil && !replaces);
  const [first, ...others] = nils;
  const isOne =
    first !== undefined &&
    others.length > 0 &&
    others.every(({ entry }) => entry.period === first.entry.period && isAlike(entry, first.entry));
  if (!isOne) return shown.map((one) => entryShown(one, plan));
  return [
    ...shown.filter((one) => !nils.includes(one)).map((one) => entryShown(one, plan)),
    `【草稿】任务${nils.map(({ entry }) => entry.task).join('、')}本期无新进展（${periodInWords(first.entry.period)}，${first.entry.unit}）`,
    ...sectionLines(first.entry),
  ];
}

const isAlike = (one: Entry, other: Entry): boolean =>
  one.unit === other.unit && SECTION_ORDER.every((section) => one[section] === other[section]);

function entryShown(
  { entry, replaces, cautions, steps, problems }: ShownEntry,
  plan: Plan,
): string {
  const task = taskOf(plan, entry.task);
  return [
    `【草稿】${taskLine(task)}（${periodInWords(entry.period)}，${entry.unit}）`,
    ...(entry.isNil ? ['本期无新进展'] : []),
    ...sectionLines(entry),
    ...entry.metrics.map((metric) => `· ${metricLine(metric, task, entry.progress)}`),
    ...(replaces ? changesIn(replaces, entry) : []),
    ...cautions.map((caution) => `请核对：${cautionInWords(caution)}`),
    ...(steps.length > 0
      ? ['上期打算：', ...steps.map(({ text, state }) => `· ${text}（${state}）`)]
      : []),
    ...(problems.length > 0
      ? [
          '上期问题：',
          ...problems.map((one) => `· ${one.text}（已${one.months}个月；解决了请补一句“已解决”）`),
        ]
      : []),
  ].join('\n');
}

export const sectionLines = (sections: Sections): readonly string[] =>
  SECTION_ORDER.filter((section) => sections[section] !== '').map(
    (section) => `${SECTION_NAMES[section]}：${sections[section]}`,
  );

/** 绿道建成 5公里（目标8公里，62.5%）. */
export function metricLine(metric: Achievement, task: Task, progress: string): string {
  const target = metric.target === null ? undefined : task.targets[metric.target];
  const about = metric.isAbout ? '约' : '';
  const said = `${metric.name} ${about}${metric.value}${metric.unit}`.trim();
  if (!target) return said;
  return isAdded(metric, target, progress)
    ? `${said}（新增，目标${amount(target)}）`
    : `${said}（目标${amount(target)}${shareOf(metric, target)}）`;
}

function shareOf(metric: Achievement, target: Target): string {
  const value = inUnit(metric.value, metric.unit, target.unit);
  if (value === null || target.operator === '<=' || target.unit === '%') return '';
  return `，${shareInWords(value / target.value)}`;
}

/** 0.625 -> 62.5%. */
export const shareInWords = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

/** Section by section, what stood there and what would stand there. */
export function changesIn(before: Sections, after: Sections): readonly string[] {
  return SECTION_ORDER.filter((section) => before[section] !== after[section]).map(
    (section) =>
      `修改${SECTION_NAMES[section]}：“${before[section] || '（空）'}”→“${after[section] || '（空）'}”`,
  );
}

function cautionInWords(caution: Caution): string {
  const { metric, unit } = caution;
  switch (caution.kind) {
    case 'backwards':
      return `${metric.name}上次报${caution.before}${unit}，这次${metric.value}${metric.unit}，少了；如是更正请直接确认。`;
    case 'beyond-target':
      return `${metric.name}报${metric.value}${metric.unit}，累计${caution.total}${unit}，超出目标${caution.wanted}${unit}；属实请直接确认。`;
    case 'over-limit':
      return `${metric.name}报${metric.value}${metric.unit}，高于目标上限${caution.wanted}${unit}；属实请直接确认。`;
  }
}

/** One short question about what is in doubt, with what could be meant. */
export function doubtQuestion(doubt: Doubt, plan: Plan): string {
  const tasks = doubt.tasks.flatMap(
    (number) => plan.tasks.find((task) => task.number === number) ?? [],
  );
  const choices = tasks.slice(0, 8).map((task) => `· ${taskLine(task)}`);
  switch (doubt.reason) {
    case 'missing_task':
      return ['收到，请问报的是哪一项任务？回复任务编号即可。', ...choices].join('\n');
    case 'ambiguous_task':
      return [`“${doubt.word}”对应不止一项任务，请问是哪一项？回复任务编号即可。`, ...choices].join(
        '\n',
      );
    case 'task_not_exist':
      return `没有${doubt.word}：重点任务编号是${plan.tasks[0]?.number}至${plan.tasks.at(-1)?.number}。请回复正确的任务编号。`;
    case 'number_topic_mismatch':
      return [
        `任务编号和内容对不上（${doubt.word}），请问报的是哪一项？回复任务编号即可。`,
        ...choices,
      ].join('\n');
    case 'unit_not_responsible':
      return `${list(tasks.map(taskName)) || doubt.word}的责任分工未列您的单位，请核对任务编号后回复；如确需代报，请联系指挥部办公室。`;
    case 'implausible_value':
      return `“${doubt.word}”这个数不合常理，请核对后回复正确的数，如“98.6%”。`;
    case 'correction_target_unknown':
      return [
        '请问更正的是哪一项任务的哪个数？可以这样写：任务编号＋原来的数应为现在的数。',
        ...choices,
      ].join('\n');
    case 'unknown_unit_and_task':
      return '请说明是哪个单位、哪一项任务的进展，如“任务编号＋进展”。';
  }
}

export const draftReplaced = (tasks: readonly number[]): string =>
  `前一份草稿（任务${tasks.join('、')}）没有确认，没有登记，已由这份代替；要报请重发。`;

/** Step by step, for who was not understood: first the task, then section by section. */
export function guidedReport(numbers: readonly number[], plan: Plan): string {
  const tasks = numbers.map((number) => taskOf(plan, number));
  const [only, ...others] = tasks;
  if (only && others.length === 0) {
    return `还是没有读懂，咱们一步步来。您要报${taskName(only)}的话，请这样回复：\n进展：……\n不报请回“取消”。`;
  }
  return [
    '还是没有读懂，咱们一步步来。要报进展的话，先回复任务编号：',
    ...tasks.map((task) => `· ${taskLine(task)}`),
    '不报请回“取消”，要查询请发“帮助”。',
  ].join('\n');
}

export const nothingOwed = (): string => '本期您单位的任务都已报过，没有需要补报的。';

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
  const backFilled = current(submission).isBackFilled ? '补报，' : '';
  if (!due) return `${backFilled}报送日未定，不计迟报`;
  const { isBackFilled, at: changedAt } = current(submission);
  const at = isBackFilled ? changedAt : submittedAt(submission);
  const minutes = at ? minutesLate(at, due.dueOn) : 0;
  return minutes === 0
    ? `${backFilled}按时（${dayInWords(due.dueOn)}前）`
    : `${backFilled}迟报${durationInWords(minutes)}（应于${dayInWords(due.dueOn)}前）`;
}

/** 1天3小时5分钟. */
export function durationInWords(minutes: number): string {
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor((minutes % 1440) / 60),
    minutes % 60,
  ];
  const parts = [
    days > 0 ? `${days}天` : '',
    hours > 0 ? `${hours}小时` : '',
    rest > 0 ? `${rest}分钟` : '',
  ];
  return parts.join('') || '不足1分钟';
}

export function withdrawalPreview(
  submission: Submission,
  reason: string | null,
  lacksReason: boolean,
  plan: Plan,
): string {
  return [
    `将撤回：${taskLine(taskOf(plan, submission.task))}，${periodInWords(submission.period)}，${submission.unit}`,
    ...sectionLines(current(submission)),
    ...(reason ? [`理由：${reason}`] : []),
    lacksReason
      ? '撤回其他单位的报送要写明理由，请回复“理由：……”，再回复“确认”；不撤请回“取消”。'
      : '确定请回复“确认”，不撤请回“取消”。',
  ].join('\n');
}

export const withdrawn = (submission: Submission, plan: Plan): string =>
  `已撤回${receiptNumber(submission, submission.versions.length - 1)}：${taskLine(taskOf(plan, submission.task))}，${periodInWords(submission.period)}。原文仍可用“任务${submission.task}历史版本”查看。`;

export const evidenceKept = (count: number, task: number, period: Period): string =>
  `已收到${count}份佐证材料，归到任务${task}（${periodInWords(period)}）。`;

export const evidenceLost = (task: number, period: Period): string =>
  `任务${task}（${periodInWords(period)}）的一份佐证材料没能取到（可能已过期或过大），请重新发送。`;

export const periodLocked = (period: Period, isLocked: boolean): string =>
  isLocked
    ? `${periodInWords(period)}已锁定，此后报送的按补报登记。`
    : `${periodInWords(period)}已解除锁定。`;

export function monthlyDaySet(day: number, from: Period, due: Due | null): string {
  const first = due ? `首次报送${periodInWords(due.period)}情况，${dayInWords(due.dueOn)}前。` : '';
  return `月报日已设为每月${day}日，自${periodInWords(from)}起执行。${day > 15 ? '当月报当月。' : '当月报上月。'}${first}`;
}
