import type { Doubt, ReportItem } from '../../domain/report-reading.ts';
import type { Mention } from '../names/mentions.ts';
import type { QuestionReader } from '../reader.ts';
import { namesTable } from '../tables/names-table.ts';
import type { Table } from '../tables/report-table.ts';
import { rowsNamed } from '../tables/rows-named.ts';
import { tableItems } from '../tables/table-items.ts';
import type { Row } from '../tables/table-rows.ts';
import type { Assignment } from '../tasks/report-tasks.ts';
import { settleTask } from '../tasks/untold-task.ts';
import type { AssignedPart } from './report-parts.ts';
import { within } from './report-sentences.ts';
import type { Reporter } from './reporter.ts';

interface Context {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly reporter: Reporter;
  readonly reader: QuestionReader;
}

/** What the rows of a message's table tell, and what the text around them does. */
export interface ToldWithTable {
  readonly rows: readonly ReportItem[];
  readonly told: readonly AssignedPart[];
  /** What of the text is of none of the rows, and does more than name the table. */
  readonly left: readonly AssignedPart[];
  readonly doubt: Doubt | null;
}

/**
 * Puts the text around a table and its rows together. Where every row names its task and the text names none, the text is
 * of the rows' one task; of several it is no report of its own, and what more than names the table is left for its writer to see.
 * Without a table the text alone settles its task.
 */
export function toldWithTable(
  table: Table | null,
  assigned: Assignment,
  context: Context,
): ToldWithTable {
  const { parts, doubt } = ofTheirRows(table, assigned, context);
  const byRow = parts !== assigned.parts;
  const isOfRow = ({ tasks }: AssignedPart) => byRow && tasks.length > 0;
  const own = rowsOf(table, byRow ? parts.filter((part) => !isOfRow(part)) : parts, context);
  const isToldByRows = own.length > 0 && own.every(({ task }) => task !== null);
  if (isToldByRows && parts.every((part) => part.tasks.length === 0 || isOfRow(part))) {
    const [task, ...others] = new Set(own.flatMap((row) => row.task ?? []));
    const isOfOne = task !== undefined && others.length === 0;
    const told = isOfOne
      ? parts.map((part) => ({ ...part, tasks: [task] }))
      : parts.filter(isOfRow);
    const left = isOfOne ? [] : parts.filter((part) => !isOfRow(part) && !namesTable(part, table));
    return { rows: own, told, left, doubt: null };
  }
  const settled = settleTask(parts, context.mentions, context.reporter, context.reader);
  const isSame = settled.parts.every(({ tasks }, at) => tasks === parts[at]?.tasks);
  const rows = isSame ? own : rowsOf(table, settled.parts, context);
  const isOfSeveral = new Set(rows.map(({ task }) => task)).size > 1;
  const isTitle = (part: AssignedPart) =>
    isOfSeveral && namesTable(part, table) && !isCalled(part, context.mentions);
  return {
    rows,
    told: settled.parts.map((part) =>
      isTitle(part) ? { ...part, isHead: true, tasks: [] } : part,
    ),
    left: [],
    doubt: doubt ?? settled.doubt,
  };
}

/** What stands below a table and names one of its rows is of the task of that row. */
function ofTheirRows(table: Table | null, assigned: Assignment, context: Context): Assignment {
  const named = table ? rowsNamed(assigned.parts, table, context.text) : null;
  if (!table || !named || named.size === 0) return assigned;
  const meant = new Set([...named.keys()].flatMap(({ tasks }) => tasks));
  const isFilled = ({ isNamed, tasks }: AssignedPart) =>
    !isNamed && tasks.length > 0 && tasks.every((task) => meant.has(task));
  const others = assigned.parts.map((part) =>
    named.has(part) || !isFilled(part) ? part : { ...part, tasks: [] },
  );
  const rest = others.filter((part) => !named.has(part));
  const taskOf = (row: Row) =>
    rowsOf({ ...table, rows: [row] }, rest, context).flatMap(({ task }) => task ?? []);
  const parts = others.map((part) => {
    const row = named.get(part);
    return row ? { ...part, tasks: taskOf(row), numberedAt: null } : part;
  });
  const isOpen = rest.some(({ numberedAt }) => numberedAt !== null);
  return { parts, doubt: isOpen ? assigned.doubt : null };
}

/** Whether a part names its task by its number or by words that are of no other. */
const isCalled = (part: AssignedPart, mentions: readonly Mention[]): boolean =>
  part.numberedAt !== null ||
  (part.isNamed &&
    within(mentions, part).some(({ meanings }) =>
      meanings.some(
        (one) => one.kind === 'task' && part.tasks.includes(one.task) && one.strength !== 'shared',
      ),
    ));

function rowsOf(
  table: Table | null,
  around: readonly AssignedPart[],
  { text, mentions, reporter, reader }: Context,
): readonly ReportItem[] {
  if (!table) return [];
  const above = around.findLast(({ end, tasks }) => end <= table.start && tasks.length > 0);
  const [first, ...others] = (above ?? around.find(({ tasks }) => tasks.length > 0))?.tasks ?? [];
  const task = first !== undefined && others.length === 0 ? first : null;
  const isOpen = !around.some((part) => part.end <= table.start && isCalled(part, mentions));
  return tableItems(table, { text, mentions, plan: reader.plan, reporter, task, isOpen, around });
}
