import type { CarriedStep, OpenProblem } from '../../../src/domain/carry-over.ts';
import type { Caution } from '../../../src/domain/caution.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type { SectionName, Sections } from '../../../src/domain/report-reading.ts';
import {
  current,
  type Entry,
  isEmpty,
  lacksReason,
  type Submission,
} from '../../../src/domain/submission.ts';
import { metricLine } from '../../../src/wording/figures.ts';
import { periodInWords } from '../../../src/wording/periods.ts';
import {
  changesIn,
  SECTION_NAMES,
  SECTION_ORDER,
  sectionLines,
} from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { list } from '../../../src/wording/words.ts';

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

export const draftReplaced = (tasks: readonly number[]): string =>
  `前一份草稿（任务${tasks.join('、')}）没有确认，没有登记，已由这份代替；要报请重发。`;

export const nothingOwed = (): string => '本期您单位的任务都已报过，没有需要补报的。';

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

/** To somebody of several units: whose report it is. */
export const whichUnit = (units: readonly string[]): string =>
  `您为${units.length}家单位报送，请问这次报的是哪一家？回复单位名称或序号。\n${units
    .map((unit, at) => `${at + 1}. ${unit}`)
    .join('\n')}`;
