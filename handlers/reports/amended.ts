import type { Amendment } from '../../src/domain/amendment.ts';
import { SECTIONS } from '../../src/domain/group-report.ts';
import type { Plan, Task } from '../../src/domain/plan.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type {
  Achievement,
  Doubt,
  NotedFigure,
  ReportItem,
  ReportReading,
  SectionName,
} from '../../src/domain/report-reading.ts';
import type { ReportReason } from '../../src/domain/submission.ts';
import { withTargets } from '../../src/reading/achievements/achieved-targets.ts';
import { isImplausible } from '../../src/reading/achievements/implausible.ts';
import { emptyItem, isSameUnit } from '../../src/reading/corrections/corrections.ts';
import { restated } from '../../src/reading/numbers/restated.ts';
import { saysNoProgress } from '../../src/reading/reports/nil.ts';
import { correctedContent } from './corrected-content.ts';
import { isDoubted } from './is-doubted.ts';
import { bothSaid, joinedItem } from './joined-item.ts';
import { isNilOver } from './merged-content.ts';

/**
 * A report after all that was said to it, one change behind the other. Refuses, and so changes nothing, where it is open
 * which of its tasks or numbers is meant.
 */
export const amended = (
  reading: ReportReading,
  amendments: readonly Amendment[],
  plan: Plan,
): ReportReading =>
  amendments.reduce((before, one) => withoutRepeated(changed(before, one, plan)), reading);

/** What was left open and is said once more of a task is of that task. */
function withoutRepeated(reading: ReportReading): ReportReading {
  if (reading.doubt?.reason !== 'which_of_draft') return reading;
  const open = reading.items.find(({ task, isNil }) => task === null && !isNil);
  const isRepeated = (item: ReportItem) =>
    item !== open && SECTIONS.every((section) => item[section].includes(open?.[section] ?? ''));
  if (open && !reading.items.some(isRepeated)) return reading;
  return { ...reading, items: reading.items.filter((item) => item !== open), doubt: null };
}

function changed(reading: ReportReading, amendment: Amendment, plan: Plan): ReportReading {
  switch (amendment.kind) {
    case 'add':
      return withItems(reading, amendment.items, amendment.doubt, plan);
    case 'say':
      return isOpenAmong(reading, amendment.task)
        ? leftOpen(reading, { ...emptyItem(null, null), [amendment.section]: amendment.text })
        : atItem(reading, amendment.task, (item) => said(item, amendment, plan));
    case 'unsay':
      return atItem(reading, amendment.task, (item) => unsaid(item, amendment.section));
    case 'drop':
      return without(reading, ({ task }) => task === amendment.task);
    case 'drop-doubted':
      return without(reading, (item) => isDoubted(item, reading.doubt));
    case 'put-right':
      if (!amendment.right) throw whichNumber(reading.items);
      return atItem(reading, amendment.task, (item) => putRight(item, amendment, plan));
    case 'put-what-right':
      throw whatIsMeant(amendment.about, reading.items);
    case 'strike':
      return without(
        atItem(reading, amendment.task, (item) => struck(item, amendment.metric)),
        tellsNothing,
      );
    case 'date':
      return dated(reading, amendment.task, amendment.period);
    case 'mean-task':
      return withTask(reading, amendment.task, plan);
    case 'mean-number':
      return withNumber(reading, amendment);
    case 'mean-every-task':
      return withEveryTask(reading, plan);
    case 'mean-all-owed':
      return { ...reading, doubt: null };
    case 'mean-unit':
      return { ...reading, unit: amendment.unit };
  }
}

type Of<K extends Amendment['kind']> = Extract<Amendment, { readonly kind: K }>;

/** The items of tasks that the report had are joined with these; what could not be told before gives way to a whole report. */
function withItems(
  reading: ReportReading,
  added: readonly ReportItem[],
  doubt: Doubt | null,
  plan: Plan,
): ReportReading {
  let items = reading.items;
  let open = reading.doubt;
  let unplaced = reading.unplaced ?? '';
  for (const item of added) {
    if (!item.isNil && isOpenAmong({ ...reading, items, doubt: open }, item.task)) {
      ({ items, doubt: open } = leftOpen({ ...reading, items, doubt: open }, item));
      continue;
    }
    const place = placeOf(items, item);
    const before = items[place];
    if (before) {
      items = items.with(place, joinedItem(before, item, taskAt(before.task, plan)));
      if (isNilOver(before, item, false)) unplaced = bothSaid(unplaced, item.progress);
    } else {
      const isGivingWay = open !== null && !STAYS_OPEN.has(open.reason);
      items = [...items.filter((one) => !isGivingWay || !isDoubted(one, open)), item];
      if (isGivingWay) open = null;
    }
  }
  return { ...reading, items, doubt: doubt ?? open, ...(unplaced && { unplaced }) };
}

/** What was asked back about these is still to be answered after more was told. */
const STAYS_OPEN: ReadonlySet<Doubt['reason']> = new Set(['implausible_value', 'which_of_draft']);

/** Whether what names no task may be of several that a draft has, and nothing else is asked of it. */
const isOpenAmong = ({ items, doubt }: ReportReading, task: number | null): boolean =>
  task === null &&
  tasksIn(items).length > 1 &&
  (doubt === null || doubt.reason === 'which_of_draft');

const tasksIn = (items: readonly ReportItem[]): number[] => [
  ...new Set(items.flatMap((item) => item.task ?? [])),
];

/** It is kept with what else was left open, and asked of which of the tasks it is. */
function leftOpen(reading: ReportReading, item: ReportItem): ReportReading {
  const place = reading.items.findIndex((one) => one.task === null && !one.isNil);
  const before = reading.items[place];
  const open = before ? joinedItem(before, item, null) : item;
  const word = SECTIONS.flatMap((section) => open[section].split('\n'))
    .filter((line) => line !== '')
    .join('；');
  return {
    ...reading,
    items: before ? reading.items.with(place, open) : [...reading.items, open],
    doubt: { reason: 'which_of_draft', word, tasks: tasksIn(reading.items) },
  };
}

/** 都是: what was left open is of every task of the draft. */
function withEveryTask(reading: ReportReading, plan: Plan): ReportReading {
  const open = reading.items.filter((item) => item.task === null && !item.isNil);
  const rest = {
    ...reading,
    items: reading.items.filter((one) => !open.includes(one)),
    doubt: null,
  };
  const told = tasksIn(rest.items);
  const tasks = told.length > 0 ? told : (reading.doubt?.tasks ?? []);
  const items = tasks.flatMap((task) => open.map((one) => ({ ...one, task })));
  return withItems(rest, items, null, plan);
}

/**
 * Where the item of the same task and period stands; one without a task means the only one there is, or all that is
 * still owed (其他任务无新进展). -1 for a new one.
 */
function placeOf(items: readonly ReportItem[], { task, period, isNil }: ReportItem): number {
  if (task === null && isNil) return items.findIndex((one) => one.task === null && one.isNil);
  if (task === null) return placeMeant(items, null);
  return items.findIndex((one) => one.task === task && (period === null || one.period === period));
}

const taskAt = (number: number | null, plan: Plan) =>
  plan.tasks.find((task) => task.number === number) ?? null;

function atItem(
  reading: ReportReading,
  task: number | null,
  change: (item: ReportItem) => ReportItem,
): ReportReading {
  const place = placeMeant(reading.items, task);
  return {
    ...reading,
    items: reading.items.map((item, at) => (at === place ? change(item) : item)),
  };
}

/** The item of the task that is named, or the only one. */
function placeMeant(items: readonly ReportItem[], task: number | null): number {
  if (task === null && items.length === 1) return 0;
  const place = items.findIndex((item) => task !== null && item.task === task);
  if (place < 0) {
    const tasks = items.flatMap((item) => item.task ?? []);
    throw new Refusal<ReportReason>({ kind: 'which-item', tasks });
  }
  return place;
}

function said(
  item: ReportItem,
  { section, text, metrics, noted }: Of<'say'>,
  plan: Plan,
): ReportItem {
  if (section !== 'progress') return saidBeside({ ...item, [section]: text }, item[section]);
  return {
    ...item,
    progress: text,
    metrics: [...withTargets(metrics ?? [], taskAt(item.task, plan))],
    noted: noted ?? item.noted?.filter(({ quote }) => !item.progress.includes(quote)) ?? [],
    isNil: item.isNil && saysNoProgress(text),
  };
}

function unsaid(item: ReportItem, section: SectionName): ReportItem {
  const metrics = section === 'progress' ? [] : item.metrics;
  return saidBeside({ ...item, [section]: '', metrics }, item[section]);
}

/** The figures that another section told go with the words that told them. */
const saidBeside = (item: ReportItem, before: string): ReportItem => {
  const stands = (quote: string) => SECTIONS.some((section) => item[section].includes(quote));
  const noted = item.noted?.filter(({ quote }) => !before.includes(quote) || stands(quote));
  return { ...item, ...(noted && { noted }) };
};

function without(reading: ReportReading, isGone: (item: ReportItem) => boolean): ReportReading {
  const items = reading.items.filter((item) => !isGone(item));
  const { doubt } = reading;
  return { ...reading, items, doubt: items.some((item) => isDoubted(item, doubt)) ? doubt : null };
}

function putRight(
  item: ReportItem,
  { correction, right }: Of<'put-right'>,
  plan: Plan,
): ReportItem {
  if (!right) return item;
  const counted = correctedContent(item, { metrics: [right], corrects: [correction] }, NO_OTHER);
  if (counted && correction.unit !== '') return counted;
  if (counted) {
    return { ...counted, metrics: [...withTargets(counted.metrics, taskAt(item.task, plan))] };
  }
  const wrong = { value: correction.from ?? right.value, unit: correction.unit };
  const again = (text: string) => restated(text, wrong, right);
  return {
    ...item,
    progress: again(item.progress),
    metrics: withFigure(item, again(item.progress), right, taskAt(item.task, plan)),
    problems: again(item.problems),
    next: again(item.next),
    experience: again(item.experience),
    ...(item.noted && { noted: item.noted.map((one) => notedAnew(one, wrong, right)) }),
  };
}

/** A number of the progress that gets its unit only now is a figure from now on: 覆盖率到81, and then 81%. */
function withFigure(
  { metrics, progress }: ReportItem,
  anew: string,
  right: Achievement,
  task: Task | null,
): Achievement[] {
  if (right.name === '' || anew === progress) return metrics;
  return [...withTargets([...metrics, right], task)];
}

/** A figure that was noted and is the wrong one. */
const notedAnew = (
  one: NotedFigure,
  wrong: { readonly value: number; readonly unit: string },
  right: Achievement,
): NotedFigure =>
  one.value === wrong.value && isSameUnit(one.unit, wrong.unit)
    ? { ...one, value: right.value, quote: restated(one.quote, wrong, right) }
    : one;

const NO_OTHER = { correction: null };

function whatIsMeant(
  about: Of<'put-what-right'>['about'],
  items: readonly ReportItem[],
): Refusal<ReportReason> {
  if (about === 'figure') return whichNumber(items);
  return new Refusal<ReportReason>({ kind: about === 'writing' ? 'how-written' : 'which-words' });
}

function whichNumber(items: readonly ReportItem[]): Refusal<ReportReason> {
  const numbers = numbersOf(items);
  return numbers.length > 0
    ? new Refusal<ReportReason>({ kind: 'which-number', numbers })
    : new Refusal<ReportReason>({ kind: 'which-words' });
}

const numbersOf = (items: readonly ReportItem[]) =>
  items.flatMap(({ task, metrics }) =>
    metrics.map(({ name, value, unit }) => ({ task, words: `${name}${value}${unit}` })),
  );

const tellsNothing = (item: ReportItem): boolean =>
  item.metrics.length === 0 && SECTIONS.every((section) => item[section] === '');

/** The clause that states the number goes with it. */
function struck(item: ReportItem, metric: Achievement): ReportItem {
  const clauses = item.progress.split(/(?<=[，,；;。\n ])/u);
  const progress = clauses.filter((clause) => !clause.includes(metric.quote)).join('');
  return {
    ...item,
    progress: progress.replace(/[，,；; ]$/u, ''),
    metrics: item.metrics.filter(({ quote }) => quote !== metric.quote),
    ...(item.noted && { noted: item.noted.filter(({ quote }) => quote !== metric.quote) }),
  };
}

/** What was asked of the period is answered. */
function dated(
  { periodAsked: _answered, isPeriodOpen: _open, ...reading }: ReportReading,
  task: number | null,
  period: string,
): ReportReading {
  const items = reading.items.map((item) =>
    task === null || item.task === task ? { ...item, period } : item,
  );
  return { ...reading, items };
}

/** The task that was meant; its numbers count towards that task's targets, and may be in doubt anew. */
function withTask(reading: ReportReading, number: number, plan: Plan): ReportReading {
  const task = taskOf(plan, number);
  const place = Math.max(
    0,
    reading.items.findIndex((item) => item.task === null || isDoubted(item, reading.doubt)),
  );
  const meant = reading.items[place];
  if (!meant) return reading;
  const item = { ...meant, task: number, metrics: [...withTargets(meant.metrics, task)] };
  const impossible = item.metrics.find((metric) => isImplausible(metric, task));
  const doubt = impossible
    ? { reason: 'implausible_value' as const, word: impossible.quote, tasks: [number] }
    : null;
  const others = { ...reading, items: reading.items.toSpliced(place, 1), doubt: null };
  return { ...withItems(others, [item], doubt, plan), act: reading.act };
}

/** The number that was meant in place of the one that cannot be, in the list and in the text. */
function withNumber(reading: ReportReading, { value, unit }: Of<'mean-number'>): ReportReading {
  const items = reading.items.map((item) => {
    const wrong = item.metrics.find((metric) => metric.quote === reading.doubt?.word);
    if (!wrong) return item;
    const meant = { value, unit: unit || wrong.unit };
    const quote = restated(wrong.quote, wrong, meant);
    return {
      ...item,
      progress: item.progress.replace(wrong.quote, quote),
      metrics: item.metrics.map((one) => (one === wrong ? { ...one, ...meant, quote } : one)),
    };
  });
  return { ...reading, items, doubt: null };
}
