import type { Period } from '../../domain/period.ts';
import type { ReportItem, ReportReading } from '../../domain/report-reading.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { findPeriods } from '../calendar/periods.ts';
import type { QuestionReader } from '../reader.ts';
import { periodOfReport } from '../reports/period-of-report.ts';
import { readStated } from '../reports/report-statements.ts';
import type { RecentReport, Reporter, ReportMessage } from '../reports/reporter.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { ownTasksOf, tasksNamed } from '../tasks/tasks-named.ts';
import {
  type CorrectionWords,
  isOfRest,
  readCorrectionWords,
  withdraws,
} from './correction-words.ts';
import {
  allCorrected,
  corrected,
  correctedByName,
  emptyItem,
  findCorrected,
  findCorrectedByName,
  uncorrected,
} from './corrections.ts';

/** Takes back the newest report, or that of the task named; null where nothing is taken back. */
export function readWithdrawal(
  { text }: ReportMessage,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  if (!withdraws(text)) return null;
  const named = tasksNamed(text, reporter, reader);
  const meant = reporter.recent.find((one) => named.length === 0 || named.includes(one.task));
  const [task = meant?.task] = named;
  if (task === undefined) return uncorrected('withdraw', null, text, []);
  const item = emptyItem(task, meant?.period ?? null);
  return { act: 'withdraw', items: [item], correction: null, doubt: null };
}

/**
 * Changes one number that was reported. Which one is found by its old value, its unit and the words for it, in the
 * message that this one answers, then in what was reported last; else it is asked.
 */
export function readCorrection(
  { text, quote }: ReportMessage,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  const words = readCorrectionWords(text);
  if (!words && !eachIn(text)) return null;
  const recent = [...quotedReports(quote, reporter, reader), ...reporter.recent];
  const several = readSeveral(text, recent, reporter, reader);
  if (several || !words) return several;
  const named = tasksNamed(text, reporter, reader);
  const isNumbered = findNumberedTasks(text).length > 0;
  const target =
    words.to &&
    (findCorrected(words, recent, named) ??
      (isNumbered ? null : findCorrectedByName(words, recent)));
  if (target) return withRest(corrected(target, words), text, words, reporter, reader);
  return (
    byName(named[0], words, text, recent, reporter) ??
    uncorrected('correct', words, text, candidates(recent, reporter, reader))
  );
}

/** A correction of what is on record, each number with what it `corrects`; null where it fits nothing there, or several. */
export function readFound(
  text: string,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  const read = readCorrection({ text, quote: null }, reporter, reader);
  if (read?.act !== 'correct' || read.doubt) return null;
  const { correction } = read;
  const items = read.items.map((item) => ({
    ...item,
    corrects: item.corrects ?? (correction ? [correction] : []),
  }));
  const isOnRecord = ({ task, corrects, metrics }: (typeof items)[number]) =>
    corrects.every(({ from }, at) =>
      reporter.recent.some(
        (one) =>
          one.task === task &&
          one.metrics.some(({ name, value }) => value === from && name === metrics[at]?.name),
      ),
    );
  return items.length > 0 && items.every(isOnRecord) ? { ...read, items, correction: null } : null;
}

/** …应为398处，剩4处限期11月5日前整改: what else the message tells goes with the number that it puts right. */
function withRest(
  reading: ReportReading,
  text: string,
  { from, to }: CorrectionWords,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading {
  const behind = text.slice(Math.max(from?.span.end ?? 0, to?.span.end ?? text.length));
  const rest = behind.slice(CLAUSE_END.exec(behind)?.[0].length ?? behind.length);
  const [told, ...others] = readStated(rest, reporter, reader, { isTold: true })?.items ?? [];
  const [item] = reading.items;
  if (!told || !item || others.length > 0 || countsNothing(told)) return reading;
  const { progress, problems, next, metrics, noted } = told;
  const whole = {
    ...item,
    progress,
    problems,
    next,
    metrics: [...item.metrics, ...metrics],
    noted,
  };
  return { ...reading, items: [whole] };
}

const CLAUSE_END = /^[^，,。；;\n]{0,40}[，,。；;\n]/u;

/** 刚才手误: of a word about the correction nothing is kept. */
const countsNothing = ({ metrics, noted = [], problems, next }: ReportItem): boolean =>
  metrics.length + noted.length === 0 && problems + next === '';

/** 一是…由1120件更正为1210件；二是…, 完成的改成5座；在建改成3座: several numbers in one message; null for one alone. */
function readSeveral(
  text: string,
  recent: readonly RecentReport[],
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  const pieces = eachIn(text) ?? piecesOf(text.split(SENTENCES));
  const whole = pieces.filter(({ words }) => words.from);
  const meant = whole.length > 1 && whole.length === pieces.length ? whole : pieces;
  if (meant.length < 2) return null;
  const found = targetsOf(meant, recent, reporter, reader);
  const known = found.flatMap(({ words, target }) => (target ? [{ words, target }] : []));
  const isOneEach = new Set(known.map(({ target }) => target.metric)).size === known.length;
  if (!isOneEach) return null;
  if (known.length === found.length) return allCorrected(known);
  if (meant !== whole) return null;
  return uncorrected('correct', null, text, candidates(recent, reporter, reader));
}

/** Whether a text puts right what was reported, whatever that was. */
export const mayCorrect = (text: string): boolean =>
  readCorrectionWords(text) !== null || eachIn(text) !== null;

const SENTENCES = /[；;。\n]|(?=[一二三四五]是)/u;

const piecesOf = (texts: readonly string[]): readonly Piece[] =>
  texts.flatMap((piece) => {
    const words = ANNOUNCES.test(piece) ? null : readCorrectionWords(piece);
    return words?.to ? [{ piece, words }] : [];
  });

/** 有两处需要更正：, before each of them. */
const ANNOUNCES =
  /^[^：:\d]{0,8}(?:\d{1,2}|[一二两三四五六七八九十])?(?:处|个|项|个数)?(?:需要?|要|得)?(?:更正|改(?:一下)?|订正)[：:]\s?$/u;

/** 把公厕的4改成5，社区的3改成2; 两个数要改：公厕5座，社区2个: every clause puts a number right; null where one of them does not. */
function eachIn(text: string): readonly Piece[] | null {
  if (text.length > LONGEST_LIST) return null;
  const list = LISTED.exec(text)?.groups?.list;
  if (list !== undefined && readCorrectionWords(list)) return null;
  const clauses = (list ?? text)
    .split(/[；;。\n，,、]|(?=[一二三四五]是)/u)
    .filter((clause) => numbersToCorrect(clause).some((one) => !isOfRest(clause, one)));
  const found = clauses.flatMap((clause, at) =>
    list === undefined ? correctedIn(clause, at > 0) : listedIn(clause),
  );
  return clauses.length > 1 && found.length === clauses.length ? found : null;
}

/** Whoever puts several numbers right is short about it. */
const LONGEST_LIST = 200;
/** 两个数要改：…. */
const LISTED =
  /^[^：:]{0,16}(?:要?改(?:一下)?|更正(?:一下)?|订正|[报写填弄搞]错了?)[：:]\s?(?<list>.+)$/u;

/** Behind a clause that puts a number right 亮灯率是97.8 does so too. */
function correctedIn(clause: string, isBehind: boolean): readonly Piece[] {
  const found = piecesOf([clause]);
  return found.length === 0 && isBehind && IS_NOW.test(clause) ? listedIn(clause) : found;
}

const IS_NOW = /(?:(?<!不)是|为|成)\s?\d/u;

function listedIn(piece: string): readonly Piece[] {
  const [to, ...others] = numbersToCorrect(piece);
  if (!to || others.length > 0) return [];
  const about = piece.slice(0, to.span.start);
  return [{ piece, words: { from: null, to, about, quote: to.text } }];
}

interface Piece {
  readonly piece: string;
  readonly words: CorrectionWords;
}

/** What each means; of those that do not repeat the wrong number, one without a task speaks of the task before it. */
function targetsOf(
  pieces: readonly Piece[],
  recent: readonly RecentReport[],
  reporter: Reporter,
  reader: QuestionReader,
) {
  let before: readonly number[] = [];
  return pieces.map(({ piece, words }) => {
    const own = [...tasksNamed(piece, reporter, reader), ...reportedIn(piece, recent)];
    before = own.length > 0 || words.from ? own : before;
    const target = findCorrected(words, recent, before);
    return { words, target: target ?? findCorrectedByName(words, recent) };
  });
}

/** 27号 of what was reported on task 27 is no day. */
const reportedIn = (piece: string, recent: readonly RecentReport[]): readonly number[] =>
  [...piece.matchAll(/(?<![\d月])(\d{1,2})号/gu)]
    .map(([, number]) => Number(number))
    .filter((number) => recent.some(({ task }) => task === number));

/** A correction that names its task, where no earlier report tells more. */
function byName(
  task: number | undefined,
  words: CorrectionWords,
  text: string,
  recent: readonly RecentReport[],
  { today }: Reporter,
): ReportReading | null {
  if (task === undefined) return null;
  const named = findPeriods(text, today).find((one) => !one.isFuture)?.period;
  const known: Period | undefined = recent.find((one) => one.task === task)?.period;
  return correctedByName(task, named ?? known ?? periodOfReport([], [], today), words);
}

function candidates(recent: readonly RecentReport[], reporter: Reporter, reader: QuestionReader) {
  const reported = [...new Set(recent.map((one) => one.task))];
  return reported.length > 0 ? reported : ownTasksOf(reporter, reader);
}

/** A quoted report, as something that was reported. */
function quotedReports(
  quote: string | null,
  reporter: Reporter,
  reader: QuestionReader,
): readonly RecentReport[] {
  const items = quote === null ? [] : (readStated(quote, reporter, reader)?.items ?? []);
  return items.flatMap(({ task, period, metrics }) =>
    task === null || period === null ? [] : [{ task, period, metrics }],
  );
}
