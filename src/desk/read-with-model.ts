import { type MessageAnswer, readMessage } from '../../prompts/read-message.ts';
import type { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import { anywhere, judge, REPORTERS } from '../domain/permission.ts';
import type { Plan } from '../domain/plan.ts';
import { asReport } from '../domain/report-intent.ts';
import { nameInPlan, unitsOf } from '../domain/responsibility.ts';
import { ModelError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { masked } from '../reading/claims/masked.ts';
import { hear } from '../reading/heard.ts';
import { buildQuestionReader } from '../reading/reader.ts';
import { checkedReading, type Grounds, tasksPossible } from '../reading/reports/checked-reading.ts';
import { reporterOf } from '../reading/reports/reporter-of.ts';
import { plain } from '../reading/text/plain.ts';
import type { House } from '../room.ts';
import { checkedWishes } from './checked-wishes.ts';
import { type Offered, offeredBy, permittedOf } from './offered.ts';
import type { Situation } from './recognize.ts';
import { toldToModel } from './told-to-model.ts';
import { type Unsure, unsureOf } from './unsure.ts';

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
  readonly house: House;
  readonly model: Model;
  /** Hears why a question to the model came to nothing. */
  onFailure(error: ModelError): void;
  readonly limitMs?: number;
}

/** Longer than most answers take, and short enough for who waits in the chat. */
const LIMIT_MS = 6_000;

/**
 * A model reads what the first reading left open, and says what it takes the message to want and to report. Code holds
 * each word of that against the message, the plan and what the person may say (`checkedWishes`, `checkedReading`);
 * what passes is answered, or shown as a draft like any other.
 */
export function createSecondReader(parts: SecondReaderParts): SecondReader {
  const { plan, house, model, onFailure, limitMs = LIMIT_MS } = parts;
  const reader = buildQuestionReader(plan);
  const offered = offeredBy(house);

  return {
    limitMs,
    mayHelp: (intent, message, situation) => taskOf(intent, message, situation) !== null,
    async read(intent, message, situation) {
      const task = taskOf(intent, message, situation);
      if (!task) return intent;
      try {
        const data = toldToModel(task.unsure, task.offered, task.tasks, situation, plan);
        const answer = await model.ask(readMessage, data, AbortSignal.timeout(limitMs));
        return decided(intent, answer, task, situation) ?? intent;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        onFailure(error);
        return intent;
      }
    },
  };

  /** What is asked of the model, and what its answer is held against; null for nothing. */
  function taskOf(intent: Intent, message: InboundMessage, situation: Situation): Asking | null {
    const unsure = unsureOf(intent, message, situation);
    if (!unsure) return null;
    const { text, quote, read, mayWish, mayReport } = unsure;
    const reports =
      mayReport && judge(REPORTING, situation.roles, message.conversation.kind) === 'permitted';
    const grounds: Grounds = {
      message: { text, quote },
      sent: masked(text),
      read,
      reporter: reporterOf(situation, plan, []),
      plan,
    };
    const tasks = reports ? tasksPossible(grounds) : [];
    const sayings = mayWish ? permittedOf(offered, message, situation) : [];
    if (tasks.length === 0 && (sayings.length === 0 || read)) return null;
    return { unsure, grounds, tasks, offered: sayings };
  }

  /** A report before a question: what somebody wrote for the record is not lost. */
  function decided(
    first: Intent,
    { intents, items }: MessageAnswer,
    { unsure, grounds, tasks, offered: sayings }: Asking,
    { roles, today, draft, asked }: Situation,
  ): Intent | null {
    const claimed = items.map(({ metrics, ...item }) => ({
      ...item,
      metrics: metrics.map(({ role, ...metric }) => ({ ...metric, isReached: REACHED.has(role) })),
    }));
    const reading = tasks.length > 0 ? checkedReading(claimed, grounds) : null;
    if (reading && !(reading.doubt && intents.length > 0)) {
      return { kind: 'keep-draft', proposal: { kind: 'report-progress', reading } };
    }
    const units = unitsOf(roles).map((unit) => nameInPlan(plan, unit));
    const groups = roles.flatMap(({ group }) => group ?? []);
    const heard = hear(plain(grounds.sent), { units, groups, today }, reader);
    const inFocus = [...tasksIn(draft?.proposal), ...tasksIn(asked)];
    const { sent } = grounds;
    const wishes = { text: unsure.text, sent, heard, inFocus };
    return checkedWishes(intents, first, sayings, wishes, draft?.proposal ?? null);
  }
}

interface Asking {
  readonly unsure: Unsure;
  readonly grounds: Grounds;
  readonly tasks: readonly number[];
  readonly offered: readonly Offered[];
}

const REPORTING = anywhere(REPORTERS);

/** What was reached so far, in this period or by share; a part of a number is in that number already. */
const REACHED: ReadonlySet<string> = new Set(['achieved', 'cumulative', 'rate']);

/** The tasks that an intent is about. */
function tasksIn(intent: Intent | null | undefined): readonly number[] {
  if (!intent) return [];
  const reported = asReport(intent)?.reading.items.flatMap(({ task }) => task ?? []);
  return reported ?? (typeof intent.task === 'number' ? [intent.task] : []);
}
