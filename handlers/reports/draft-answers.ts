import type { Intent } from '../../src/domain/intent.ts';
import { givesReason } from '../../src/domain/nil-reason.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import type { ReportItem, ReportReading } from '../../src/domain/report-reading.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { readDoubtAnswer } from '../../src/reading/corrections/doubt-answer.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { saysNoProgress } from '../../src/reading/reports/nil.ts';
import { isProblem } from '../../src/reading/reports/sections.ts';

/**
 * What a short text says to the draft that was shown: a yes or a no in other words, the task or the number that was asked for, another month (7月的),
 * the reason for 无新进展 or for a withdrawal. Null for any other text, which is read as if nothing waited.
 */
export function readDraftAnswer(
  text: string,
  proposal: Intent,
  today: string,
  reader: QuestionReader,
): Intent | null {
  if (CONFIRMS.test(text.trim())) return { kind: 'confirm-draft' };
  if (CANCELS.test(text.trim())) return { kind: 'cancel-draft' };
  const report = asReport(proposal);
  if (report) return readReportAnswer(text, report.reading, today, reader);
  if (proposal.kind !== 'withdraw-report') return null;
  const reason = REASON.exec(text.trim())?.[1] ?? null;
  return reason === null ? null : { kind: 'keep-draft', proposal: { ...proposal, reason } };
}

/** Only said to something that waits are these a yes; the word 确认 or the deed itself must be named. */
const CONFIRMS =
  /^(?:(?:好的?|行|对的?|是的?|嗯+|没问题|没错|无误|可以|收到)[，,。！!\s]*)?(?:(?:我|已)?确认(?:无误|上报|提交|报送|登记)?(?:了|啦|吧|哈)?|上报|提交|报送|报上去)(?:吧|了)?[，,。！!~\s]*(?:(?:谢谢|多谢|辛苦)(?:您|你|了|啦)*[。！!~]*|(?:您|你|了|啦)+[。！!~]*)?$/u;
const CANCELS = /^(?:算了|(?:先)?(?:别|不)报了?|取消(?:草稿|报送|吧|了)?|撤回|不要了)[。！!]*$/u;
const REASON = /^(?:理由|原因|因为?|由于)(?:是|为)?[:：，,]?\s*(.{2,60}?)[。.！!]?$/u;

function readReportAnswer(
  text: string,
  reading: ReportReading,
  today: string,
  reader: QuestionReader,
): Intent | null {
  return (
    (reading.doubt && readDoubtAnswer(text, reading.doubt, reader)) ??
    readPeriod(text, today) ??
    readNilReason(text, reading)
  );
}

function readPeriod(text: string, today: string): Intent | null {
  const [found, ...others] = findPeriods(text, today);
  if (!found || others.length > 0 || found.isFuture) return null;
  const rest = `${text.slice(0, found.span.start)}${text.slice(found.span.end)}`;
  if (!AROUND_PERIOD.test(rest)) return null;
  return { kind: 'settle-doubt', task: null, quantity: null, period: found.period };
}

const AROUND_PERIOD = /^[\s，,。.！!是报的按算改成为应该登记月份季情况吧]*$/u;

/** 因正在走招标程序, after a 本月无新进展 that gave no reason. */
function readNilReason(text: string, { items }: ReportReading): Intent | null {
  const said = text.trim();
  const [first] = items;
  const isNil = items.every((item) => item.isNil);
  if (!first || !isNil || !isReason(said, first) || saysNoProgress(said)) return null;
  const progress = first.progress ? `${first.progress}，${said}` : said;
  return { kind: 'amend-report', task: null, sections: { progress }, metrics: null };
}

/** 因…; where none was given yet also what stands in the way (水电还没批下来) or is under way (商户还在协商). */
const isReason = (said: string, { progress, problems }: ReportItem): boolean =>
  BECAUSE.test(said) ||
  (!givesReason(`${progress}，${problems}`) &&
    !/[\d?？]|吗$/u.test(said) &&
    (isProblem(said) || UNDER_WAY.test(said)));

const UNDER_WAY = /[正还]?在.{0,4}(?:协商|招标|审批|办理|走|谈|选址|报批|评审|设计)/u;
const BECAUSE = /^(?:因|由于|原因|主要是|受.{1,12}影响)/u;
