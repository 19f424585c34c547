import { readReport } from '../../prompts/read-report.ts';
import { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import { anywhere, judge, REPORTERS } from '../domain/permission.ts';
import type { Plan } from '../domain/plan.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import { asReport } from '../domain/report-intent.ts';
import type { DoubtReason, ReportReading } from '../domain/report-reading.ts';
import { ModelError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { checkedReading, type Grounds, tasksPossible } from '../reading/reports/checked-reading.ts';
import { reporterOf } from '../reading/reports/reporter-of.ts';
import type { Situation } from './recognize.ts';

/** Reads again, slowly, what the recognition was unsure of. */
export interface SecondReader {
  /** The longest time that it takes. */
  readonly limitMs: number;
  /** Whether it is worth asking; says so at once. */
  mayHelp(intent: Intent, message: InboundMessage, situation: Situation): boolean;
  /** The intent as it is understood now; the one that was given where there is nothing better. */
  read(intent: Intent, message: InboundMessage, situation: Situation): Promise<Intent>;
}

export interface SecondReaderParts {
  readonly plan: Plan;
  readonly model: Model;
  /** Hears why a question to the model came to nothing. */
  onFailure(error: ModelError): void;
  readonly limitMs?: number;
}

/** Longer than most answers take, and short enough for who waits in the chat. */
const LIMIT_MS = 6_000;

/**
 * A model reads reports whose task the grammar could not tell, and statements that it could not read at all. What the
 * model says is held against the message (`checkedReading`) and becomes a draft like any other.
 */
export function createSecondReader(parts: SecondReaderParts): SecondReader {
  const { plan, model, onFailure, limitMs = LIMIT_MS } = parts;
  return {
    limitMs,
    mayHelp(intent, message, situation) {
      const grounds = groundsOf(intent, message, situation, plan);
      return grounds !== null && tasksPossible(grounds).length > 0;
    },
    async read(intent, message, situation) {
      const grounds = groundsOf(intent, message, situation, plan);
      if (!grounds) return intent;
      try {
        const signal = AbortSignal.timeout(limitMs);
        const answer = await model.ask(readReport, dataOf(grounds), signal);
        const reading = checkedReading(answer, grounds);
        if (!reading) return intent;
        return { kind: 'keep-draft', proposal: { kind: 'report-progress', reading } };
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        onFailure(error);
        return intent;
      }
    },
  };
}

/** What there is to read again; null where the recognition is sure, or the sender has nothing to report on. */
function groundsOf(
  intent: Intent,
  { body, conversation }: InboundMessage,
  situation: Situation,
  plan: Plan,
): Grounds | null {
  if (body.kind !== 'said') return null;
  if (judge(REPORTING, situation.roles, conversation.kind) !== 'permitted') return null;
  const read = doubtfulReport(intent);
  if (!read && !(intent.kind === 'misread' && isStatement(body.text))) return null;
  const reporter = reporterOf(situation, plan, []);
  return { message: { text: body.text, quote: body.quote }, read, reporter, plan };
}

const REPORTING = anywhere(REPORTERS);

const ABOUT_TASK: readonly DoubtReason[] = [
  'missing_task',
  'ambiguous_task',
  'unknown_unit_and_task',
];

/** A report of which only the task is in doubt; what corrects or withdraws another one is asked back. */
function doubtfulReport(intent: Intent): ReportReading | null {
  const proposal = Intent.safeParse(intent.proposal).data;
  const reading = proposal && asReport(proposal)?.reading;
  if (!reading) return null;
  const isPlain = reading.act !== 'withdraw' && reading.correction === null;
  return isPlain && reading.doubt && ABOUT_TASK.includes(reading.doubt.reason) ? reading : null;
}

/** Long enough to tell something beside courtesies; the recognition has sorted out questions and talk. */
const isStatement = (text: string): boolean =>
  (text.replace(COURTESIES, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= SHORTEST_STATEMENT;
const SHORTEST_STATEMENT = 12;
const COURTESIES =
  /[@＠]\S+|收到|好的|明白|谢谢|感谢|辛苦了?|不好意思|(?:各位)?领导|大家|[您你]?好|我们?|马上|(?:哈|嗯|哦){2,}/gu;

/** The data of one question, under the names that the prompt explains. */
function dataOf(grounds: Grounds) {
  const { message, reporter, plan } = grounds;
  return {
    今天: reporter.today,
    单位: reporter.units,
    任务: tasksPossible(grounds).map((number) => {
      const { title, content } = taskOf(plan, number);
      return { 编号: number, 名称: title, 内容: content };
    }),
    消息: message.text,
    引用: message.quote,
  };
}
