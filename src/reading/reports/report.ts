import { taskOf } from '../../domain/plan-lookups.ts';
import type { ReportReading } from '../../domain/report-reading.ts';
import { withTargets } from '../achievements/achieved-targets.ts';
import { knownNow } from '../amendments/known-now.ts';
import { mayAmend } from '../amendments/may-amend.ts';
import { mayBeOldForNew } from '../amendments/old-for-new.ts';
import { saidOnTop } from '../amendments/said-on-top.ts';
import { withdraws } from '../corrections/correction-words.ts';
import { mayCorrect, readCorrection, readWithdrawal } from '../corrections/report-corrections.ts';
import type { QuestionReader } from '../reader.ts';
import { isTampering, withoutTampering } from '../talk/tampering.ts';
import { tasksNamed } from '../tasks/tasks-named.ts';
import { plain } from '../text/plain.ts';
import { withoutFrames } from '../text/wrapped.ts';
import { SO_FAR_MISSPELT } from '../words/history.ts';
import { correctsBeside, readCorrectionBeside } from './correction-beside.ts';
import { readPutRightWithin } from './put-right-within.ts';
import { withDoubts } from './report-doubts.ts';
import { readStated } from './report-statements.ts';
import type { Reporter, ReportMessage } from './reporter.ts';

export type { RecentReport, Reporter, ReportMessage } from './reporter.ts';

/**
 * Reads a message as a report: which tasks and period, the four sections in the writer's own words (附件2 三), every
 * number that was reached, and what must be asked back. Corrections and withdrawals are found among `reporter.recent`.
 * Null for what is no report: questions, thanks, notices, requests, news of other districts. Orders to the bot inside
 * a report are text like any other; alone they are none. Takes any string.
 */
export function readReport(
  message: ReportMessage,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  const written = withoutFrames(message.text);
  const spoken = { ...message, text: withoutSlips(withoutCalls(written)), written };
  const reading = readSpoken(spoken, reporter, reader);
  if (!reading || reading.correction || !isTampering(plain(spoken.text))) return reading;
  const honest = withoutTampering(spoken.text);
  const rest = { text: honest, written: honest, quote: null };
  return readSpoken(rest, reporter, reader) && reading;
}

/** A message without what is no part of the report, and beside it, in the same places, as it was written. */
interface SpokenReport extends ReportMessage {
  readonly written: string;
}

const readSpoken = (
  message: SpokenReport,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null =>
  readWithdrawal(message, reporter, reader) ??
  readPutRightWithin(message, reporter, reader) ??
  readCorrectionBeside(message, reporter, reader) ??
  readCorrection(message, reporter, reader) ??
  readAnswer(message, reporter, reader) ??
  readForwarded(message, reporter, reader);

/** Whether a text may change or take back what was reported before: only then `reporter.recent` has a part in it. */
export function maySpeakOfEarlier(text: string): boolean {
  const said = withoutCalls(text);
  return (
    withdraws(said) ||
    mayCorrect(said) ||
    correctsBeside(said) ||
    mayAmend(text) ||
    knownNow(text) !== null ||
    mayBeOldForNew(text) ||
    ADDS.test(said) ||
    saidOnTop(text) !== null
  );
}

/** @小助手 is no part of the report; blanks keep every place where it was. */
const withoutCalls = (text: string): string =>
  text.replace(/@[^\s@,，:：]{1,20}(?=\s|$|[,，:：])/gu, (call) => ' '.repeat(call.length));

/** 累记 and 累积 are written for 累计; every place stays where it was. */
const withoutSlips = (text: string): string => text.replace(SO_FAR_MISSPELT, '累计');

/** A statement; where it does not say which task it is about, the message that it answers may. */
function readAnswer(
  { text, written, quote, isTold }: SpokenReport,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  const reading = readStated(text, reporter, reader, { written, isTold });
  if (!reading) return null;
  const act = RESTATES.test(text) ? 'correct' : 'report';
  const [only, ...others] = reading.items;
  const [task = taskAddedTo(text, reporter)] =
    quote === null ? [] : tasksNamed(quote, reporter, reader);
  if (task === undefined || only?.task !== null || others.length > 0) return { ...reading, act };
  const metrics = withTargets(only.metrics, taskOf(reader.plan, task));
  const item = { ...only, task, metrics: [...metrics] };
  return { ...withDoubts([item], null, reporter, reader.plan), act };
}

/** 补充一下，今天又搞了2场 goes on with what was reported last, where that was one thing. */
function taskAddedTo(text: string, { recent: [last, ...others] }: Reporter): number | undefined {
  if (!last || !ADDS.test(text)) return undefined;
  const together = others.filter(({ at, task }) => at === last.at && task !== last.task);
  return together.length === 0 ? last.task : undefined;
}

const ADDS = /^\s*(?:再|还|另)?(?:补充|追加|续报|补一句|补报一下)/u;

/** 更正：任务28公厕已开工5座，完成4座 states everything anew. */
const RESTATES =
  /^\s*(?:数据)?(?:更正|勘误|订正)|重新报|重报|改报|以(?:这|此)(?:个|条|次)?为准|(?:上面?一?那?条|前面|刚才|之前|那条|原来)[^。]{0,8}作废/u;

/** 转报, 见上: the quoted message is the report. */
function readForwarded(
  { text, quote }: ReportMessage,
  reporter: Reporter,
  reader: QuestionReader,
): ReportReading | null {
  if (quote === null || !FORWARDS.test(text.trim())) return null;
  return readStated(quote, reporter, reader);
}

const FORWARDS =
  /^(?:转报|代报|上报|报这个|报一下|这是.{0,10}(?:进展|月报|情况)|(?:如|见)上|以此为准|按这个报|转发|确认上报)[。.！!]?$/u;
