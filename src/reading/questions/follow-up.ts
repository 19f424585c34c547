import type { Intent } from '../../domain/intent.ts';
import { isQuarter, type Period } from '../../domain/period.ts';
import { Question } from '../../domain/question.ts';
import { findPeriods } from '../calendar/periods.ts';
import { type Focus, focusOf, Subject } from '../focus.ts';
import { findMentions, type Said } from '../names/mentions.ts';
import { readNumber } from '../numbers/numbers.ts';
import { readInFocus, readQuestion } from '../question.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import { namesOwnUnit } from '../spans/own.ts';
import { taskPointedAt } from '../spans/this-task.ts';
import { plain } from '../text/plain.ts';

/** 那城管局呢, 28号呢, 上个月呢: one thing, asked of as before. */
const FORM =
  /^(?:那么?|还有|换成)(.{1,20}?)(?:的)?(?:呢|怎么样|如何)?[?？。]?$|^(.{1,20}?)(?:的)?呢[?？。]?$|^(.{1,16}?)(?:那边|这边|那里)?也?(?:有没有|有没|有吗|有不|怎么说|咋说)[?？。]?$/u;
/** What did not fit at first: 全部. */
const REST =
  /^(?:看|查看|要看|列出|都列出来|显示)?(?:全部|其余|剩下|余下|所有)(?:的|单位|任务)*(?:看看|列出来|发我|都列出来)?[吧。]?$/u;
/** By whom what was just told was reported. */
const BY_WHOM =
  /^(?:这?(?:些|个|条)?都?是)?(?:谁|哪家|哪个单位|哪个局)(?:报|说|写|提|反映|交)的[?？呀啊]?$/u;

const SEVERAL = /[几两二三2-9]项/u;

/** Whether a text can take up the question before it at all, whatever that was. */
export const couldFollowUp = (text: string): boolean => {
  const said = plain(text).trim();
  return (
    FORM.test(said) ||
    REST.test(said) ||
    taskPointedAt(said) !== null ||
    (said.length <= LONGEST && ASKS.test(said) && !NAMED.test(said))
  );
};

/** 24号: a subject of its own. */
const NAMED = /(?<![第\d])\d/u;
/** What leaves out its subject is short. */
const LONGEST = 16;
const ASKS =
  /[谁哪几啥吗没不怎咋多]|什么|多少|多久|何时|目标|单位|第.|最后|进展|内容|期限|时限|截止|组长/u;

/** What takes the place of its like in the question before. */
type Thing =
  | { readonly kind: 'task'; readonly task: number }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'period'; readonly period: Period };

/**
 * The question before with the unit, task, group or period that the text names instead (那城管局呢), or a new one
 * about its task (这项什么时候完成). Null where the text names none or several, or where the question before has no such thing.
 */
export function readFollowUp(
  text: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const said = plain(text).trim();
  const { today } = asker;
  if (REST.test(said)) return 'isRest' in before ? { ...before, isRest: true } : null;
  if (BY_WHOM.test(said) && before.kind === 'ask-record') return before;
  const pointed = taskPointedAt(said);
  const about = Subject.safeParse(before).data;
  if (pointed !== null && typeof about?.task === 'number' && !SEVERAL.test(pointed)) {
    const named = `任务${about.task}${said.slice(pointed.length)}`;
    return namesOwnUnit(said)
      ? null
      : readQuestion(named, { units: [], groups: [], today }, reader);
  }
  const match = FORM.exec(said);
  const words = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
  const thing = match && thingIn(words, today, reader);
  const focus = couldFollowUp(text) ? focusOf(before, reader.plan) : null;
  const again =
    thing?.kind === 'task' && focus ? askedAgain(words, focus, before, asker, reader) : null;
  if (again) return again;
  const taken = thing && aboutThing(before, thing);
  if (taken || (thing && thing.kind !== 'period')) return taken;
  return focus && readInFocus(said, focus, asker, reader);
}

/** 公园呢, after how far the greenway is: the same is asked of what is named, which may be another number of the task. */
function askedAgain(
  words: string,
  { asked }: Focus,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const again = asked === '' ? null : readQuestion(`${words}${asked}`, asker, reader);
  return again?.kind === before.kind ? again : null;
}

function aboutThing(before: Intent, thing: Thing): Intent | null {
  const question = Question.safeParse(before).data ?? null;
  if (!question) return ofTheRecord(before, thing);
  switch (thing.kind) {
    case 'task':
      return aboutTask(question, thing.task);
    case 'unit':
      return aboutUnit(question, thing.unit);
    case 'group':
      return aboutGroup(question, thing.group);
    case 'period':
      return aboutPeriod(question, thing.period);
  }
}

/**
 * A question about the record names what it speaks of: a task, a unit, a group, a period. What is named anew takes the
 * place of its like, and of what it does not go with; a period that the question cannot have is none of it.
 */
function ofTheRecord(before: Intent, thing: Thing): Intent | null {
  const first = 'isRest' in before ? { isRest: false } : {};
  const kinds = { task: ['unit', 'group'], unit: ['group'], group: ['task', 'unit'], period: [] };
  const cleared = kinds[thing.kind].filter((key) => key in before).map((key) => [key, null]);
  const others = Object.fromEntries(cleared);
  switch (thing.kind) {
    case 'task':
      return 'task' in before ? { ...before, ...first, ...others, task: thing.task } : null;
    case 'unit':
      if (before.kind === 'ask-missing') return reportedBy(thing.unit, before);
      return 'unit' in before ? { ...before, ...first, ...others, unit: thing.unit } : null;
    case 'group':
      return 'group' in before ? { ...before, ...first, ...others, group: thing.group } : null;
    case 'period':
      if (before.kind === 'ask-group-report' && isQuarter(thing.period)) return null;
      return 'period' in before ? { ...before, ...first, period: thing.period } : null;
  }
}

/** 水务局呢, after 谁没报. */
const reportedBy = (unit: string, { period }: Intent): Intent => ({
  kind: 'ask-reported',
  of: 'given',
  task: null,
  unit,
  group: null,
  period,
  isRest: false,
});

function thingIn(said: string, today: string, reader: QuestionReader): Thing | null {
  const [period, ...periods] = findPeriods(said, today);
  if (period && periods.length === 0 && period.text.length >= said.length - IDLE_LENGTH) {
    return { kind: 'period', period: period.period };
  }
  const [mention, ...others] = findMentions(said, reader.lexicon);
  if (!mention || others.length > 0) return bareTask(said, reader);
  const rest = `${said.slice(0, mention.start)}${said.slice(mention.end)}`;
  if (!IDLE.test(rest)) return null;
  const things = mention.meanings.flatMap((one) => thingOf(one) ?? []);
  const [thing, ...more] = things;
  return thing && more.length === 0 && isKnown(thing, reader) ? thing : null;
}

const IDLE_LENGTH = 2;
const IDLE = /^[的这那个项号]*$/u;

/** 28呢. */
function bareTask(said: string, reader: QuestionReader): Thing | null {
  const number = readNumber(said);
  const thing = number === null ? null : ({ kind: 'task', task: number } as const);
  return thing && isKnown(thing, reader) ? thing : null;
}

function thingOf(said: Said): Thing | null {
  switch (said.kind) {
    case 'task':
      return { kind: 'task', task: said.task };
    case 'task-number':
      return { kind: 'task', task: said.number };
    case 'unit':
      return { kind: 'unit', unit: said.unit };
    case 'group':
      return { kind: 'group', group: said.group };
    case 'group-number':
      return { kind: 'group', group: said.number };
    default:
      return null;
  }
}

const isKnown = (thing: Thing, { plan }: QuestionReader): boolean =>
  (thing.kind !== 'task' || plan.tasks.some((task) => task.number === thing.task)) &&
  (thing.kind !== 'group' || plan.groups.some((group) => group.ordinal === thing.group));

/** Targets are places in one task's list, and mean nothing in another's. */
function aboutTask(before: Question, task: number): Question | null {
  switch (before.kind) {
    case 'ask-task':
    case 'ask-task-lead':
    case 'ask-task-units':
    case 'ask-task-group':
    case 'ask-task-progress':
    case 'ask-unit-in-task':
      return { ...before, task };
    case 'ask-task-targets':
    case 'ask-task-deadline':
      return { ...before, task, targets: [] };
    case 'find-task':
    case 'ask-task-part':
      return { kind: 'ask-task', task, whole: false };
    default:
      return null;
  }
}

function aboutUnit(before: Question, unit: string): Question | null {
  switch (before.kind) {
    case 'ask-unit-tasks':
    case 'ask-unit-groups':
    case 'ask-unit-in-group':
    case 'ask-unit-in-task':
      return { ...before, unit };
    case 'ask-task-lead':
      return { kind: 'ask-unit-in-task', task: before.task, unit, as: 'lead' };
    case 'ask-task-units':
      return { kind: 'ask-unit-in-task', task: before.task, unit, as: 'responsible' };
    default:
      return null;
  }
}

function aboutGroup(before: Question, group: number): Question | null {
  switch (before.kind) {
    case 'ask-group':
    case 'ask-unit-in-group':
    case 'ask-group-tasks':
      return { ...before, group };
    default:
      return null;
  }
}

const aboutPeriod = (before: Question, period: Period): Question | null =>
  before.kind === 'ask-due-day' && isQuarter(period)
    ? { ...before, quarter: Number(period.charAt(6)) }
    : null;
