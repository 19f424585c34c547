import type { Intent } from '../domain/intent.ts';
import { AskRule, AskSeveral, AskUnderstood, MissFact, Question } from '../domain/question.ts';
import { asksOnly } from './act.ts';
import { focusOf } from './focus.ts';
import { oneOrSeveral } from './frames/several.ts';
import { hear, isOfRecord } from './heard.ts';
import { questionOfRecord, readInFocus, readQuestion } from './question.ts';
import { asksOfToldNumber, readFollowUp } from './questions/follow-up.ts';
import type { Asker, QuestionReader } from './reader.ts';
import { merged, withoutCounts } from './several-questions.ts';
import { clausesOf, sentencesOf, spacedPartsOf } from './text/clauses.ts';
import { plain } from './text/plain.ts';
import { PURPOSE } from './words/asides.ts';
import {
  ASKS_FOR_LIST,
  ASKS_FOR_MEASURE,
  ASKS_FOR_YES,
  ASKS_HOW_MUCH,
  ASKS_SINCE,
  CHOOSES,
  COUNT_ALONE,
  NAMES_SOURCE,
  NAMES_TOPIC,
} from './words/joining.ts';
import { ASKS_OF_SUBJECT } from './words/rules.ts';

/** More parts than these are no message to a clerk. */
const MOST = 5;
/** Nor is anything longer, in characters. */
const LONGEST = 80;

/**
 * What was read of a text as a whole, with each part of it that asks and that this passes over: read by itself or of what
 * the part before it is about (路长制谁管 怎么考核), or else said to be unread. No part of a question is dropped silently.
 */
export function withPartsAsked(
  said: string,
  readWhole: (text: string) => Intent | null,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const text = withoutPurpose(said);
  const parts = partsOf(text);
  const taken = takenUp(parts, readWhole, asker, reader);
  if (taken) return taken;
  const whole = readWhole(text);
  const mayBeOfParts =
    parts.length > 1 && parts.length <= MOST && text.length <= LONGEST && asksOnly(text);
  if (!mayBeOfParts || (whole && !isAnswer(whole) && whole.kind !== 'misread')) return whole;
  const known = whole && isAnswer(whole) ? whole : null;
  const ofEach = known && eachOfItsOwn(known, parts, readWhole, asker, reader);
  if (ofEach) return ofEach;
  const asking = parts.filter((part) => asksSomething(part, asker, reader));
  const isAllRead = known !== null && kindsIn(known).length >= Math.max(2, asking.length);
  if (isAllRead) return whole;
  const passed = new Set(
    asking.filter(
      (part) =>
        !isToldOf(part, known, asker, reader) &&
        isPassedOver(part, parts, known, readWhole, namesSomething(part, asker, reader)),
    ),
  );
  if (passed.size === 0 || NAMES_TOPIC.test(plain(parts[0] ?? ''))) return whole;
  return joined(known, parts, passed, asker, reader) ?? whole;
}

/**
 * 易涝点今年必须弄完是吧 排水管网改造哪年的事: what is claimed in one part is checked of what that part names, and not of what another does. Null where
 * the whole claims nothing, or where a part names or asks nothing of its own.
 */
function eachOfItsOwn(
  whole: Intent,
  parts: readonly string[],
  readWhole: (text: string) => Intent | null,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const isClaim = Object.keys(whole).some((key) => CLAIMS.test(key));
  const asking = parts.filter((part) => part.length > LONGEST_CALL);
  if (!isClaim || asking.length < 2 || !asking.every((part) => namesTask(part, asker, reader)))
    return null;
  const read = asking.map(readWhole);
  const answers = read.flatMap((one) => (one && isAnswer(one) ? [one] : []));
  return answers.length === asking.length
    ? { kind: 'ask-parts', parts: answers, unread: [] }
    : null;
}

/** 哥, 您好: who is spoken to. */
const LONGEST_CALL = 2;

const CLAIMS = /^(?:claimed|either|isEnough)/u;

const namesTask = (part: string, asker: Asker, reader: QuestionReader): boolean =>
  asksOnly(part) && hear(plain(part), asker, reader).subjects.tasks.length > 0;

/** The parts that ask, where others only say what for: 我们牵头哪几项 我好安排人. */
function withoutPurpose(said: string): string {
  if (said.length > LONGEST) return said;
  const text = withoutMeasure(said);
  const parts = partsOf(text);
  const asking = parts.filter((part) => !PURPOSE.test(plain(part)));
  const isOfBoth = asking.length > 0 && asking.length < parts.length && asksOnly(asking.join('，'));
  return isOfBoth ? asking.join('，') : text;
}

/** A number that is asked for is told with what it is counted in. */
function withoutMeasure(text: string): string {
  const parts = partsOf(text);
  const others = parts.filter((part) => !ASKS_FOR_MEASURE.test(plain(part)));
  return others.length < parts.length && others.some((part) => ASKS_HOW_MUCH.test(part))
    ? others.join('，')
    : text;
}

/** The answers in the order of the text, that to the whole where its first part stands, and the parts that nobody could read. */
function joined(
  known: Intent | null,
  parts: readonly string[],
  passed: ReadonlySet<string>,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const read: Intent[] = [];
  const unread: string[] = [];
  for (const part of parts) {
    const intent = passed.has(part) ? readPart(part, read.at(-1) ?? null, asker, reader) : known;
    const isNew = !read.some((one) => JSON.stringify(one) === JSON.stringify(intent));
    const isLost = passed.has(part) && !isNew && !isRuleTold(part, intent, asker, reader);
    const isUnread = (passed.has(part) && !intent) || isLost;
    if (isUnread && !isLeftOpen(part, read, reader)) unread.push(part);
    if (intent && isNew) read.push(intent);
  }
  const told = withoutCounts(read);
  const [only, ...others] = told;
  if (!only) return null;
  return others.length === 0 && unread.length === 0
    ? only
    : { kind: 'ask-parts', parts: [...told], unread };
}

/** 7月12号是周日，能顺延到周一吗: what the notice was said to leave open is asked in the plan's own words for it. */
const isLeftOpen = (part: string, told: readonly Intent[], { plan }: QuestionReader): boolean =>
  told.some((intent) => {
    const open = plan.open.find(({ id }) => intent.kind === 'ask-open' && id === intent.open);
    const said = plain(part);
    return open?.tells.some((words) => words.length > 1 && said.includes(plain(words))) ?? false;
  });

/** 自评谁组织 结果给谁: the words of a rule that was told already answer the part only where one of them stands in it. */
function isRuleTold(
  part: string,
  intent: Intent | null,
  asker: Asker,
  reader: QuestionReader,
): boolean {
  const rule = AskRule.safeParse(intent).data;
  const subject = rule && focusOf(rule, reader.plan)?.subjects[0];
  if (!rule || subject === undefined) return true;
  const { guidance } = hear(plain(`${subject}${part}`), asker, reader);
  return guidance.some(({ told }) =>
    told.some((words) => words.length > 1 && plain(part).includes(words)),
  );
}

/** By itself where it names something, and of what the part before it is about where it does not. */
function readPart(
  part: string,
  before: Intent | null,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const focus =
    before && focusOf(AskUnderstood.safeParse(before).data?.question ?? before, reader.plan);
  const inFocus = () => focus && readInFocus(part, focus, asker, reader);
  const byRecord = () => questionOfRecord(part, asker, reader);
  const byNotice = () => readQuestion(part, asker, reader);
  const alone = focus?.kind === 'rule' ? [byNotice, byRecord] : [byRecord, byNotice];
  const namesItsOwn = hear(plain(part), asker, reader).mentions.some(({ meanings }) =>
    meanings.every(({ kind }) => kind !== 'unit'),
  );
  const ofRecord = () =>
    focus?.isOfRecord ? questionOfRecord(`${focus.subjects[0] ?? ''}${part}`, asker, reader) : null;
  const readings = namesItsOwn ? [...alone, inFocus] : [ofRecord, inFocus, ...alone];
  for (const reading of readings) {
    const intent = reading();
    if (intent && isAnswer(intent)) return intent;
  }
  return null;
}

/** 支路亮灯率得多少，主干道呢: each of the parts behind the first names something of which the same is asked. Null where that is not so. */
function takenUp(
  [first = '', ...others]: readonly string[],
  readWhole: (text: string) => Intent | null,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const areTaken = others.length > 0 && others.length < MOST && others.every(takesUp);
  const asked = areTaken ? readWhole(first) : null;
  const read = asked === null ? [] : [AskUnderstood.safeParse(asked).data?.question ?? asked];
  for (const part of others) {
    const before = read.at(-1);
    const next = before ? readFollowUp(part, before, asker, reader) : null;
    if (next?.kind !== before?.kind || next === null) return null;
    read.push(next);
  }
  const questions = read.flatMap((one) => Question.safeParse(one).data ?? []);
  return questions.length === read.length
    ? oneOrSeveral(merged(questions))
    : { kind: 'ask-parts', parts: read, unread: [] };
}

const takesUp = (part: string): boolean => TAKES_UP.test(plain(part));

/** 主干道呢, after what another road is to have: the same is asked of it. */
const TAKES_UP = /^[^谁哪几啥吗么怎咋]{1,12}呢[?？。]?$/u;

function partsOf(text: string): readonly string[] {
  return sentencesOf(text)
    .flatMap(clausesOf)
    .flatMap((clause) => (NUMBERS_APART.test(clause) ? [clause] : spacedPartsOf(clause)))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** 济办发2012 18号: one name with a blank in it. */
const NUMBERS_APART = /\d\s\d/u;

/** 路长制城管牵头，街道算责任单位不: of what the text is about the part asks what is answered already. */
function isToldOf(
  part: string,
  whole: Intent | null,
  asker: Asker,
  reader: QuestionReader,
): boolean {
  const asked = whole && (AskUnderstood.safeParse(whole).data?.question ?? whole);
  if (asked?.kind.startsWith('rank-') && COUNT_ALONE.test(plain(part))) return true;
  if (asked && asksOfToldNumber(part, asked, reader)) return true;
  const focus = asked && focusOf(asked, reader.plan);
  if (focus?.kind !== 'task') return false;
  return focus.subjects.some(
    (subject) =>
      JSON.stringify(readQuestion(`${subject}${part}`, asker, reader)) === JSON.stringify(asked),
  );
}

/** Whether the text says as much without it, or it alone names something and asks what the text as a whole was not taken to ask. */
function isPassedOver(
  part: string,
  parts: readonly string[],
  whole: Intent | null,
  readWhole: (text: string) => Intent | null,
  isOfItsOwn: boolean,
): boolean {
  if (whole === null) return true;
  const others = parts.filter((one) => one !== part).join('，');
  if (JSON.stringify(readWhole(others)) === JSON.stringify(whole)) return true;
  const alone = isOfItsOwn ? readWhole(part) : null;
  if (alone === null || !isAnswer(alone)) return false;
  const kinds = [...kindsIn(whole), ...SCENES];
  return !kindsIn(alone).some((kind) => kinds.includes(kind));
}

function namesSomething(part: string, asker: Asker, reader: QuestionReader): boolean {
  const { mentions, guidance, has } = hear(plain(part), asker, reader);
  return (
    mentions.length > 0 || has('own-unit', 'own-group') || guidance.some(({ tells }) => tells > 0)
  );
}

/** What only shows a task sets the scene for what is then asked of it. */
const SCENES = ['ask-task', 'ask-task-part', 'find-task'];

const kindsIn = (intent: Intent): readonly string[] => {
  const questions = AskSeveral.safeParse(intent).data?.questions;
  const understood = AskUnderstood.safeParse(intent).data?.question;
  return (questions ?? [understood ?? intent]).map(({ kind }) => kind);
};

/** A question of its own, and none that only asks for a list or a yes of what stands before it. */
function asksSomething(part: string, asker: Asker, reader: QuestionReader): boolean {
  const said = plain(part);
  if (
    [ASKS_FOR_LIST, ASKS_FOR_YES, ASKS_SINCE, CHOOSES, NAMES_SOURCE].some((form) => form.test(said))
  )
    return false;
  if (!asksOnly(part)) return false;
  const { asks, mentions, has, unknown, spans } = hear(said, asker, reader);
  const isOnlyChecked = [...asks].every((ask) => ask === 'yes-or-no');
  return (
    !isOnlyChecked ||
    mentions.length > 0 ||
    has('who', 'asked') ||
    unknown.length > 0 ||
    ASKS_OF_SUBJECT.test(said) ||
    (spans.some(({ key }) => isOfRecord(key)) && !PUTS_FORWARD.test(said))
  );
}

/** 6月的锁上吧 asks for nothing to be told. */
const PUTS_FORWARD = /[吧呗]\P{L}*$/u;

/** What tells something, or says that the notice does not. */
const isAnswer = (intent: Intent): boolean =>
  [Question, AskSeveral, AskUnderstood, MissFact].some((some) => some.safeParse(intent).success) ||
  OF_RECORD.test(intent.kind);

/** What a room's frames make of a question about the record. */
const OF_RECORD = /^ask-(?!which|own-unit|parts|help|understood)|^list-/u;
