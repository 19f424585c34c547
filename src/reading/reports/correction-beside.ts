import type { ReportItem, ReportReading } from '../../domain/report-reading.ts';
import { mayCorrect, readFound } from '../corrections/report-corrections.ts';
import { either } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { readStated } from './report-statements.ts';
import type { Reporter } from './reporter.ts';

/** A report of which some sentences put right what another message told, and those sentences. */
interface Apart {
  /** In the same places as it was written. */
  readonly rest: string;
  readonly written: string;
  readonly corrections: readonly string[];
}

/**
 * 更正：上月任务31报的5家有误，实为4家 in a line of a report: what it puts right is found on record and changed beside what the report
 * tells, and where nothing such is on record the sentence stands in `uncorrected`. Null for a message without such a sentence, or that
 * reports nothing beside it.
 */
export function readCorrectionBeside(
  { text, written }: { readonly text: string; readonly written: string },
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  const apart = apartIn(text, written);
  if (!apart) return null;
  const reading = readStated(apart.rest, reporter, reader, { written: apart.written });
  if (!reading?.items.some(tellsOfTask)) return null;
  const read = apart.corrections.map((sentence) => ({
    sentence,
    found: readFound(sentence, reporter, reader),
  }));
  const items = read
    .flatMap(({ found }) => found?.items ?? [])
    .reduce<readonly ReportItem[]>(withCorrected, reading.items);
  const uncorrected = read.flatMap(({ sentence, found }) => (found ? [] : [sentence])).join('\n');
  return { ...reading, items: [...items], ...(uncorrected === '' ? {} : { uncorrected }) };
}

/** Whether a sentence of a report puts right what another message told. */
export const correctsBeside = (text: string): boolean => apartIn(text, text) !== null;

function apartIn(text: string, written: string): Apart | null {
  const stretches = [...text.matchAll(SENTENCES)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    isCorrection: isOfEarlier(text.slice(index, index + length)),
  }));
  const told = stretches.filter(({ isCorrection }) => !isCorrection);
  if (told.length === 0 || told.length === stretches.length) return null;
  const wordsOf = (whole: string) => told.map(({ start, end }) => whole.slice(start, end)).join('');
  const rest = wordsOf(text);
  if (mayCorrect(rest)) return null;
  const corrections = stretches
    .filter(({ isCorrection }) => isCorrection)
    .map(({ start, end }) => text.slice(start, end).replace(AROUND, ''));
  return { rest, written: wordsOf(written), corrections };
}

/** With the mark that ends each. */
const SENTENCES = /[^。\n]{1,400}[。\n]?|[。\n]/gu;
const AROUND = /^[\s（(]+|(?<![\s。）)])[\s。）)]+$/gu;

/** That it corrects, and what another message told. */
const isOfEarlier = (sentence: string): boolean =>
  OF_EARLIER.test(sentence) && mayCorrect(sentence.replace(AROUND, ''));

const OF_EARLIER = new RegExp(
  either(
    /^[\s（(]*(?:\d{1,2}[.、．]|[一二三四五六]、|[①-⑨])?(?:另外?|还有|同时|对了)?[，,：:]?(?:数据)?(?:更正|勘误|订正)(?:说明|事项|一下)?[：:，,]/u,
    /(?:上个?月|上次|上回|上期|上季度|昨天|前天|上周|前期|之前|此前|早上|上午|\d月份?|[一二三四]季度)[^，,。]{0,16}?(?:报(?:送|过|的)?|填|写|发|说)(?:的|成|为|了)?[^，,。]{0,24}(?:有误|错|不对|多|少|[应实]为|应该?是)/u,
  ),
  'u',
);

/** That something is told of a task, with a figure of it. */
const tellsOfTask = ({ task, metrics, noted = [] }: ReportItem): boolean =>
  task !== null && metrics.length + noted.length > 0;

/** What is put right of the very report that the message goes on with is of one item with it. */
function withCorrected(items: readonly ReportItem[], right: ReportItem): readonly ReportItem[] {
  const isSame = (one: ReportItem) => one.task === right.task && one.period === right.period;
  if (!items.some(isSame)) return [...items, right];
  return items.map((one) =>
    isSame(one)
      ? {
          ...one,
          metrics: [...right.metrics, ...one.metrics],
          corrects: [...(right.corrects ?? []), ...(one.corrects ?? [])],
        }
      : one,
  );
}
