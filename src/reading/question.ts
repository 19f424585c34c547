import type { Intent } from '../domain/intent.ts';
import { AskWhich, Question } from '../domain/question.ts';
import { actOf } from './act.ts';
import { decide, isOfOneWord, type Row, rowsOf } from './decide.ts';
import type { Focus } from './focus.ts';
import { FRAMES_OF_THE_WHOLE } from './frames/index.ts';
import { UNKNOWN_SUBJECT } from './frames/stranger.ts';
import { NO_SUBJECT } from './frames/task.ts';
import { type Heard, hear, isOfRecord, keyOf, withoutEnd } from './heard.ts';
import { findMentions, type Mention } from './names/mentions.ts';
import { once } from './once.ts';
import { asStated } from './questions/stated.ts';
import type { Asker, QuestionReader } from './reader.ts';
import { readSeveralQuestions } from './several-questions.ts';
import { nameDescribed } from './spans/described.ts';
import { nameOrdinals } from './spans/ordinals.ts';
import type { SpanKey } from './spans/span.ts';
import { clausesOf } from './text/clauses.ts';
import { inOneScript } from './text/one-script.ts';
import { plain } from './text/plain.ts';
import { ASKS_OF_ALL_TASKS, ASKS_OF_REPORTING } from './words/asking.ts';
import { OF_ANY_TASK } from './words/idle.ts';
import { BESIDES_ALL, COUNTS_AS, HE, LINKS, THAT_GROUP, THAT_UNIT } from './words/joining.ts';
import { ASKS_OF_SUBJECT } from './words/rules.ts';

/** What a text asks about the plan or the record; null where it asks nothing that either could know. */
export const readQuestion = (text: string, asker: Asker, reader: QuestionReader): Intent | null =>
  understandQuestion(text, asker, reader).intent;

/** A text as the frames look at it. */
const asPlain = (text: string): string => asStated(inOneScript(plain(text)));

/** What was understood, and how surely. */
export interface Understood {
  readonly intent: Intent | null;
  /** The rows that were chosen, one for each sentence that was read. */
  readonly rows: readonly Row[];
  /** What the words that nobody knows leave in doubt, to be said before it is answered: 按“任务17的牵头单位”理解. */
  readonly understoodAs?: Question;
}

/**
 * The same with the rows that were chosen and what they left. No yes and no no is said to what tells something and asks nothing, where a part of it
 * is unknown: 韩书记说要提速，停车场水务牵头.
 */
export function understandQuestion(text: string, asker: Asker, reader: QuestionReader): Understood {
  const rows: Row[] = [];
  const readOne = (part: string) => {
    const row = readSentence(asPlain(part), asker, reader);
    if (row) rows.push(row);
    return row?.intent ?? null;
  };
  const several = readSeveralQuestions(text, readOne, asker, reader);
  if (!several) rows.length = 0;
  const intent =
    several ??
    readOne(text) ??
    afterScene(text, readOne, asker, reader) ??
    notReadWhole(inOneScript(plain(text)), asker, reader);
  const isUnsure = rows.some(
    ({ soft, guessedBy }) =>
      guessedBy !== undefined || soft.some((word) => isUnknown(word, reader)),
  );
  const question = isUnsure ? Question.safeParse(intent).data : undefined;
  const isOfUnit = question?.kind === 'ask-unit-in-task' && actOf(text) !== 'asks';
  if (isOfUnit && (question.as !== 'lead' || clausesOf(text).length > 1)) {
    return { intent: null, rows };
  }
  return question && 'task' in question
    ? { intent, rows, understoodAs: question }
    : { intent, rows };
}

/** 我们组开会，方案报到哪儿备案: where the whole is not understood, what comes after a clause that asks and names nothing. */
function afterScene(
  text: string,
  readOne: (part: string) => Intent | null,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const [scene, ...clauses] = clausesOf(text);
  if (scene === undefined || clauses.length === 0 || clauses.length > MOST_CLAUSES) return null;
  const { asks, mentions } = hear(plain(scene), asker, reader);
  return asks.size > 0 || mentions.length > 0 ? null : readOne(clauses.join('，'));
}

const MOST_CLAUSES = 3;

/** A question that names something and says more than the name: that it was not understood, whatever is known of the thing. */
function notReadWhole(text: string, asker: Asker, reader: QuestionReader): Intent | null {
  if (actOf(text) !== 'asks') return null;
  const [best] = rowsOf(reader.frames, hearNamed(text, asker, reader));
  return best && isOfOneWord(best) ? { kind: 'misread' } : null;
}

/** A word that the plan has no two characters of, and that people do not say of any task: 彩虹桥. */
function isUnknown(word: string, { planText }: QuestionReader): boolean {
  if (!/^[\u4e00-\u9fff]{2,}$/u.test(word) || OF_ANY_TASK.test(word)) return false;
  return [...word].slice(1).every((char, at) => !planText.includes(`${word.charAt(at)}${char}`));
}

/**
 * What a text asks of the record: of reports and of how things stand. The rooms' frames are weighed against those of the
 * plan; null where a question about the plan accounts for more of it.
 */
export function questionOfRecord(
  text: string,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const heard = hearNamed(asPlain(text), asker, reader);
  if (!heard.spans.some(({ key }) => isOfRecord(key))) return null;
  const row = decide(reader.frames, heard);
  return row && reader.ofRooms.has(row.frame) ? row.intent : null;
}

/** How a sentence was read: what stands in it, and what the frames make of it, best first. */
export interface Explained {
  readonly heard: Heard;
  readonly rows: readonly Row[];
}

export function explain(text: string, asker: Asker, reader: QuestionReader): Explained {
  const heard = hearNamed(asPlain(text), asker, reader);
  return { heard, rows: rowsOf([...reader.frames, ...FRAMES_OF_THE_WHOLE], heard) };
}

/** A text with what it calls by whose it is, or by its place, called by its name, and with what it names. */
interface Named {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

function named(
  said: string,
  asker: Asker,
  reader: QuestionReader,
  listed: readonly number[] | null = null,
): Named {
  const { lexicon, plan } = reader;
  const text = withoutEnd(said);
  const mentions = findMentions(text, lexicon);
  const placed = nameOrdinals(text, mentions, plan, listed, asker.units);
  const found = placed === text ? mentions : findMentions(placed, lexicon);
  const described = nameDescribed(placed, found, asker.units, reader);
  return {
    text: described,
    mentions: described === placed ? found : findMentions(described, lexicon),
  };
}

const hearNamed = (said: string, asker: Asker, reader: QuestionReader): Heard =>
  once(reader.heard, `named\t${keyOf(said, asker)}`, () => {
    const { text, mentions } = named(said, asker, reader);
    return hear(text, asker, reader, mentions);
  });

/**
 * What is chosen for a sentence. One in which nothing is understood, or too much, is tried again with likely misspellings
 * put right, then as a question about the whole plan, and by the words that it shares with the tasks' texts. Where the
 * plan's things are named and none of that accounts for them, it is asked back.
 */
function readSentence(text: string, asker: Asker, reader: QuestionReader): Row | null {
  const heard = hearNamed(text, asker, reader);
  const first = decide(reader.frames, heard);
  if (first && first.intent.kind !== 'ask-which') return first;
  return (
    respelled(heard, asker, reader) ??
    first ??
    withoutSmallWords(heard, asker, reader) ??
    decide(FRAMES_OF_THE_WHOLE, heard) ??
    decide([NO_SUBJECT], heard) ??
    searched(heard) ??
    decide([UNKNOWN_SUBJECT], heard) ??
    askedBack(heard)
  );
}

/** So many readings are offered. */
const MOST_OFFERED = 3;

/** The best readings of a sentence that each leave something out, to choose from; or the words that were not understood. */
function askedBack(heard: Heard): Row | null {
  const rows = rowsOf(heard.reader.frames, heard).filter(({ hard }) => hard.length > 0);
  const [best] = rows;
  if (!best || !(heard.asks.size > 0 || heard.has('who'))) return null;
  const offered = new Map(
    rows
      .flatMap(({ intent }) => questionsIn(intent))
      .map((question) => [JSON.stringify(question), question]),
  );
  const candidates = [...offered.values()].slice(0, MOST_OFFERED);
  const left = [...new Set(best.hard.map(({ said }) => said))];
  const intent: Intent =
    candidates.length > 1
      ? { kind: 'ask-which', word: heard.text, candidates }
      : { kind: 'misread', left };
  return { ...best, frame: 'asked back', intent, hard: [] };
}

const questionsIn = (intent: Intent): readonly Question[] => {
  const question = Question.safeParse(intent);
  return question.success ? [question.data] : [];
};

/**
 * What a text asks of the subject in focus, which it does not name: 目标是多少 after 任务12谁牵头. Null where it names its own
 * subject or says anything besides, and where it asks as much without the focus.
 */
export function readInFocus(
  text: string,
  focus: Focus,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const whole = asPlain(text).replace(ENDS, '');
  const said = whole.replace(LINKS, '');
  const meant = withPronoun(whole, focus) ?? withPronoun(said, focus);
  if (meant !== null) {
    const row = decide(reader.frames, hearNamed(plain(meant), asker, reader));
    return row && tellsMore(row) ? row.intent : null;
  }
  const { text: placed } = named(said, asker, reader, focus.listed);
  if (placed !== said && focus.listed)
    return decide(reader.frames, hear(placed, asker, reader))?.intent ?? null;
  const alone = hear(placed, asker, reader);
  const tied = candidateInFocus(said, focus, asker, reader);
  if (tied) return tied;
  if (namesOther(alone, focus)) return null;
  if (focus.kind === 'days' && !alone.has('ask:deadline', 'ask:which-task')) return null;
  const own = decide([...reader.frames, ...FRAMES_OF_THE_WHOLE], alone);
  if (own && isOfAll(own, alone, focus, reader)) return null;
  if (focus.kind === 'task' && !own && isOfOtherTask(said, focus, reader)) return null;
  if (own?.intent.kind === 'find-task' && unsaid(own, alone) === 0) return null;
  if (own?.intent.kind === 'ask-rule' && ASKS_OF_SUBJECT.test(said) && unsaid(own, alone) === 0)
    return null;
  const least = own && mayGiveWay(own, said, focus, reader) ? 0 : (own?.slots ?? 0);
  for (const words of inWords(said, alone, focus)) {
    const heard = hearNamed(plain(words), asker, reader);
    const row = decide(reader.frames, heard);
    const isMeant =
      row &&
      row.slots > least &&
      tellsMore(row) &&
      !asksTheSame(row, own) &&
      isKept(row, own, said, focus, reader);
    const mayLeave =
      own?.intent.kind === 'miss-fact'
        ? MOST_COUNTED
        : focus.kind === 'rule' || !own
          ? MOST_IDLE
          : 0;
    if (isMeant && unsaid(row, heard) <= mayLeave) return row.intent;
    if (row?.intent.kind === 'ask-task' && !own && COUNTS_AS.test(said))
      return { ...row.intent, whole: true };
  }
  return null;
}

/** 商圈建几个, after one of the tasks that may be meant: it is the one that was spoken of. */
function candidateInFocus(
  said: string,
  { kind, subjects }: Focus,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  if (kind !== 'task') return null;
  const own = decide(reader.frames, hearNamed(said, asker, reader))?.intent;
  const which = AskWhich.safeParse(own).data;
  if (!which) return null;
  const meant = which.candidates.filter(
    (one) => 'task' in one && subjects.includes(`任务${one.task}`),
  );
  const [only, ...others] = meant;
  return others.length === 0 ? (only ?? null) : null;
}

/** A text that begins with 他, 这家 or 这个组, with who is meant in its place; null for any other. */
function withPronoun(said: string, { person, unit, group }: Focus): string | null {
  const meant = [
    [HE, person],
    [THAT_UNIT, unit],
    [THAT_GROUP, group],
  ] as const;
  for (const [pronoun, name] of meant)
    if (name !== null && pronoun.test(said)) return said.replace(pronoun, name);
  return null;
}

/** The text with the subject before it, and, where it asks nothing, with what was asked before: 那重要的呢. */
function inWords(
  said: string,
  { asks }: Heard,
  { subjects, asked, kind }: Focus,
): readonly string[] {
  const before = subjects.map((subject) => behindNumber(subject, said));
  if (asks.size > 0 || asked === '' || ASKS_OF_SUBJECT.test(said)) return before;
  if (kind === 'task') {
    const ofIt = before.map((words) => words + asked);
    return [said + asked, ...ofIt, ...before];
  }
  const again = subjects.map((subject) => said + subject + asked);
  const ofItsKind = subjects.map((subject) => said.replace(/的$/u, '') + kindOf(subject) + asked);
  return kind === 'rule'
    ? [said + asked, ...ofItsKind, ...before, ...again]
    : [said + asked, ...before];
}

/** 任务8的8上面, so that no other number comes of the two. */
const behindNumber = (subject: string, said: string): string =>
  /^\d/u.test(said) ? `${subject}的${said}` : subject + said;

/** 会议, of 指挥部办公室会议: 工作组的呢 asks of another of the kind. */
const kindOf = (subject: string): string => subject.slice(-2);

const ENDS = /(?:呢|呀|啊)?(?<![?!。.~])[?!。.~]*$/u;

/**
 * 截止时间呢, after a question about the notice: not of reports, which it would be about by itself; nor 什么时候到期 after how much of a goal is reached; 创几个街镇,
 * which the plan does not count at all.
 */
const mayGiveWay = (own: Row, said: string, focus: Focus, { ofRooms }: QuestionReader): boolean =>
  own.intent.kind === 'miss-fact' ||
  (own.intent.kind === 'find-tasks-due' &&
    focus.kind === 'task' &&
    !ASKS_OF_ALL_TASKS.test(said)) ||
  (focus.isOfRecord ? mayBeOfGoal(own, said, focus) : ofRooms.has(own.frame));

/** 什么时候到期, which is asked of reports by itself, after how much of a goal is reached. */
const mayBeOfGoal = ({ intent }: Row, said: string, { kind, asked }: Focus): boolean =>
  intent.kind === 'ask-due' && kind === 'task' && asked !== '' && !ASKS_OF_REPORTING.test(said);

/** 谁没报, after a question about the notice, asks for all units and not for those of the subject; 红的有哪些 for all lights. */
function isOfAll(own: Row, heard: Heard, focus: Focus, { ofRooms }: QuestionReader) {
  const { isOfRecord, asked } = focus;
  if (!ofRooms.has(own.frame)) return false;
  const asksWhich = heard.has('record:what', 'record:units', 'record:how-many');
  const isOfUnits =
    heard.has('record:trouble', 'record:late') && heard.has('unit-noun', 'record:units');
  const isOfGroups = heard.has('group-noun') && heard.has('record:not-given', 'record:given');
  // 这月还有谁没报: of a month that is named, after what was no question of who reported.
  const isOfWholeMonth =
    heard.has('period') && heard.has('record:not-given') && !/[报交]/u.test(asked);
  return (
    isOfUnits ||
    isOfGroups ||
    isOfWholeMonth ||
    (heard.has('record:light') && asksWhich) ||
    (!isOfRecord && heard.has('record:units'))
  );
}

const asksTheSame = ({ intent }: Row, own: Row | null): boolean =>
  JSON.stringify(intent) === JSON.stringify(own?.intent);

/** After a question about the record, what asks of the record by itself is not taken for one about the plan. */
const isKept = (
  row: Row,
  own: Row | null,
  said: string,
  focus: Focus,
  { ofRooms }: QuestionReader,
): boolean =>
  !focus.isOfRecord ||
  !own ||
  !ofRooms.has(own.frame) ||
  ofRooms.has(row.frame) ||
  mayBeOfGoal(own, said, focus);

/** Another subject of the same kind, or one that takes the place of any. */
const namesOther = (heard: Heard, { kind }: Focus): boolean =>
  heard.has('person', 'post', 'elsewhere', 'quarter', 'own-group', 'this-task') ||
  (heard.has('total') && heard.has('task-noun', 'group-noun')) ||
  (heard.has('unit', 'own-unit') && heard.has('task-noun', 'ask:which-task', 'ask:group')) ||
  (kind !== 'unit' && heard.has('task')) ||
  (kind === 'unit' && heard.has('unit', 'own-unit')) ||
  heard.has('group');

/**
 * The words stand in the text of another task, and not in that of the task in focus: 安全责任清单谁建, after another task. One word more is no more
 * than chance: 都是二类的，符合要求不.
 */
function isOfOtherTask(said: string, { subjects }: Focus, { search }: QuestionReader): boolean {
  const { tasks, isClear } = search.find(said);
  const [found] = tasks;
  if (said.length < LEAST_OF_NAME || !isClear || found === undefined) return false;
  const inFocus = subjects.flatMap((subject) => Number(NUMBERED.exec(subject)?.[1]) || []);
  if (inFocus.includes(found)) return false;
  const shared = Math.max(0, ...inFocus.map((task) => search.shared(said, task)));
  return search.shared(said, found) > shared + CHANCE;
}

/** 任务28, as a focus names its task. */
const NUMBERED = /^\D{2}(\d{1,2})$/u;
const CHANCE = 1;

/** Shorter words are a part of any task's text: 其他单位呢. */
const LEAST_OF_NAME = 8;

/** How many characters say something besides. */
const unsaid = ({ covered }: Row, heard: Heard): number => heard.text.length - covered;
/** So many may stand beside the words of a rule, which its index knows only in part. */
const MOST_IDLE = 2;
/** And the noun of what is counted with its verb, which the plan does not count: 创几个街镇. */
const MOST_COUNTED = 4;

/** A card alone answers nothing that was asked. */
const tellsMore = ({ intent }: Row): boolean => intent.kind !== 'ask-task' || intent.whole === true;

/** With likely misspellings put right, in the words between those that ask: 目标是多少 has no 标识 in it. */
function respelled({ text: said, spans }: Heard, asker: Asker, reader: QuestionReader): Row | null {
  const asks = spans.filter(({ key }) => key.startsWith('ask:')).sort((a, b) => a.start - b.start);
  let written = '';
  let at = 0;
  const take = (end: number) => {
    const words = said.slice(at, end);
    written += words === '' ? '' : (reader.speller.respell(words, said.length) ?? words);
  };
  for (const { start, end } of asks) {
    if (start < at) continue;
    take(start);
    written += said.slice(start, end);
    at = end;
  }
  take(said.length);
  const row = written === said ? null : decide(reader.frames, hearNamed(written, asker, reader));
  return row && { ...row, guessedBy: 'spelling' };
}

/** 还有什么考核, 再报给谁: words that only say that it is asked besides. */
function withoutSmallWords({ text }: Heard, asker: Asker, reader: QuestionReader): Row | null {
  const rest = text.replace(BESIDES_ALL, '');
  return rest === text ? null : decide(reader.frames, hearNamed(rest, asker, reader));
}

/** By the words that it shares with the tasks' texts; where another task is near, the best is only proposed. */
function searched(heard: Heard): Row | null {
  if (heard.has('ordinal', 'quantity', 'not', 'only', 'besides', 'besides-own', 'own-unit'))
    return null;
  if (SETTLES.test(heard.text) && !asksSomething(heard)) return null;
  if (rowsOf(heard.reader.frames, heard).some(isOfOneWord)) return null;
  const { tasks, isClear, isWide } = heard.reader.search.find(heard.skeleton);
  const [best] = tasks;
  if (best === undefined) return null;
  const subjects = isClear
    ? { ...heard.subjects, tasks: [best] }
    : { ...heard.subjects, possibleTasks: tasks, possibleWord: heard.text };
  const keys: ReadonlySet<SpanKey> = new Set([...heard.keys, 'task']);
  const found = { start: 0, end: 0, key: 'task', said: '' } as const;
  const row = decide(heard.reader.frames, {
    ...heard,
    subjects,
    spans: [...heard.spans, found],
    keys,
    has: (...some) => some.some((key) => keys.has(key)),
  });
  const isSure =
    isWide && asksSomething(heard) && !(row?.isNamed && row.intent.kind === 'ask-task');
  const [only] = row && isClear && !isSure ? questionsIn(row.intent) : [];
  if (row && only)
    return { ...row, intent: { kind: 'ask-which', word: heard.text, candidates: [only] } };
  return row && { ...row, guessedBy: 'text' };
}

/** 办结吧 asks nothing, and names nothing either. */
const SETTLES = /[吧了]$/u;

function asksSomething({ asks, has, text }: Heard): boolean {
  const isAsked = [...asks].some((ask) => ask !== 'yes-or-no') || has('who');
  return isAsked || actOf(text.replace(SETTLES, '')) === 'asks';
}
