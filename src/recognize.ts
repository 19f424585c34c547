import { isFresh } from './domain/draft.ts';
import type { Intent, IntentOf, Question } from './domain/intent.ts';
import { LONGEST_TEXT } from './domain/limits.ts';
import type { InboundMessage } from './domain/message.ts';
import type { Role } from './domain/person.ts';
import type { Plan } from './domain/plan.ts';
import { groupsActedFor, isOffice, nameInPlan, unitsOf } from './domain/responsibility.ts';
import type { Draft } from './domain/rows.ts';
import { asksOnly } from './reading/act.ts';
import { findPeriods } from './reading/calendar/periods.ts';
import { readChange } from './reading/corrections/change.ts';
import { readDraftAnswer } from './reading/corrections/draft-answer.ts';
import { readQuestion } from './reading/question.ts';
import { readChoice } from './reading/questions/choice.ts';
import { readFollowUp } from './reading/questions/follow-up.ts';
import { readLedgerCommand, readLedgerQuestion } from './reading/questions/ledger-question.ts';
import { type Asker, buildQuestionReader } from './reading/reader.ts';
import {
  maySpeakOfEarlier,
  type RecentReport,
  type Reporter,
  readReport,
} from './reading/reports/report.ts';
import { ofRestOfTasks } from './reading/reports/rest-of-tasks.ts';
import { inContext } from './reading/several-questions.ts';
import { readBinding } from './reading/talk/binding.ts';
import { isChatter, isNotice } from './reading/talk/chatter.ts';
import { readExtension } from './reading/talk/extension-command.ts';
import { readNudgeCommand } from './reading/talk/nudge-command.ts';
import { readParameterCommand } from './reading/talk/parameter-command.ts';
import { readSmallTalk } from './reading/talk/small-talk.ts';
import { isTampering } from './reading/talk/tampering.ts';
import { plain } from './reading/text/plain.ts';
import { unwrapped } from './reading/text/wrapped.ts';

/** What the recognition knows beside the message. */
export interface Situation {
  readonly roles: readonly Role[];
  /** The day in Shanghai, YYYY-MM-DD. */
  readonly today: string;
  /** What this person asked a moment ago, or what the bot asked back then; null if nothing. */
  readonly asked: Question | IntentOf<'ask-which'> | null;
  /** What the person wrote here and has not settled yet; null if nothing. */
  readonly draft: Draft | null;
  /** What the person's unit reported, newest first. */
  recent(): Promise<readonly RecentReport[]>;
}

export type Recognize = (message: InboundMessage, situation: Situation) => Intent | Promise<Intent>;

/** From a message to what its sender wants: exact commands first, then the reading of the text. */
export function createRecognize(plan: Plan): Recognize {
  const reader = buildQuestionReader(plan);
  return async ({ body: received, at }, situation) => {
    if (received.kind === 'entered') return { kind: 'greet' };
    if (received.kind === 'pressed') return readPress(received.button, at, situation);
    const { text: said, quote } = unwrapped(received.text);
    const body = { ...received, text: said, quote: received.quote ?? quote };
    if (body.text.length > LONGEST_TEXT) return { kind: 'send-too-much', length: body.text.length };
    const text = plain(body.text).replace(/^[@,，。:：、\s]+/u, '');
    if (body.attachments.length > 0 && isShortNote(text) && isMember(situation)) {
      return { kind: 'attach-evidence', note: body.text.trim() };
    }
    if (!/[\p{L}\p{N}]/u.test(text)) return readWordless(body.text, body.attachments.length);
    const asker = askerOf(situation, plan);
    return (
      readCommand(text) ??
      readLedgerCommand(text, situation.today) ??
      readNudgeCommand(text, at, reader) ??
      readExtension(body.text, situation.today, reader) ??
      readParameterCommand(text, reader) ??
      readAnswer(body.text, at, situation) ??
      readTakenUp(text, situation, asker) ??
      readBindingIntent(body.text) ??
      readTalk(text) ??
      readLedgerQuestion(body.text, situation.today, reader, actsForGroup(situation, plan)) ??
      (asksOnly(body.text) ? null : await readReportIntent(body.text, body.quote, situation)) ??
      (isTampering(text) ? { kind: 'refuse' as const } : null) ??
      (isNotice(body.text, reader) ? { kind: 'overhear' as const } : null) ??
      readQuestion(inContext(body.text, body.quote, reader), asker, reader) ??
      (isChatter(body.text, reader) ? { kind: 'overhear' as const } : readRest(text))
    );
  };

  /** A button says words that everybody may type; one of a card that has grown too old says nothing any more. */
  function readPress(words: string, at: string, { today }: Situation): Intent {
    return (
      readCommand(words) ??
      readLedgerCommand(words, today) ??
      readNudgeCommand(words, at, reader) ??
      readExtension(words, today, reader) ?? { kind: 'misread' }
    );
  }

  function readBindingIntent(text: string): Intent | null {
    const read = readBinding(text, reader);
    if (!read) return null;
    if (!read.proposal) return { kind: 'guide-binding' };
    return read.isCommand ? read.proposal : { kind: 'keep-draft', proposal: read.proposal };
  }

  /** 2, of what was asked back; 那城管局呢, after another question. */
  function readTakenUp(text: string, { asked }: Situation, asker: Asker): Intent | null {
    if (!asked) return null;
    if (asked.kind === 'ask-which') return readChoice(text, asked);
    return readFollowUp(text, asked, asker, reader);
  }

  /** What answers the clerk about the draft that waits here. */
  function readAnswer(text: string, at: string, { draft, today }: Situation): Intent | null {
    if (!draft || !isFresh(draft, at)) return null;
    return readDraftAnswer(text.trim(), draft.proposal, today, reader);
  }

  /** A report, or a change of one. */
  async function readReportIntent(
    text: string,
    quote: string | null,
    situation: Situation,
  ): Promise<Intent | null> {
    const recent = [...draftedReports(situation), ...(await recentOf(text, situation))];
    const reporter = reporterOf(situation, reader.plan, recent);
    const read = readReport({ text, quote }, reporter, reader);
    const reading = read && ofRestOfTasks(read, text);
    const { draft } = situation;
    const change = isMember(situation) ? readChange(text, reading, draft, reporter, reader) : null;
    if (change || !reading) return change;
    const [item] = reading.items;
    if (reading.act !== 'withdraw' || reading.doubt) {
      return { kind: 'keep-draft', proposal: { kind: 'report-progress', reading } };
    }
    const named = findPeriods(text, situation.today)[0]?.period;
    const { task = null, period = null } = item ?? {};
    const proposal = {
      kind: 'withdraw-report' as const,
      task,
      period: named ?? period,
      reason: reasonIn(text),
    };
    return { kind: 'keep-draft', proposal };
  }
}

/** 撤回任务28，理由：数据有误. */
const reasonIn = (text: string): string | null =>
  /(?:理由|原因|因为?|由于)(?:是)?[:：，,]?\s*(.{2,60}?)[。.！!]?$/u.exec(text)?.[1] ?? null;

/** A picture with no more than a caption is evidence; with a report beside it, the report comes first. */
const isShortNote = (text: string): boolean => text.length <= 12 && !/\d/u.test(text);
const isMember = ({ roles }: Situation): boolean => roles.some((role) => role.role !== 'none');

const actsForGroup = ({ roles }: Situation, plan: Plan): boolean =>
  groupsActedFor(roles, plan).length > 0;

/** What waits here was said last: a correction may well mean that. */
function draftedReports({ draft }: Situation): readonly RecentReport[] {
  if (draft?.proposal.kind !== 'report-progress') return [];
  return draft.proposal.reading.items.flatMap(({ task, period, metrics }) =>
    task === null || period === null ? [] : [{ at: draft.createdAt, task, period, metrics }],
  );
}

/** Looked up only for a text that may speak of it: most speak of something new. */
const recentOf = async (text: string, situation: Situation): Promise<readonly RecentReport[]> =>
  isMember(situation) && maySpeakOfEarlier(text) ? situation.recent() : [];

/** Who reports, from their roles: the units and groups that they speak for. */
export function reporterOf(
  { roles, today }: Pick<Situation, 'roles' | 'today'>,
  plan: Plan,
  recent: readonly RecentReport[],
): Reporter {
  const units = unitsOf(roles);
  const led = plan.groups.filter((group) => units.includes(group.leadUnit));
  return {
    units,
    groups: [...groupsActedFor(roles, plan), ...led.map((group) => group.ordinal)],
    mayReportAny: isOffice(roles),
    today,
    recent,
  };
}

const COMMANDS: readonly (readonly [RegExp, (argument: string) => Intent])[] = [
  [/^(?:确认|确定|确认无误)[。.!！]?$/u, () => ({ kind: 'confirm-draft' })],
  [/^(?:取消|作罢|撤销)[。.!！]?$/u, () => ({ kind: 'cancel-draft' })],
  [/^确认 ?(\d{6})[。.!！]?$/u, (draft) => ({ kind: 'confirm-draft', draft: Number(draft) })],
  [/^取消 ?(\d{6})[。.!！]?$/u, (draft) => ({ kind: 'cancel-draft', draft: Number(draft) })],
  [/^(?:待审批|待办申请|绑定申请|登记申请|查看申请)$/u, () => ({ kind: 'list-bindings' })],
  [
    /^(?:同意|批准|通过) ?#?(\d{1,6})号?(?:绑定|申请|登记)*$/u,
    (binding) => ({ kind: 'approve-binding', binding }),
  ],
  [
    /^(?:拒绝|驳回|不同意) ?#?(\d{1,6})号?(?:绑定|申请|登记)*$/u,
    (binding) => ({ kind: 'reject-binding', binding }),
  ],
  [/^(?:查看|看)?待核实(?:的?消息|清单|列表)?[。.!！]?$/u, () => ({ kind: 'list-unverified' })],
  [
    /^重发 ?#?(\d{4})号?(?:消息)?[。.!！]?$/u,
    (number) => ({ kind: 'resend-message', number: Number(number) }),
  ],
  [
    /^(?:已送达|已收到) ?#?(\d{4})号?(?:消息)?[。.!！]?$/u,
    (number) => ({ kind: 'mark-delivered', number: Number(number) }),
  ],
];

function readCommand(text: string): Intent | null {
  for (const [form, intent] of COMMANDS) {
    const match = form.exec(text);
    if (match) return intent(match[1] ?? '');
  }
  return null;
}

function readTalk(text: string): Intent | null {
  const kind = readSmallTalk(text);
  return kind && { kind };
}

/** No word in it: only an @, a picture, emoji; a bare question mark asks for help. */
function readWordless(text: string, attachments: number): Intent {
  if (/[?？]/u.test(text)) return { kind: 'ask-help' };
  return { kind: 'send-nothing', what: attachments > 0 ? 'media' : 'empty' };
}

const ASKS =
  /[?？吗呢]|谁|哪|什么|啥|几|多少|怎么|如何|为何|为什么|请|帮|给我|写|翻译|推荐|\b(?:who|whats?|when|where|which|how|why|please|can you|write|tell)\b/u;

/** Nothing of the plan: a question is declined, anything else was not understood. */
const readRest = (text: string): Intent =>
  ASKS.test(text) ? { kind: 'decline', subject: null } : { kind: 'misread' };

function askerOf({ roles, today }: Situation, plan: Plan): Asker {
  return {
    units: [...new Set(unitsOf(roles).map((unit) => nameInPlan(plan, unit)))],
    groups: [...new Set(roles.flatMap((role) => (role.group === null ? [] : [role.group])))],
    today,
  };
}
