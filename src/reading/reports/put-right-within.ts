import type { Achievement, ReportItem, ReportReading } from '../../domain/report-reading.ts';
import { findCorrected, isSameUnit, rightOf } from '../corrections/corrections.ts';
import { type Slip, slipIn } from '../corrections/slips.ts';
import type { QuestionReader } from '../reader.ts';
import { readStated } from './report-statements.ts';
import type { RecentReport, Reporter } from './reporter.ts';
import { retold, summedAnew } from './retold-behind.ts';

/**
 * A statement that puts one of its own numbers right: the right number stands for the wrong one, which is only noted, and
 * all the words stay. Null for a message that does not.
 */
export function readPutRightWithin(
  { text, written }: { readonly text: string; readonly written: string },
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  const slip = slipIn(text);
  if (!slip) return null;
  const { start, end } = slip;
  const rest = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  const reading = readStated(rest, reporter, reader, { written });
  const wrong = reading && wrongIn(reading.items, slip, text);
  if (!reading || !wrong) return null;
  const said = written.slice(start, end);
  const items = reading.items.map((item) => putRight(item, wrong, slip, said));
  const told = items.map((item) => retold(item, text, slip));
  return summedAnew(
    { ...reading, items: told },
    { wrong, right: rightOf(wrong, slip.words) },
    text.slice(end),
  );
}

/** The number told before it that is meant: by its old value and its name, else the last of the same measure. */
function wrongIn(
  items: readonly ReportItem[],
  { toldUntil, words }: Slip,
  text: string,
): Achievement | null {
  const before = text.slice(0, toldUntil);
  const told = items.map(({ task, period, metrics }) => ({
    task,
    period,
    metrics: metrics.filter(({ quote }) => before.includes(quote)),
  }));
  const named = told.flatMap(({ task, period, metrics }): readonly RecentReport[] =>
    task === null || period === null ? [] : [{ task, period, metrics }],
  );
  const unit = words.to?.unit ?? '';
  const last = told
    .flatMap(({ metrics }) => metrics)
    .findLast((one) => unit === '' || isSameUnit(one.unit, unit));
  return findCorrected(words, named, [])?.metric ?? last ?? null;
}

/** Its words stand in the progress of the task whose number they put right. */
function putRight(item: ReportItem, wrong: Achievement, { words }: Slip, said: string): ReportItem {
  const { metrics, noted = [], progress } = item;
  if (!metrics.includes(wrong)) return item;
  const right = rightOf(wrong, words);
  const { name, value, unit, quote } = wrong;
  return {
    ...item,
    progress: progress.includes(said) ? progress : `${progress}\n${said}`,
    metrics: metrics.map((one) => (one === wrong ? right : one)),
    noted: [...noted, { name, value, unit, role: 'other', quote }],
  };
}
