import type { Intent } from '../../src/domain/intent.ts';
import { taskOf, tasksOf } from '../../src/domain/plan-lookups.ts';
import { AskUnderstood, AskWhich, Question } from '../../src/domain/question.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { focusOf, Subject } from '../../src/reading/focus.ts';
import { findMentions, type Mention } from '../../src/reading/names/mentions.ts';
import { readerOfTerms } from '../../src/reading/names/our-terms.ts';
import { withPartsAsked } from '../../src/reading/parts-asked.ts';
import { understandQuestion } from '../../src/reading/question.ts';
import { readChoice } from '../../src/reading/questions/choice.ts';
import { readFollowUp } from '../../src/reading/questions/follow-up.ts';
import { readReplaced } from '../../src/reading/questions/replaced.ts';
import { askedWhetherSet } from '../../src/reading/questions/whether-set.ts';
import type { Asker, QuestionReader } from '../../src/reading/reader.ts';
import { readOfRecord } from '../../src/reading/record.ts';
import { toldApart } from '../../src/reading/reports/told-apart.ts';
import { askerOf, type Hearing, type Said } from '../../src/reading/said.ts';
import { inContext } from '../../src/reading/several-questions.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** Questions about the notice, and what takes up the one before: 2, of what was asked back; 那城管局呢. */
export const hears: Hearing = {
  'follow-up': (said) => {
    const { text, draft, reader } = said;
    const asked = said.asked && questionIn(said.asked);
    if (!asked) return ofTaskAtWork(said);
    const replaced = draft ? null : readReplaced(text, asked, askerOf(said), reader);
    if (replaced) return replaced;
    const which = AskWhich.safeParse(asked);
    if (which.success) return readChoice(text, which.data);
    const taken = readFollowUp(text, asked, askerOf(said), reader);
    return taken ?? (focusOf(asked, reader.plan) ? null : ofTaskAtWork(said));
  },
  record: (said) => whetherSet(said),
  question: (said) => {
    if (said.body.length > LONGEST_QUESTION || isWordAlone(said)) return null;
    const body = readerOfTerms(said.reader.plan)(said.body);
    const text = inContext(body, said.quote, said.reader);
    const asker = askerOf(said);
    let isGuessed = false;
    const readWhole = (whole: string): Intent | null => {
      const { intent, understoodAs, rows } = understandQuestion(whole, asker, said.reader);
      isGuessed ||= rows.some(({ guessedBy }) => guessedBy === 'text');
      if (understoodAs) return { kind: 'ask-understood', question: understoodAs };
      return ofUnwritten(whole, intent, said.reader) ?? intent;
    };
    const read = withOwnDuty(text, withPartsAsked(text, readWhole, asker, said.reader), asker);
    const isOpen = read === null || read.kind === 'ask-which-task' || isGuessed;
    return (
      (isOpen && (ofTaskInFocus(text, said, readWhole) ?? ofOnlyTask(text, read, said))) || read
    );
  },
};

/** 井盖坏了找谁: what is asked of a task that is named by nothing which stands in its text. Null for what is asked of anything else. */
function ofUnwritten(
  text: string,
  intent: Intent | null,
  { plan, lexicon }: QuestionReader,
): Intent | null {
  const question = Question.safeParse(intent).data;
  if (!question || !('task' in question) || typeof question.task !== 'number') return null;
  const { task } = question;
  const unwritten = new Set(taskOf(plan, task).unwritten.map(plain));
  const whole = plain(text);
  const named = findMentions(whole, lexicon)
    .filter(({ meanings }) => meanings.some((one) => isNameOf(one, task)))
    .map(({ start, end }) => whole.slice(start, end));
  const [first] = named;
  return first !== undefined && named.every((word) => unwritten.has(word))
    ? { kind: 'ask-understood', question, unwritten: first }
    : null;
}

/** That it may be one of several tasks, 道路, names none. */
const isNameOf = (meaning: Mention['meanings'][number], task: number): boolean =>
  meaning.kind === 'task' && meaning.task === task && meaning.strength !== 'shared';

/** 诶咱全年目标几座来着, over the draft of a report or right after it was filed: of its task. 报上去了吗 and 我今天报的登记上了吗 ask of all that one reports. */
function ofTaskAtWork(said: Said): Intent | null {
  const { text, atWork, reader } = said;
  if (!atWork || !asksOnly(text) || OF_REPORTING.has(readOfRecord(said)?.kind ?? '')) return null;
  return readFollowUp(text, atWork, askerOf(said), reader);
}

/** What is asked of reporting as such, whatever is reported. */
const OF_REPORTING: ReadonlySet<string> = new Set([
  'ask-own-reports',
  'ask-received',
  'ask-due',
  'ask-readers',
  'ask-how-to-report',
  'ask-how-to-extend',
  'list-extensions',
]);

/** 养老那段不是民政的事吗 也得我写？: beside who else answers for a task, whether the asker's own unit has to report on it. */
function withOwnDuty(text: string, read: Intent | null, { units: [unit] }: Asker): Intent | null {
  const task = Subject.safeParse(read).data?.task;
  if (!read || unit === undefined || typeof task !== 'number' || !OWN_DUTY_BEHIND.test(text))
    return read;
  const duty: Intent = { kind: 'ask-duty', task, unit };
  return read.kind === duty.kind ? duty : { kind: 'ask-parts', parts: [read, duty], unread: [] };
}

const OWN_DUTY_BEHIND =
  /.{4}[，,？?\s](?:那|凭啥|为啥|怎么|咋)?(?:我们?|咱们?)?(?:也|还|都)?(?:得|要|该|用|必须)(?:由|让|归)?(?:我们?|咱们?)?(?:来)?(?:写|报|填|交)(?:吗|么|啊|不)?[?？]?$/u;

/** 办结吧, 行，归档吧: two letters with which something is settled are a word of the office, whatever of the notice has them in it. */
const isWordAlone = ({ text, reader }: Said): boolean =>
  WORD_ALONE.test(text) && findMentions(text, reader.lexicon).length === 0;
const WORD_ALONE = /^(?:[行好嗯对]的?[，,])?\p{Script=Han}{2}吧$/u;

/** 任务24定时间没有: whether the notice sets it, before the record is asked whether it is done. */
function whetherSet(said: Said): Intent | null {
  const asked =
    said.draft || said.body.length > LONGEST_WHETHER ? null : askedWhetherSet(said.text);
  const { intent } =
    asked === null ? { intent: null } : understandQuestion(asked, askerOf(said), said.reader);
  const question = Question.safeParse(intent).data;
  return question && SET.has(question.kind) && !isOfAll(question)
    ? { kind: 'ask-understood', question, isWhether: true }
    : null;
}

const LONGEST_WHETHER = 30;

/** What the notice may set or leave open. */
const SET: ReadonlySet<Question['kind']> = new Set([
  'ask-task-targets',
  'ask-task-deadline',
  'ask-task-part',
  'ask-open',
]);

/** Where no number of a task is meant by its name, several are told, and that there are any is no answer. */
const isOfAll = (question: Question): boolean =>
  question.kind === 'ask-task-targets' && question.targets.length !== 1;

/** Nobody asks anything of the notice in more characters. */
const LONGEST_QUESTION = 1_000;

/**
 * 1座了，目标是几座来着; 我这俩都是二类的，符合要求不: what names no task, and was only guessed to be about one, is asked of the task that is in focus, as
 * far as that has an answer.
 */
function ofTaskInFocus(
  text: string,
  { asked, atWork, reader }: Said,
  readWhole: (whole: string) => Intent | null,
): Intent | null {
  const task = [asked, atWork].flatMap((one) => Subject.safeParse(one).data?.task ?? [])[0];
  const rest = asideOfTold(text);
  if (task === undefined || !asksOnly(rest) || findMentions(rest, reader.lexicon).length > 0)
    return null;
  const read = readWhole(`任务${task}${rest}`);
  return read && tellsOfIt(read) ? read : null;
}

/** 这项谁牵头, with nothing spoken of before it, from a unit with one task: it is that one. */
function ofOnlyTask(text: string, read: Intent | null, said: Said): Intent | null {
  const asker = askerOf(said);
  const [unit, ...others] = asker.units;
  if (read?.kind !== 'ask-which-task' || unit === undefined || others.length > 0) return null;
  if (tasksOf(said.reader.plan, unit).length > 1) return null;
  const own: Intent = { kind: 'ask-unit-tasks', unit, as: 'responsible' };
  return readFollowUp(text, own, asker, said.reader);
}

/** A card alone answers nothing that was asked. */
function tellsOfIt(read: Intent): boolean {
  const question = AskUnderstood.safeParse(read).data?.question ?? read;
  if (question.kind === 'misread' || question.kind.startsWith('ask-which')) return false;
  return question.kind !== 'ask-task' || ('whole' in question && question.whole === true);
}

/** What is asked behind what is told: 1座了，目标是几座来着. */
const asideOfTold = (text: string): string =>
  text.slice(toldApart(text)?.length ?? 0).replace(/^[，,。；;\s]{1,3}/u, '');

const questionIn = (asked: Intent): Intent =>
  AskUnderstood.safeParse(asked).data?.question ?? asked;
