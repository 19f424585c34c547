import type { Period } from '../../domain/period.ts';
import type { Plan, Task } from '../../domain/plan.ts';
import type { Achievement, ReportItem } from '../../domain/report-reading.ts';
import { isSameKind, onlyPrepares, withTargets } from '../achievements/achieved-targets.ts';
import type { Figures } from '../achievements/achievements.ts';
import { findPeriods } from '../calendar/periods.ts';
import type { Mention } from '../names/mentions.ts';
import { saysNoProgress } from '../reports/nil.ts';
import { periodOfReport } from '../reports/period-of-report.ts';
import type { AssignedPart } from '../reports/report-parts.ts';
import { within } from '../reports/report-sentences.ts';
import { mayMean, type Reporter, tasksOfReporter } from '../reports/reporter.ts';
import { saysNothing } from '../reports/sections.ts';
import { fits, weighTasks } from '../tasks/task-evidence.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import type { Column } from './column-kinds.ts';
import type { Table } from './report-table.ts';
import { cellsOf, label, numberInName } from './table-cells.ts';
import { figuresOf } from './table-figures.ts';
import { progressOfRows } from './table-progress.ts';
import { isSumRow, type Row } from './table-rows.ts';
import { statesOf } from './table-states.ts';
import { hasParts } from './table-sums.ts';

interface Context {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly plan: Plan;
  readonly reporter: Reporter;
  /** What the text around the table says. */
  readonly around: readonly AssignedPart[];
  /** The task that the text around the table names; null for none. */
  readonly task: number | null;
  /** Whether nothing above the table names it, so that a row may be of another task of the reporter's. */
  readonly isOpen: boolean;
}

/** The rows of a pasted table as items, those of one task together. */
export function tableItems(table: Table, context: Context): readonly ReportItem[] {
  const groups = new Map<number | null, Row[]>();
  const ofAll = context.task ?? taskOfHeads(table, context);
  let task = ofAll;
  for (const row of table.rows) {
    if (isSumRow(row) && groups.size > 1) continue;
    if (isSumRow(row)) {
      groups.set(task, [...(groups.get(task) ?? []), row]);
      continue;
    }
    const own = ofAll !== null && context.isOpen ? ownTaskOfRow(row, table, context) : null;
    if (own !== null || task === null || !isOpenRows(task, ofAll))
      task =
        own ??
        taskOfRow(row, table, { ...context, task: ofAll }) ??
        ofAll ??
        (hasNames(table) && label(row, table) !== '' ? null : task);
    groups.set(task, [...(groups.get(task) ?? []), row]);
  }
  return [...groups].map(([number, rows]) => itemOf(number, rows, table, context));
}

/** Whether the rows before went over to a task of their own, which holds up to the next that names one. */
const isOpenRows = (task: number, ofAll: number | null): boolean =>
  ofAll !== null && task !== ofAll;

/** 责任书签订率 | 98.1 in a table below which the text names 无违建街镇: the one task of the reporter's that its name speaks of; null for none. */
function ownTaskOfRow(
  row: Row,
  table: Table,
  { mentions, plan, reporter }: Context,
): number | null {
  if (isNumbered(table)) return null;
  const names = cellsOf(row, table, 'title', 'metric').map(({ cell }) => cell);
  const words = names.map(({ text }) => text).join('，');
  const about = names.flatMap((cell) => within(mentions, cell));
  const fitting = weighTasks(words, about, plan, reporter).tasks.filter((number) =>
    mayMean(number, reporter, plan),
  );
  const ofGoal = fitting.filter((number) => namesGoal(words, number, plan));
  const [only, ...others] = fitting.length > 1 ? ofGoal : fitting;
  return only !== undefined && others.length === 0 ? only : null;
}

/** 门头责任书签订率 says a goal of one of the tasks that it fits. */
const namesGoal = (words: string, number: number, plan: Plan): boolean =>
  plan.tasks
    .filter((task) => task.number === number)
    .some(({ targets }) =>
      targets.some(({ metric, aliases }) =>
        [metric, ...aliases].some((name) => words.includes(name)),
      ),
    );

/** 样板街名称 | 责任街道 | 是否完成: the only task that the heads of the columns name, where no column names tasks; null for none. */
function taskOfHeads(table: Table, { mentions, plan, reporter }: Context): number | null {
  const { header, columns } = table;
  if (!header || hasNames(table)) return null;
  const [number] = columns.flatMap(({ title }) => findNumberedTasks(title))[0]?.numbers ?? [];
  if (number !== undefined && plan.tasks.some((task) => task.number === number)) return number;
  const about = within(mentions, header).filter(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'task'),
  );
  if (about.length === 0) return null;
  const words = columns.map(({ title }) => title).join('，');
  const [only, ...others] = weighTasks(words, about, plan, reporter).tasks;
  return others.length === 0 ? (only ?? null) : null;
}

const hasNames = (table: Table): boolean =>
  table.columns.some(({ kind }) => kind === 'title' || kind === 'number');

/** The number of a row is a task's where its words agree; else the text around tells, else the words alone. */
function taskOfRow(row: Row, table: Table, context: Context): number | null {
  const { plan, reporter, mentions } = context;
  const names = cellsOf(row, table, 'title', 'metric').map(({ cell }) => cell);
  const named = {
    words: names.map(({ text }) => text).join('，'),
    about: names.flatMap((cell) => within(mentions, cell)),
  };
  const whole = {
    words: row.cells.map(({ text }) => text).join('，'),
    about: within(mentions, row),
  };
  const number = numberOf(row, table, plan);
  if (context.task !== null && !isNumbered(table)) return context.task;
  if (number !== null && names.length === 0) return number;
  const agrees = [named, ...(context.task === null ? [whole] : [])].some(
    ({ words, about }) => number !== null && fits(number, words, about, plan),
  );
  if (agrees || context.task !== null) return agrees ? number : context.task;
  const [only, ...others] = weighTasks(named.words, named.about, plan, reporter).tasks;
  if (only !== undefined && others.length === 0) return only;
  const ownNumber = only === undefined ? numberInName(row, table) : null;
  if (ownNumber !== null && tasksOfReporter(reporter, plan).includes(ownNumber)) return ownNumber;
  return weighTasks(whole.words, whole.about, plan, reporter).tasks[0] ?? null;
}

/** 任务号 numbers tasks, 序号 the rows. */
const isNumbered = ({ columns }: Table): boolean =>
  columns.some(({ kind, title }) => kind === 'number' && /任务/u.test(title));

function numberOf(row: Row, table: Table, plan: Plan): number | null {
  const [cell] = cellsOf(row, table, 'number').map((one) => one.cell.text);
  const number = Number(/^(?:任务)?(\d{1,3})\s*号?$/u.exec(cell ?? '')?.[1] ?? Number.NaN);
  return plan.tasks.some((task) => task.number === number) ? number : null;
}

function itemOf(
  number: number | null,
  rows: readonly Row[],
  table: Table,
  context: Context,
): ReportItem {
  const { plan, text } = context;
  const { today } = context.reporter;
  const period = periodOfTable(table, context);
  const task = plan.tasks.find((one) => one.number === number) ?? null;
  const words = (...kinds: readonly Column[]) =>
    rows
      .flatMap((row) => cellsOf(row, table, ...kinds))
      .map(({ cell }) => cell.text)
      .filter((one) => !saysNothing(one))
      .join('\n');
  const progress = progressOfRows(rows, table, text);
  const about = { task, period, today, issuedOn: plan.document.issuedOn, tellsWork: true };
  const adds = hasParts(table);
  const read = rows.map((row) => ({ row, figures: figuresOf(row, table, about, adds) }));
  const counted = rows.filter((row) => !isSumRow(row));
  const states = statesOf(counted, table, task, captionOf(table, context));
  const isWhole = adds || (states.achieved.length > 0 && states.isOfCounts);
  const metrics = read.flatMap(({ row, figures }) => {
    const linked = withTargets(figures.achieved, task);
    const isPart = isWhole && !isSumRow(row);
    const told = isPart ? linked.map((one) => ({ ...one, isPart, target: null })) : linked;
    return withTargetOfRow(told, figures, task);
  });
  const sums = rows.some(isSumRow) ? metrics.filter(({ isPart }) => !isPart) : [];
  const byState = states.achieved.filter((one) => !sums.some((sum) => saysInstead(sum, one)));
  return {
    task: number,
    period,
    progress,
    problems: words('problems'),
    next: words('next'),
    experience: words('experience'),
    metrics: [...metrics, ...byState],
    noted: [...read.flatMap(({ figures }) => figures.noted), ...states.noted],
    isNil: metrics.length + byState.length === 0 && (saysNoProgress(progress) || progress === ''),
  };
}

/** 投用2座 beside 合计: what the sum says of itself, where it is the same or counts for a goal, needs no counting of the rows. */
const saysInstead = (sum: Achievement, counted: Achievement): boolean =>
  isStated(sum) && (sum.target !== null || sum.value !== counted.value);
const isStated = ({ quote }: Achievement): boolean => /[\u4e00-\u9fff]{2}\d/u.test(quote);

/** What stands right above the table. */
const captionOf = ({ start }: Table, { around }: Context): string =>
  around.findLast(({ end }) => end <= start)?.text ?? '';

/** 老旧小区 | 7个 | 6个: a row whose target is the very number of one goal, and of no other, names that goal. */
function withTargetOfRow(
  achieved: readonly Achievement[],
  { noted }: Figures,
  task: Task | null,
): readonly Achievement[] {
  const wanted = noted.filter(({ role }) => role === 'target');
  const [only, ...others] = wanted;
  if (!task || !only || others.length > 0 || achieved.some(({ target }) => target !== null))
    return achieved;
  const goals = task.targets.flatMap((target, place) =>
    target.value === only.value &&
    (only.unit === '' || isSameKind(only.unit, target)) &&
    !achieved.some(({ name }) => onlyPrepares(name, target.metric))
      ? [{ target, place }]
      : [],
  );
  const [goal, ...more] = goals;
  const alike = achieved.filter(
    ({ unit }) => unit === only.unit || unit === '' || only.unit === '',
  );
  const reached = alike.find(({ name }) => SO_FAR.test(name)) ?? alike[0];
  if (!goal || more.length > 0 || !reached || (alike.length > 1 && !SO_FAR.test(reached.name)))
    return achieved;
  const unit = reached.unit || goal.target.unit;
  return achieved.map((one) => (one === reached ? { ...one, unit, target: goal.place } : one));
}

const SO_FAR = /累计|[总合]计/u;

/** What the text around says, else what the heads of the columns say: 截至7月完成情况. */
function periodOfTable({ columns }: Table, { around, reporter }: Context): Period {
  const said = around.flatMap(({ text }) => findPeriods(text, reporter.today));
  const titles = columns
    .filter(({ kind }) => kind === 'done')
    .flatMap(({ title }) => findPeriods(title, reporter.today));
  return periodOfReport(said, titles, reporter.today);
}
