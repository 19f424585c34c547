import { Intent } from '../domain/intent.ts';
import { LONGEST_TEXT } from '../domain/limits.ts';
import type { InboundMessage } from '../domain/message.ts';
import { isKnownPerson } from '../domain/permission.ts';
import { Decline, OfferQuestions } from '../domain/question.ts';
import { AmendReport, asReport } from '../domain/report-intent.ts';
import type { ReportReading } from '../domain/report-reading.ts';
import { isSecret } from '../reading/claims/secret.ts';
import { clausesOf } from '../reading/reports/report-clauses.ts';
import { normalise } from '../reading/text/text.ts';
import type { Situation } from './recognize.ts';

/** What there is to read again of a message. */
export interface Unsure {
  readonly text: string;
  readonly quote: string | null;
  /** The report that was read; null for none. */
  readonly read: ReportReading | null;
  /** Whether it may mean a saying, and whether it may report. */
  readonly mayWish: boolean;
  readonly mayReport: boolean;
}

/**
 * What the first reading left open: words that it could not read, a question that it declines without knowing why or asks
 * back, a report that is in doubt or says more than one thing, and what fits a waiting draft only in part. Null where it
 * is sure, for strangers, and for what is marked as a secret: that is read nowhere else.
 */
export function unsureOf(
  intent: Intent,
  { body }: InboundMessage,
  situation: Situation,
): Unsure | null {
  if (body.kind !== 'said' || !isKnownPerson(situation.roles)) return null;
  const { text, quote } = body;
  if (text.length > LONGEST_TEXT || isSecret(`${text}\n${quote ?? ''}`)) return null;
  const read = OfferQuestions.safeParse(intent).data?.instead ?? intent;
  const open = openIn(read, text, situation);
  return open && { text, quote, ...open };
}

type Open = Pick<Unsure, 'read' | 'mayWish' | 'mayReport'>;

function openIn(intent: Intent, text: string, { draft }: Situation): Open | null {
  const said = lettersIn(text);
  if (intent.kind === 'misread' && (draft || said >= SHORTEST)) return anything(null);
  if (intent.kind === 'decline') {
    const { subject, isOpinion } = Decline.parse(intent);
    return subject === null && !isOpinion ? { ...anything(null), mayReport: false } : null;
  }
  if (intent.kind === 'ask-which') return { ...anything(null), mayReport: false };
  const read = plainReport(intent);
  if (read?.doubt) return anything(read);
  const isOfParts = clausesOf(text).length > 1;
  if (read) return isOfParts ? { ...anything(read), mayWish: false } : null;
  const isOpen =
    intent.kind === 'amend-report' &&
    (isRemark(intent) || intent.unplaced !== undefined || leavesClause(text, intent));
  return draft && isOpen ? anything(null) : null;
}

const anything = (read: ReportReading | null): Open => ({ read, mayWish: true, mayReport: true });

/** What corrects or withdraws another report is asked back. */
function plainReport(intent: Intent): ReportReading | null {
  const proposal = Intent.safeParse(intent.proposal).data;
  const reading = proposal && asReport(proposal)?.reading;
  return reading?.act === 'report' && reading.correction === null ? reading : null;
}

/** Letters and figures beside courtesies. */
const lettersIn = (text: string): number =>
  text.replace(COURTESIES, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
const SHORTEST = 5;
const COURTESIES =
  /[@＠]\S+|收到|好的|明白|谢谢|感谢|辛苦了?|不好意思|(?:各位)?领导|大家|[您你]?好|我们?|马上|(?:哈|嗯|哦){2,}/gu;

/** What was put to a draft only because nothing else was made of it. */
const isRemark = (intent: Intent): boolean =>
  AmendReport.parse(intent).amendments.some((one) => one.kind === 'add' && one.isRemark);

/** A clause of the message that has no place in the intent. */
function leavesClause(text: string, intent: Intent): boolean {
  const kept = normalise(wordsIn(intent).join('\n')).normal;
  return clausesOf(text).some(
    ({ text: clause, closes }) => closes !== 'colon' && !kept.includes(normalise(clause).normal),
  );
}

const wordsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsIn)
      : [];
