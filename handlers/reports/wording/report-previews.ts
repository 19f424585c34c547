import type { CarriedStep } from '../../../src/domain/carry-over.ts';
import type { Caution } from '../../../src/domain/caution.ts';
import type { CountedTowards } from '../../../src/domain/counted-towards.ts';
import { inUnit } from '../../../src/domain/measure-units.ts';
import { type Period, previousPeriod } from '../../../src/domain/period.ts';
import type { Plan, Target, Task } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type {
  NotedFigure,
  PeriodAsked,
  SectionName,
  Sections,
} from '../../../src/domain/report-reading.ts';
import {
  current,
  type Entry,
  isEmpty,
  lacksReason,
  type Submission,
  tellsOnlyExperience,
} from '../../../src/domain/submission.ts';
import { FIGURE_ROLES, shareInWords } from '../../../src/wording/figures.ts';
import { momentInWords, periodInWords, shortPeriod } from '../../../src/wording/periods.ts';
import {
  changesIn,
  SECTION_NAMES,
  SECTION_ORDER,
  sectionLines,
  shortened,
} from '../../../src/wording/sections.ts';
import { taskLine } from '../../../src/wording/tasks.ts';
import { amount, list } from '../../../src/wording/words.ts';
import { openAlternative } from './open-alternative.ts';
import { openPiece } from './open-piece.ts';

export interface ShownEntry {
  readonly entry: Entry;
  /** What stands on record and would be replaced; null for a first report. */
  readonly replaces: Sections | null;
  readonly counted: readonly CountedTowards[];
  readonly cautions: readonly Caution[];
  readonly steps: readonly CarriedStep[];
  /** How long ago each was told first; null for today. */
  readonly problems: readonly { readonly text: string; readonly age: string | null }[];
}

interface Manner {
  readonly inFull: boolean;
  /** The words of the message that stand in no section. */
  readonly unplaced: string;
  /** The sentences that put right what is not on record. */
  readonly uncorrected: string;
  /** What stays on record although 无新进展 was said of it. */
  readonly standing: readonly Entry[];
  readonly periodAsked: PeriodAsked | null;
  /** The period that may be meant as well; null where it is clear. */
  readonly otherPeriod: Period | null;
  /** What must be answered before a 确认; null for nothing. */
  readonly question: string | null;
}

/** So many reports are shown each in lines of its own; more of them in two lines each, to fit a phone. */
const MOST_AT_LENGTH = 3;

/** What was understood, and the word that puts it on record: first what counts, then what is only noted. */
export function reportPreview(shown: readonly ShownEntry[], manner: Manner, plan: Plan): string {
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
  const { unplaced, uncorrected, standing, inFull, periodAsked, otherPeriod, question } = manner;
  const lines = [
    ...entriesShown(shown, manner, plan),
    ...(unplaced === '' ? [] : [`未归类：${inFull ? unplaced : inOneLine(unplaced)}`]),
    ...(uncorrected === '' ? [] : [nothingSuch(uncorrected)]),
    ...(standing.length > 0 ? [nilChangesNothing(standing)] : []),
    ...(periodAsked ? [whichPeriod(periodAsked, shown)] : []),
    ...(shown.some(({ entry }) => tellsOnlyExperience(entry)) ? [ONLY_EXPERIENCE] : []),
    ...(otherPeriod && !periodAsked ? [periodUnsaid(otherPeriod, shown)] : []),
  ];
  if (question !== null) return [...lines, question].join('\n');
  if (lack) return [...lines, lack].join('\n');
  const isCut = !inFull && shown.some(({ entry }) => isLong(entry, shown.length));
  return [
    ...lines,
    ...(first
      ? [
          `还没写${list(missing.map((one) => SECTION_NAMES[one]))}：有就补一句，如“${HEADS[first]}：……”；没有就直接确认。`,
        ]
      : []),
    `核对无误请回复“确认”，不报请回“取消”，有误请重发${isCut ? '；看全部请回“全文”' : ''}。`,
  ].join('\n');
}

/** The rest of the report is drafted all the same. */
const nothingSuch = (said: string): string =>
  `没有更正：“${inOneLine(said)}”，没有查到报过这个数；请写明任务编号和原来的数另发一条。`;

/** Which task is told of next, and what waits meanwhile. */
export const taskBegun = ({ number, title }: Task, waiting: readonly number[]): string =>
  `好的，请说任务${number}“${title}”的进展。${waiting.length > 0 ? `草稿（任务${waiting.join('、')}）还在，一起确认。` : ''}`;

const BEGIN = '请先回复“进展：……”，再补“问题：……”“下一步：……”，最后回复“确认”；不报请回“取消”。';
const ONLY_EXPERIENCE =
  '只写了典型做法，登记后不算本期已报：请补“进展：……”，没有进展就回“无新进展，因……”。';
const NIL_REASON = '报无新进展请补上原因，如“因正在走招标程序”，再回复“确认”；不报请回“取消”。';

const HEADS: Readonly<Record<SectionName, string>> = {
  progress: '进展',
  problems: '问题',
  next: '下一步',
  experience: '典型做法',
};

/** 您问“归6月报还是归二季度”：这份先按2020年6月记。要记到二季度，请回“算二季度”。 */
function whichPeriod({ words, periods }: PeriodAsked, shown: readonly ShownEntry[]): string {
  const now = shown.at(-1)?.entry.period ?? '';
  const [other = previousPeriod(now)] = periods.filter((one) => one !== now);
  const asked = words.replace(/(?<![？?。！!])[？?。！!]+$/u, '');
  return `您问“${asked}”：这份先按${periodInWords(now)}记。要记到${shortPeriod(other)}，请回“算${shortPeriod(other)}”。`;
}

const periodUnsaid = (other: Period, shown: readonly ShownEntry[]): string =>
  `没写报的是哪一期：先按${periodInWords(shown.at(-1)?.entry.period ?? '')}记。要记到${shortPeriod(other)}，请回“算${shortPeriod(other)}”。`;

/** Several 无新进展 in the same words are one block; everything else is shown task by task. */
function entriesShown(
  shown: readonly ShownEntry[],
  { inFull }: Manner,
  plan: Plan,
): readonly string[] {
  const nils = shown.filter(({ entry, replaces }) => entry.isNil && !replaces);
  const [first, ...others] = nils;
  const isOne =
    first !== undefined &&
    others.length > 0 &&
    others.every(({ entry }) => entry.period === first.entry.period && isAlike(entry, first.entry));
  const apart = isOne ? shown.filter((one) => !nils.includes(one)) : shown;
  const isBrief = !inFull && apart.length > MOST_AT_LENGTH;
  const each = apart.map((one) => (isBrief ? entryInBrief : entryShown)(one, inFull, plan));
  if (!isOne) return each;
  return [
    ...each,
    `【草稿】任务${nils.map(({ entry }) => entry.task).join('、')}本期无新进展（${periodInWords(first.entry.period)}，${first.entry.unit}）`,
    ...sectionLines(first.entry),
  ];
}

const isAlike = (one: Entry, other: Entry): boolean =>
  one.unit === other.unit && SECTION_ORDER.every((section) => one[section] === other[section]);

function entryShown(shown: ShownEntry, inFull: boolean, plan: Plan): string {
  const { entry, replaces, cautions, steps, problems } = shown;
  const said = inFull ? sectionLines(entry) : sectionLines(shortSections(entry));
  return [
    headOf(entry, plan),
    ...(entry.isNil ? ['本期无新进展'] : []),
    ...countedLines(shown),
    ...notedLine(entry, inFull),
    ...openFigure(entry, plan),
    ...openAlternative(entry, plan),
    ...openPiece(entry, plan),
    ...said,
    ...(replaces ? changesIn(replaces, entry) : []),
    ...cautions.map((caution) => `请核对：${cautionInWords(caution)}`),
    ...firstOf(
      '上期打算：',
      steps.map(({ text, state }) => `${text}（${state}）`),
      inFull,
    ),
    ...firstOf(
      '上期问题：',
      problems.map(
        ({ text, age }) => `${text}（${age === null ? '' : `已${age}；`}解决了请补一句“已解决”）`,
      ),
      inFull,
    ),
  ].join('\n');
}

/** In two lines, and what is to be looked at once more. */
function entryInBrief(shown: ShownEntry, _inFull: boolean, plan: Plan): string {
  const { entry, cautions } = shown;
  const counted = countedLines(shown);
  const said = sectionLines(entry).map((line) => shortened(inOneLine(line), BRIEF));
  return [
    headOf(entry, plan),
    [...(entry.isNil ? ['本期无新进展'] : []), ...counted, ...said].join('；'),
    ...cautions.map((caution) => `请核对：${cautionInWords(caution)}`),
  ].join('\n');
}

const headOf = ({ task, period, unit }: Entry, plan: Plan): string =>
  `【草稿】${taskLine(taskOf(plan, task))}（${periodInWords(period)}，${unit}）`;

/** 计入目标：建设改造公共卫生间 4→6座（目标8座，75%）. */
const countedLines = ({ counted }: ShownEntry): readonly string[] =>
  counted.map(({ target, before, after, isAbout }) => {
    const change = before === null || before === after ? '' : `${before}→`;
    const about = isAbout ? '约' : '';
    return `计入目标：${target.metric} ${change}${about}${after}${target.unit}（目标${amount(target)}${shareOf(after, target)}）`;
  });

const shareOf = (value: number, { operator, unit, value: wanted }: Target): string =>
  operator === '<=' || unit === '%' ? '' : `，${shareInWords(value / wanted)}`;

/** 另记3个数：完成投资 5300万元、去年同期 13部（对比）. */
function notedLine({ metrics, noted = [] }: Entry, inFull: boolean): readonly string[] {
  const all = [
    ...metrics
      .filter(({ target }) => target === null)
      .map(({ name, value, unit, isAbout }) => `${name} ${isAbout ? '约' : ''}${value}${unit}`),
    ...noted.map(({ name, value, unit, role }) =>
      `${name} ${value}${unit}（${FIGURE_ROLES[role]}）`.trimStart(),
    ),
  ];
  if (all.length === 0) return [];
  const rest = !inFull && all.length > MOST_NOTED ? '等' : '';
  return [
    `另记${all.length}个数：${all.slice(0, inFull ? undefined : MOST_NOTED).join('、')}${rest}`,
  ];
}

const MOST_NOTED = 4;

/** 公厕5座, and nothing else; 按口径征收600户, where the goal is 600: how to say that so much was done. */
function openFigure({ task, progress, noted = [] }: Entry, plan: Plan): readonly string[] {
  const open = noted.filter(({ role }) => role === 'other');
  const planned = open.find(
    (one) => progress.includes(one.quote) && isWanted(one, taskOf(plan, task)),
  );
  if (planned) {
    const { name, value, unit } = planned;
    return [
      `“${name}${value}${unit}”和目标一样，没有计入：是已经完成了，还是今年的任务？完成了请补一句，如“${name}已完成${value}${unit}”。`,
    ];
  }
  const bare = open.find(({ quote }) => quote === progress);
  if (!bare) return [];
  return [
    `没听出是否已完成，未计入；完成了请补一句，如“${bare.name}完成${bare.value}${bare.unit}”。`,
  ];
}

const isWanted = (one: NotedFigure, { targets }: Task): boolean =>
  targets.some(({ value, unit }) => inUnit(one.value, one.unit, unit) === value);

/** A list under its head; on a phone only its first lines. */
function firstOf(head: string, lines: readonly string[], inFull: boolean): readonly string[] {
  if (lines.length === 0) return [];
  const shown = inFull ? lines : lines.slice(0, MOST_LISTED);
  const rest = lines.length - shown.length;
  return [
    head,
    ...shown.map((line) => `· ${inFull ? line : shortened(line, LONG)}`),
    ...(rest > 0 ? [`· 另有${rest}条`] : []),
  ];
}

const MOST_LISTED = 3;
/** In characters: up to here the words of a section are shown as they are. */
const LONG = 80;
const BRIEF = 40;

const isLong = (entry: Entry, entries: number): boolean =>
  entries > MOST_AT_LENGTH ||
  (entry.noted?.length ?? 0) + entry.metrics.length > MOST_NOTED ||
  SECTION_ORDER.some((section) => shortSection(entry[section]) !== entry[section]);

const shortSections = (sections: Sections): Sections => ({
  progress: shortSection(sections.progress),
  problems: shortSection(sections.problems),
  next: shortSection(sections.next),
  experience: shortSection(sections.experience),
});

const shortSection = (text: string): string =>
  text.length <= LONG && text.split('\n').length <= 2 ? text : shortened(inOneLine(text), LONG);

const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

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

/** 任务28 2020年9月已报过进展，“无新进展”不替换它，原来报的照旧。 */
function nilChangesNothing(standing: readonly Entry[]): string {
  const [first] = standing;
  const tasks = list(standing.map(({ task }) => `任务${task}`));
  return `${tasks} ${periodInWords(first?.period ?? '')}已报过进展，“无新进展”不替换它，原来报的照旧。确要改成无新进展，请发“重新报：任务${first?.task ?? ''}本月无新进展，因……”。`;
}

export const nothingToRecord = (standing: readonly Entry[]): string =>
  standing.length > 0 ? nilChangesNothing(standing) : '本期您单位的任务都已报过，没有需要补报的。';

/** What was sent once more stands on record already. */
export const reportedAlready = (same: readonly Submission[], plan: Plan): string =>
  [
    '和已经登记的内容一样，没有变化，不用再报：',
    ...same.map(
      (one) =>
        `· ${taskLine(taskOf(plan, one.task))}，${periodInWords(one.period)}，${momentInWords(current(one).at)}登记`,
    ),
    '要改请直接写哪里不对，要补充请直接补一句。',
  ].join('\n');

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
