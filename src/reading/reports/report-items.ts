import { numberParameter } from '../../domain/parameters.ts';
import {
  firstDay,
  isQuarter,
  lastDay,
  monthOf,
  type Period,
  previousPeriod,
  quarterOf,
} from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ReportItem, SectionName, Sections } from '../../domain/report-reading.ts';
import { withTargets } from '../achievements/achieved-targets.ts';
import { figuresIn } from '../achievements/achievements.ts';
import { withAgreeingTargets } from '../achievements/stated-share.ts';
import type { FoundPeriod } from '../calendar/periods.ts';
import { tellsDone } from '../figures/tells-done.ts';
import type { Mention } from '../names/mentions.ts';
import { sequence } from '../pattern.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import type { Span } from '../text/text.ts';
import { DEED_FROM_ABOVE, MEAN_OVER } from '../words/roles.ts';
import { isHistory } from './history.ts';
import { saysNoProgress } from './nil.ts';
import { periodOfReport } from './period-of-report.ts';
import { withPlansAhead } from './planned-ahead.ts';
import type { Closing } from './report-clauses.ts';
import type { AssignedPart } from './report-parts.ts';
import { findReportPeriods } from './report-periods.ts';
import { headingOf, saysNothing } from './sections.ts';
import { statementsOf } from './statements-of.ts';
import { titlesIn } from './titles.ts';
import { withSubjects } from './with-subjects.ts';

interface Context {
  readonly text: string;
  /** The same places hold the words as they were written. */
  readonly written: string;
  readonly mentions: readonly Mention[];
  readonly plan: Plan;
  readonly today: string;
  /** The tasks of which work was told before the message. */
  readonly goesOnWith: readonly number[];
  /** What the rows of its table tell, and where the table begins; null for none. */
  readonly table: { readonly start: number; readonly rows: readonly ReportItem[] } | null;
}

interface Titled extends Context {
  /** Where its titles stand. */
  readonly titles: ReadonlySet<number>;
}

/**
 * Puts the parts of a message and the rows of its table together, one item for each task, in the order in which the tasks
 * come; of one task the words keep the order of the message.
 */
export function itemsOf(
  assigned: readonly AssignedPart[],
  context: Context,
): readonly ReportItem[] {
  const told = toldItems(assigned, { ...context, titles: titlesIn(assigned, context.plan) });
  const rows = context.table?.rows ?? [];
  return [...told, ...rows.filter((row) => !told.some(({ task }) => task === row.task))];
}

function toldItems(assigned: readonly AssignedPart[], context: Titled): readonly ReportItem[] {
  const parts = withSubjects(withPlansAhead(assigned, context.today));
  const tasks = new Set(parts.flatMap((part) => part.tasks));
  const untold = parts.filter((part) => part.tasks.length === 0);
  return [
    ...[...tasks].map((task) => ({
      task,
      mine: parts.filter((part) => part.tasks.includes(task)),
    })),
    { task: null, mine: untold },
  ]
    .filter(({ mine }) => mine.some(hasContent))
    .map(({ task, mine }) => itemOf(task, mine, parts, context));
}

const hasContent = (part: AssignedPart): boolean => !part.isHead;

function itemOf(
  number: number | null,
  mine: readonly AssignedPart[],
  all: readonly AssignedPart[],
  context: Titled,
): ReportItem {
  const task = context.plan.tasks.find((one) => one.number === number) ?? null;
  const told = mine.filter(
    (part) => part.isHead || part.section !== 'progress' || !saysNothing(part.text),
  );
  const { today } = context;
  const period = periodOf(mine, all, context);
  const { achieved, noted } = figuresIn(statementsOf(told, context.mentions, today, task), {
    task,
    period,
    today,
    issuedOn: context.plan.document.issuedOn,
    tellsWork: tellsWork(all) || (task !== null && context.goesOnWith.includes(task.number)),
  });
  const row = context.table?.rows.find((one) => one.task === number);
  const sections = sectionsOf(told, context);
  const said = { progress: sections.progress, metrics: withTargets(achieved, task), noted };
  const metrics = withAgreeingTargets(said, task);
  return {
    task: task?.number ?? null,
    period,
    ...sectionsOf(told, context, row),
    metrics: [...metrics, ...(row?.metrics ?? [])],
    noted: [...noted, ...(row?.noted ?? [])],
    isNil: metrics.length === 0 && isNil(mine) && (row?.isNil ?? true),
  };
}

const tellsWork = (parts: readonly AssignedPart[]): boolean =>
  parts.some(({ section, text }) => section === 'progress' && tellsDone(text));

/** 本月无新进展, or 进展：无. */
function isNil(parts: readonly AssignedPart[]): boolean {
  const content = parts.filter((part) => !part.isHead);
  const progress = content.filter((part) => part.section === 'progress');
  const isEmpty = progress[0] !== undefined && saysNothing(progress[0].text);
  return isEmpty || content.some((part) => saysNoProgress(part.text));
}

function sectionsOf(parts: readonly AssignedPart[], context: Titled, row?: ReportItem): Sections {
  const words = (section: SectionName) => wordsOf(parts, section, context, row?.[section] ?? '');
  return {
    progress: words('progress'),
    problems: words('problems'),
    next: words('next'),
    experience: words('experience'),
  };
}

/** The words of one section as they stand in the message, those of the table in its place; what stands apart is joined by line breaks. */
function wordsOf(
  parts: readonly AssignedPart[],
  section: SectionName,
  { text, written, table, titles }: Titled,
  shown: string,
): string {
  const stretches: { start: number; end: number }[] = [];
  parts.forEach((part, at) => {
    if (part.section !== section || titles.has(part.start)) return;
    if (part.isHead && !leads(part, parts[at + 1])) return;
    const before = stretches.at(-1);
    if (before && BETWEEN.test(text.slice(before.end, part.start))) before.end = part.end;
    else stretches.push({ start: part.start - markBefore(part, text), end: part.end });
  });
  const told = stretches.map(({ start, end }) => ({
    start,
    words: written.slice(start, closed(text, start, end)),
  }));
  const all = table && shown !== '' ? [...told, { start: table.start, words: shown }] : told;
  return all
    .toSorted((one, other) => one.start - other.start)
    .map(({ words }) => words)
    .join('\n');
}

/** How long the mark of a list item before the part is; a mark that numbers a task is none. */
function markBefore({ start, mark, tasks, isHead }: AssignedPart, text: string): number {
  if (isHead && BRACKETS.test(text.charAt(start - 1))) return 1;
  if (mark !== null && tasks.includes(mark)) return 0;
  return ITEM_MARK.exec(text.slice(Math.max(0, start - LONGEST_MARK), start))?.[1]?.length ?? 0;
}

/** 【打非治违】 */
const BRACKETS = /[【〔[]/u;
const LONGEST_MARK = 8;
const ITEM_MARK = new RegExp(
  sequence(
    /(?:^|[\n；;。：:！!\s]|(?=[①-⑳]))/u,
    /((?:[（(]?\d{1,2}[）)]|\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[）)、]|[一二三四五六七]是|[①-⑳•·●■◆▶★○√×✓✗✘✕☒-]|\p{Extended_Pictographic}\ufe0f?)[ \t]?)/u,
    /$/u,
  ),
  'u',
);

/** Nothing but marks, those of a list included. */
const BETWEEN =
  /^[^\p{L}\p{N}]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2}是?|[①-⑳])[^\p{L}\p{N}]+|[①-⑳]|[一二三四五六七]是)?$/u;

/** The head of a statement belongs to its words (签订率：98.1%), the name of a task or month does not. */
function leads(head: AssignedPart, next: AssignedPart | undefined): boolean {
  if (isSubHead(head, next)) return true;
  if (!next || next.isHead || next.section !== head.section) return false;
  if (findNumberedTasks(head.text).length > 0 || headingOf(head) !== null) return false;
  if ((head.closes === 'comma' || head.closes === 'none') && next.opens === 'part') return true;
  return (
    HEADS.includes(head.closes) && !/(?<![A-Za-z.\d])\d|月|季度|情况|进展|工作/u.test(head.text)
  );
}

const HEADS: readonly Closing[] = ['colon', 'sentence', 'line', 'bracket'];

/** （一）道路养护。 is a head of its own inside a section. */
const isSubHead = (head: AssignedPart, next: AssignedPart | undefined): boolean =>
  head.isOutlined &&
  headingOf(head) === null &&
  next?.section === head.section &&
  findNumberedTasks(head.text).length === 0;

/** A bracket or quotation mark that closes what the words opened belongs to them. */
function closed(text: string, start: number, end: number): number {
  const isOpen = /[（(“《][^（(“《）)”》]*$/u.test(text.slice(start, end));
  return isOpen && /[）)”》]/u.test(text.charAt(end)) ? end + 1 : end;
}

function periodOf(
  mine: readonly AssignedPart[],
  all: readonly AssignedPart[],
  { today, plan }: Context,
): ReportItem['period'] {
  const firstContent = all.findIndex((part) => !part.isHead);
  const opening = all.slice(0, firstContent < 0 ? all.length : firstContent);
  const ownHeads = mine.filter(
    (part, at) => part.isHead && part.section === 'progress' && mine[at + 1]?.section !== 'next',
  );
  const progress = (told: readonly AssignedPart[]) =>
    periodsToldIn(
      told.filter((part) => !part.isHead && part.section === 'progress'),
      today,
      plan,
    );
  const own = progress(mine);
  const told = own.some((one) => !one.isFuture) ? own : progress(all);
  return periodOfReport(
    [...periodsIn(ownHeads, today, plan), ...periodsIn(opening, today, plan)],
    told.length > 0 ? told : monthsOfPart(mine, today),
    today,
  );
}

/** 征收完成210户其中6月90户: where no other period is named, the month of the part is that of the whole. */
const monthsOfPart = (parts: readonly AssignedPart[], today: string): readonly FoundPeriod[] =>
  parts
    .filter(({ section }) => section === 'progress')
    .flatMap(({ text }) =>
      findReportPeriods(text, today).filter(
        ({ period, span, isFuture }) =>
          !isFuture && !isQuarter(period) && /其中[，,]?$/u.test(text.slice(0, span.start)),
      ),
    );

/**
 * 二季度搞完了 in a report of June: the quarter that still runs is no period of its own, unless a head says so, and what was
 * before it is none beside it (上半年修了3公里，下半年修了2公里).
 */
function periodsToldIn(
  parts: readonly AssignedPart[],
  today: string,
  plan: Plan,
): readonly FoundPeriod[] {
  const found = periodsIn(parts, today, plan);
  const running = quarterOf(today);
  const runs = ({ period, text }: FoundPeriod) =>
    period === running || (text.includes('下半年') && lastDay(period) >= today);
  if (!found.some(runs)) return found;
  return found.filter((one) => !runs(one) && lastDay(one.period) >= firstDay(running));
}

const periodsIn = (
  parts: readonly AssignedPart[],
  today: string,
  plan: Plan,
): readonly FoundPeriod[] =>
  parts.flatMap(({ text, opens, isHead }, at) =>
    findReportPeriods(text, today).filter(
      (one) =>
        !isPassing(text, one.span, isOwedNow(one.period, today, plan)) &&
        !(opens === 'part' && (isMonthBefore(text, one.span) || wasStill(text, one.span))) &&
        !(isHeldAgainst(text, one.span) && tellsMore(parts.slice(0, at))) &&
        (isHead || !isHistory(parts, at, one, today)),
    ),
  );

/** 审查方案12个。上月审查10个: the same, in a sentence of its own. */
const isHeldAgainst = (text: string, { start, end }: Span): boolean =>
  start === 0 &&
  MONTH_BEFORE.test(text.slice(start, end)) &&
  /^[\u4e00-\u9fff]{0,6}\d/u.test(text.slice(end));
const MONTH_BEFORE = /^上个?月份?$/u;

const tellsMore = (parts: readonly AssignedPart[]): boolean =>
  parts.some(({ isHead, section }) => !isHead && section === 'progress');

/** 开工6处，上月4处: only holds the month before against what is told. */
const isMonthBefore = (text: string, { start, end }: Span): boolean =>
  start === 0 &&
  MONTH_BEFORE.test(text.slice(start, end)) &&
  /^(?:是|为)?\d/u.test(text.slice(end));

/** 人均等候11.5分钟，7月还是14分钟: how it still was then. */
const wasStill = (text: string, { start, end }: Span): boolean =>
  start === 0 && STILL_THEN.test(text.slice(end));
const STILL_THEN =
  /^份?(?:那会儿?|那时候?|的时候|时)?(?:[^，。\d]{0,8}还是|[只才]有?)[^，。\d]{0,4}\d/u;

/** 1-6月PM2.5平均50, said on the first days of July: the mean up to what is owed then. */
const isOwedNow = (period: Period, today: string, plan: Plan): boolean =>
  Number(today.slice(8)) <= numberParameter(plan, 'quarterly-due-day') &&
  period === previousPeriod(monthOf(today));

/** 7月以来 only says since when, 由3月底的41% from what, 其中8月拆除3200平 and 已于8月完成 when one thing was done that is told of now, 提前2个月 how early. */
const isPassing = (text: string, { start, end }: Span, isOwed: boolean): boolean =>
  DEED_FROM_ABOVE.test(text.slice(end)) ||
  (!isOwed && MEAN_OVER.exec(text)?.index === start) ||
  /^(?:份)?(?:[\u4e00-\u9fff]{0,6}以来|起|开始|上?报的)/u.test(text.slice(end)) ||
  /(?:[已均]于|提|[由从]|[较比同跟与]|相比|其中)$/u.test(text.slice(0, start)) ||
  (/[（(]$/u.test(text.slice(0, start)) && /^份?[^）)]{0,6}\d/u.test(text.slice(end)));
