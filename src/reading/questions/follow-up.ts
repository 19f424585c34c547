import type { Intent } from '../../domain/intent.ts';
import { isQuarter, type Period } from '../../domain/period.ts';
import { Question } from '../../domain/question.ts';
import { findPeriods } from '../calendar/periods.ts';
import { focusOf, Subject } from '../focus.ts';
import { findMentions, type Said } from '../names/mentions.ts';
import { readNumber } from '../numbers/numbers.ts';
import { readInFocus, readQuestion } from '../question.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import { namesOwnUnit } from '../spans/own.ts';
import { taskPointedAt } from '../spans/this-task.ts';
import { plain } from '../text/plain.ts';

/** 那城管局呢, 28号呢, 上个月呢: one thing, asked of as before. */
const FORM =
  /^(?:那么?|还有|换成)(.{1,20}?)(?:的)?(?:呢|怎么样|如何)?[?？。]?$|^(.{1,20}?)(?:的)?呢[?？。]?$/u;

const SEVERAL = /[几两二三2-9]项/u;

/** Whether a text can take up the question before it at all, whatever that was. */
export const couldFollowUp = (text: string): boolean => {
  const said = plain(text).trim();
  return (
    FORM.test(said) ||
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
  const words = taskPointedAt(said);
  const about = Subject.safeParse(before).data;
  if (words !== null && about?.task !== undefined && !SEVERAL.test(words)) {
    const named = `任务${about.task}${said.slice(words.length)}`;
    return namesOwnUnit(said)
      ? null
      : readQuestion(named, { units: [], groups: [], today }, reader);
  }
  const match = FORM.exec(said);
  const thing = match && thingIn(match[1] ?? match[2] ?? '', today, reader);
  if (thing) return aboutThing(before, thing);
  const focus = couldFollowUp(text) ? focusOf(before, reader.plan) : null;
  return focus && readInFocus(said, focus, asker, reader);
}

function aboutThing(before: Intent, thing: Thing): Intent | null {
  const question = Question.safeParse(before).data ?? null;
  switch (thing.kind) {
    case 'task':
      return aboutTask(before, thing.task);
    case 'unit':
      return question && aboutUnit(question, thing.unit);
    case 'group':
      return aboutGroup(before, thing.group);
    case 'period':
      return aboutPeriod(before, thing.period);
  }
}

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
function aboutTask(before: Intent, task: number): Intent | null {
  switch (before.kind) {
    case 'ask-task':
    case 'ask-task-lead':
    case 'ask-task-units':
    case 'ask-task-group':
    case 'ask-task-progress':
    case 'ask-unit-in-task':
    case 'ask-versions':
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

function aboutGroup(before: Intent, group: number): Intent | null {
  switch (before.kind) {
    case 'ask-group':
    case 'ask-unit-in-group':
    case 'ask-group-tasks':
    case 'ask-group-report':
    case 'ask-missing':
      return { ...before, group };
    default:
      return null;
  }
}

function aboutPeriod(before: Intent, period: Period): Intent | null {
  switch (before.kind) {
    case 'ask-missing':
    case 'ask-own-reports':
    case 'ask-versions':
    case 'ask-experience':
      return { ...before, period };
    case 'ask-group-report':
      return isQuarter(period) ? null : { ...before, period };
    case 'ask-due-day':
      return isQuarter(period) ? { ...before, quarter: Number(period.charAt(6)) } : null;
    default:
      return null;
  }
}
