import { checkedSummary, type ReportGiven, type SentenceClaimed } from './checked-summary.ts';
import { numbersWritten } from './numbers-written.ts';

/** Something on record, as it was given to be worded. */
export interface RecordGiven {
  readonly number: number;
  /** Under which it is told: 二、部分完成和未完成事项, 区水务局. Records of one part alone make a sentence. */
  readonly part: string;
  readonly text: string;
  /** Whose it is and of what, which no sentence that rests on it may leave out: 任务27, 区商务局. */
  readonly names: readonly string[];
}

/** What somebody else says of some records. */
export interface SentenceWorded {
  readonly text: string;
  /** The numbers under which the records were given. */
  readonly records: readonly number[];
}

/**
 * The parts, each as it is worded: only sentences whose records bear out every word of them, as in a summary of reports, and only
 * where no record of the part, none of its numbers and none of its names is left out. Any other part is missing.
 */
export function wordedParts(
  claimed: readonly SentenceWorded[],
  records: readonly RecordGiven[],
): ReadonlyMap<string, readonly string[]> {
  const told = checkedSummary(claimed.map(asClaimed), records.map(asReport));
  const parts = [...Map.groupBy(records, ({ part }) => part)].flatMap(([part, own]) => {
    const numbers = own.map(({ number }) => number);
    const sentences = told.filter(({ reports }) => reports.every((one) => numbers.includes(one)));
    const isWhole = own.every((record) => isTold(record, sentences));
    return isWhole ? [[part, sentences.map(({ text }) => text.trim())] as const] : [];
  });
  return new Map(parts);
}

const asClaimed = ({ text, records }: SentenceWorded): SentenceClaimed => ({
  section: 'progress',
  text,
  reports: records,
});

/** A record speaks for itself: no unit and no task stands beside it that a sentence might borrow. */
const asReport = ({ number, text }: RecordGiven): ReportGiven => ({
  number,
  task: NO_TASK,
  unit: NO_UNIT,
  sections: { progress: text, problems: '', next: '', experience: '' },
});

const NO_TASK = 0;
const NO_UNIT = '\u0000';

/** Whether the sentences that rest on a record say all its numbers, and whose it is. */
function isTold(
  { number, text, names }: RecordGiven,
  sentences: readonly SentenceClaimed[],
): boolean {
  const own = sentences.filter(({ reports }) => reports.includes(number));
  const said = own.map((one) => one.text.normalize('NFKC')).join('');
  return (
    own.length > 0 &&
    numbersWritten(text.normalize('NFKC')).every((written) => said.includes(written)) &&
    own.every((one) => names.every((name) => one.text.includes(name)))
  );
}
