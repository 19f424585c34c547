import type { ReportItem, ReportReading } from '../../domain/report-reading.ts';
import type { Mention } from '../names/mentions.ts';
import type { QuestionReader } from '../reader.ts';
import { type Table, TELLS_WORK, tableIn } from '../tables/report-table.ts';
import { assignTasks } from '../tasks/report-tasks.ts';
import { taskNamesOf } from '../tasks/task-naming.ts';
import { couldReport, isReport } from './is-report.ts';
import { isCourtesy, isNoticeToAll, ofOurWork, sentencesTelling } from './no-report.ts';
import { withoutDenied } from './only-denied.ts';
import { withQuestionsAsHeads } from './questions-answered.ts';
import { type Clause, clausesOf } from './report-clauses.ts';
import { withDoubts } from './report-doubts.ts';
import { itemsOf } from './report-items.ts';
import { type AssignedPart, partsOf } from './report-parts.ts';
import { mentionsIn, type Sentence, sentencesOf } from './report-sentences.ts';
import type { Reporter } from './reporter.ts';
import { asRunningText } from './running-text.ts';
import { toldWithTable } from './told-with-table.ts';

/** How a text is to be read. */
interface Manner {
  /** The words that go on record, each in the place that it has in the text. */
  readonly written?: string;
  /** Whether it is known to tell of work, whatever its clauses could ask. */
  readonly isTold?: boolean | undefined;
}

/** Reads what a text states, in sentences and in a table; null where it reports nothing. */
export function readStated(
  said: string,
  reporter: Reporter,
  reader: QuestionReader,
  { written = said, isTold = false }: Manner = {},
): ReportReading | null {
  const { plan } = reader;
  const text = asRunningText(withQuestionsAsHeads(said));
  if (isNoticeToAll(text)) return null;
  const table = tableIn(text);
  const sentences = sentencesTelling(sentencesOf(text, clausesOf(text)), isTold);
  const heard = sentences.flatMap((sentence) => sentence.clauses);
  if (!table && !isTold && !couldReport(heard)) return null;
  const mentions = withoutDenied(mentionsIn(text, reader), text, reporter, plan);
  const clauses = tellingClauses(sentences, mentions, table);
  const names = taskNamesOf(clauses, mentions, plan, reporter);
  const parts = partsOf(clauses, { ...names, today: reporter.today });
  const assigned = assignTasks(parts, { mentions, names, plan, reporter });
  const { rows, told, left, doubt } = toldWithTable(table, assigned, {
    text,
    mentions,
    reporter,
    reader,
  });
  const items = itemsOf(told, {
    text,
    written,
    mentions,
    plan,
    today: reporter.today,
    goesOnWith: reporter.goesOnWith ?? [],
    table: table && { start: table.start, rows },
  });
  const isTable = table !== null && isOfWork(table, items);
  if (items.length === 0 || !(isTable || isTold || isReport(items, told, mentions))) return null;
  const untold = told.filter((part) => announcesMore(part, names.numbered(part)?.numbers, items));
  const open = [...left, ...untold];
  const placed = clauses.filter(({ start }) => !open.some((part) => part.start === start));
  const unplaced = unplacedIn(text, written, placed, table);
  return { ...withDoubts(items, doubt, reporter, plan), ...(unplaced && { unplaced }) };
}

/** 18和20一起报, where nothing is told of 18: its writer is shown that a task was announced and not told of. */
const announcesMore = (
  { isHead }: AssignedPart,
  numbers: readonly number[] = [],
  items: readonly ReportItem[],
): boolean =>
  isHead && numbers.length > 1 && !numbers.every((one) => items.some(({ task }) => task === one));

/** A table of bare counts below the names of things is anybody's, unless a task is named with it. */
const isOfWork = ({ columns }: Table, items: readonly ReportItem[]): boolean =>
  columns.some(({ kind }) => TELLS_WORK.has(kind)) || items.some(({ task }) => task !== null);

/** The words that are told in no section, courtesy aside, each stretch in a line of its own. */
function unplacedIn(
  text: string,
  written: string,
  told: readonly Clause[],
  table: Table | null,
): string {
  const places = new Set(told.map(({ start }) => start));
  const isInTable = ({ start, end }: Clause) => table && end > table.start && start < table.end;
  return clausesOf(text)
    .filter((clause) => !places.has(clause.start) && !isInTable(clause) && !isCourtesy(clause.text))
    .map(({ start, end }) => written.slice(start, end))
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .join('\n');
}

/** The clauses outside the table that tell something. */
function tellingClauses(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  table: Table | null,
): readonly Clause[] {
  return ofOurWork(sentences, mentions)
    .flatMap((sentence) => withoutCourtesy(sentence.clauses))
    .filter((clause) => !table || clause.end <= table.start || clause.start >= table.end);
}

/** 领导好，我是工信局小李，25号任务…: what greets is no part of what is told, and the next clause begins the sentence. */
function withoutCourtesy(clauses: readonly Clause[]): readonly Clause[] {
  const told = clauses.filter((clause) => !isCourtesy(clause.text));
  const [first, ...others] = told;
  return first ? [{ ...first, opens: clauses[0]?.opens ?? first.opens }, ...others] : [];
}
