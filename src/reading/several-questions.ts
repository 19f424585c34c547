import type { Intent } from '../domain/intent.ts';
import { AskRule, AskSeveral, Question } from '../domain/question.ts';
import { oneOrSeveral } from './frames/several.ts';
import { hear } from './heard.ts';
import { findMentions, type Mention } from './names/mentions.ts';
import type { Asker, QuestionReader } from './reader.ts';
import { clausesOf, sentencesOf, spacedPartsOf } from './text/clauses.ts';
import { plain } from './text/plain.ts';
import {
  ASKS_FOR_LIST,
  ASKS_FOR_YES,
  BARE_NUMBER,
  BEGINS_WITH_PLACE,
  CHOOSES,
  JOINED,
  NAMES_TOPIC,
  OF_THESE,
} from './words/joining.ts';

/** More than these are no longer one message to a clerk; the rest is left unanswered. */
const MOST = 8;
/** Nobody asks in more sentences than these. */
const MOST_SENTENCES = 40;

/**
 * Several questions in one message, sentence by sentence, or clause by clause where each clause
 * names its own thing: 总指挥是谁，文号是多少. Null where it is one question.
 */
export function readSeveralQuestions(
  text: string,
  readOne: (part: string) => Intent | null,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const sentences = sentencesOf(text)
    .slice(0, MOST_SENTENCES)
    .filter(
      (one, at) => at === 0 || !(ASKS_FOR_LIST.test(plain(one)) || ASKS_FOR_YES.test(plain(one))),
    );
  const isOne = sentences.length === 1;
  const found = isOne ? partsOf(text, asker, reader) : withSubjects(sentences, asker, reader);
  if (found.length < 2) return null;
  const placed = placedWithin(found.slice(0, MOST_SENTENCES), reader);
  const own = isOne ? unitsOfTask(placed, asker, reader) : placed;
  if (isListed(own) || NAMES_TOPIC.test(plain(own[0] ?? ''))) return null;
  if (isOne && own.slice(1).some((part) => CHOOSES.test(part) || OF_THESE.test(plain(part))))
    return null;
  if (isOne && isOfOneRule(text, own, readOne, asker, reader)) return null;
  const areOwn = !isOne || own.every((part) => namesSomething(part, asker, reader));
  const parts = areOwn ? own : askedInTurn(own, asker, reader);
  const read = parts.map((part) => questionsIn(readOne(part)));
  const areAll = parts.length > 1 && read.every((questions) => questions.length > 0);
  if (isOne && !areAll) return null;
  const questions = merged(unique(read.flat()));
  if (!areOwn && questions.length < parts.length) return null;
  return questions.length > 1 ? oneOrSeveral(questions.slice(0, MOST)) : null;
}

/** 季度目标算不算完成 谁说了算: parted by nothing but a blank, and a rule answers the whole, of which a part names nothing. */
function isOfOneRule(
  text: string,
  parts: readonly string[],
  readOne: (part: string) => Intent | null,
  asker: Asker,
  reader: QuestionReader,
): boolean {
  if (clausesOf(text).length > 1 || parts.every((part) => namesSomething(part, asker, reader)))
    return false;
  const whole = AskRule.safeParse(readOne(text)).data;
  const [first = ''] = parts;
  const ofFirst = AskRule.safeParse(readOne(first)).data;
  return whole !== undefined && JSON.stringify(whole) !== JSON.stringify(ofFirst);
}

/** 水务局几项任务，第一项是啥: the first of those that the unit or the group has. */
function placedWithin(parts: readonly string[], { lexicon }: QuestionReader): readonly string[] {
  let thing = '';
  return parts.map((part) => {
    const said = plain(part);
    if (thing !== '' && BEGINS_WITH_PLACE.test(said)) return thing + part;
    const named = findMentions(said, lexicon).find(({ meanings }) =>
      meanings.some(({ kind }) => kind === 'unit' || kind.startsWith('group')),
    );
    thing = named ? said.slice(named.start, named.end) : '';
    return part;
  });
}

/** 步行街谁牵头，文旅参不参加: whether a unit has part is asked of the task that the part before it names, also where that is misspelt. */
function unitsOfTask(
  parts: readonly string[],
  asker: Asker,
  reader: QuestionReader,
): readonly string[] {
  let task = '';
  let group = '';
  return parts.map((part, at) => {
    const plainly = plain(part);
    const said =
      at > 0 || namesSomething(part, asker, reader)
        ? plainly
        : (reader.speller.respell(plainly) ?? plainly);
    const { mentions, has } = hear(said, asker, reader);
    const named = mentions.find(({ meanings }) => meanings.some(({ kind }) => IS_TASK.test(kind)));
    const ofGroup = mentions.find(({ meanings }) =>
      meanings.some(({ kind }) => IS_GROUP.test(kind)),
    );
    if (named) [task, group] = [said.slice(named.start, named.end), ''];
    if (ofGroup) [task, group] = ['', said.slice(ofGroup.start, ofGroup.end)];
    const isOfUnit = mentions.length > 0 && has('unit') && has('ask:yes-or-no') && !named;
    if (isOfUnit && !has(...OF_UNIT_ALONE)) return group === '' ? task + part : `${group}${part}`;
    return said === plainly ? part : said;
  });
}

const IS_TASK = /^task/u;
const IS_GROUP = /^group/u;
/** With one of these a unit is asked of by itself. */
const OF_UNIT_ALONE = ['task-noun', 'group-noun', 'ask:which-task', 'ask:group', 'group'] as const;

/** 绿道谁牵头，修在哪几条路，几公里: each asks, and all of what the first one names; none where that is not so. */
function askedInTurn(
  parts: readonly string[],
  asker: Asker,
  reader: QuestionReader,
): readonly string[] {
  const [first = ''] = parts;
  const mayAsk = parts.every((part) => asksItself(part, asker, reader));
  if (!mayAsk || !namesSomething(first, asker, reader)) return [];
  return withSubjects(parts, asker, reader);
}

const asksItself = (part: string, asker: Asker, reader: QuestionReader): boolean => {
  const said = plain(part);
  if (ASKS_FOR_LIST.test(said) || ASKS_FOR_YES.test(said)) return false;
  const { asks, has } = hear(said, asker, reader);
  const isOfBoth = has('same', 'between', 'same-group');
  const isChecked = asks.size === 1 && asks.has('yes-or-no');
  return (
    (asks.size > 0 && !isOfBoth && !isChecked) || has('who', 'bare-attribute', 'attribute', 'asked')
  );
};

/** The clauses of a sentence; where it is one, the parts between its blanks, or those that it lists, if each of them asks something. */
function partsOf(text: string, asker: Asker, reader: QuestionReader): readonly string[] {
  const clauses = clausesOf(text);
  if (clauses.length > 1) return clauses;
  const parts = [spacedPartsOf(text), text.split('、')].find((some) => some.length > 1) ?? clauses;
  const areAsked =
    parts.length > 1 &&
    parts.every(
      (part) => hear(plain(part), asker, reader).asks.size > 0 || asksItself(part, asker, reader),
    );
  return areAsked ? parts.slice(0, MOST_SENTENCES) : clauses;
}

/** 13，14号谁牵头: the commas stand in a list of numbers. */
const isListed = (parts: readonly string[]): boolean =>
  BARE_NUMBER.test(parts[0] ?? '') && !BARE_NUMBER.test(parts.at(-1) ?? '');

/** A sentence that names nothing speaks of what the sentence before it named: 24号谁牵头？什么时候完成？ */
function withSubjects(
  sentences: readonly string[],
  asker: Asker,
  reader: QuestionReader,
): readonly string[] {
  let subject = '';
  return sentences.map((sentence) => {
    const said = plain(sentence);
    const { mentions, guidance, spans } = hear(said, asker, reader);
    const [first] = mentions;
    if (first) subject = said.slice(first.start, endOfJoined(said, mentions));
    const standsAlone =
      first !== undefined ||
      guidance.some((match) => match.tells > 0) ||
      spans.some(({ key }) => key.startsWith('document:'));
    return standsAlone ? sentence : subject + sentence;
  });
}

/** Where the things end that the first one is joined to: PM10和PM2.5. */
function endOfJoined(said: string, mentions: readonly Mention[]): number {
  let end = mentions[0]?.end ?? 0;
  for (const next of mentions.slice(1)) {
    if (next.start < end || !JOINED.test(said.slice(end, next.start))) break;
    end = next.end;
  }
  return end;
}

/** A text that names nothing of its own, with the first thing that the quoted message names before it. */
export function inContext(text: string, quote: string | null, reader: QuestionReader): string {
  if (quote === null) return text;
  return withSubjects([quote, text], NOBODY, reader)[1] ?? text;
}

/** Whose it is matters not to whether something is named. */
const NOBODY: Asker = { units: [], groups: [], today: '2000-01-01' };

function namesSomething(part: string, asker: Asker, reader: QuestionReader): boolean {
  const asked = hear(plain(part), asker, reader);
  return (
    asked.mentions.length > 0 ||
    asked.guidance.some((match) => match.tells > 0) ||
    asked.spans.some(({ key }) => key.startsWith('document:'))
  );
}

function questionsIn(intent: Intent | null): readonly Question[] {
  const several = AskSeveral.safeParse(intent);
  if (several.success) return several.data.questions;
  const question = Question.safeParse(intent);
  return question.success ? [question.data] : [];
}

/** Numbers of one task are told together: 征收几户，拆多少面积. */
export function merged(questions: readonly Question[]): readonly Question[] {
  const told: Question[] = [];
  for (const question of withoutCounts(questions)) {
    const place = told.findIndex((one) => isOfSameTask(one, question));
    const before = told[place];
    if (before && 'targets' in before && 'targets' in question) {
      const targets = [...new Set([...before.targets, ...question.targets])].sort((a, b) => a - b);
      told[place] = { ...before, targets };
    } else told.push(question);
  }
  return told;
}

/** 发文一共几步，编号在第几步: at which step something is done is told with how many there are. */
export const withoutCounts = <T extends Intent>(questions: readonly T[]): readonly T[] =>
  questions.filter(
    (one) =>
      !(isOfSteps(one) && one.steps.place === undefined) ||
      !questions.some((other) => other !== one && isOfSteps(other) && isOfSameRule(one, other)),
  );

type OfSteps = AskRule & { readonly steps: NonNullable<AskRule['steps']> };

const isOfSteps = (intent: Intent): intent is OfSteps =>
  AskRule.safeParse(intent).data?.steps !== undefined;

const isOfSameRule = ({ aspects: [one] }: OfSteps, { aspects: [other] }: OfSteps): boolean =>
  one?.rule === other?.rule;

/** Whether both ask for some of the same task's numbers, or both for some of its days. */
const isOfSameTask = (one: Question, other: Question): boolean =>
  one.kind === other.kind &&
  'targets' in one &&
  'targets' in other &&
  one.task === other.task &&
  one.targets.length > 0 &&
  other.targets.length > 0;

const unique = (questions: readonly Question[]): readonly Question[] => [
  ...new Map(questions.map((question) => [JSON.stringify(question), question])).values(),
];
