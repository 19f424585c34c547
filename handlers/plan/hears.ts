import type { Intent } from '../../src/domain/intent.ts';
import { AskUnderstood, AskWhich, Question } from '../../src/domain/question.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { onlyTask } from '../../src/reading/amendments/ground.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { readerOfTerms } from '../../src/reading/names/our-terms.ts';
import { withPartsAsked } from '../../src/reading/parts-asked.ts';
import { understandQuestion } from '../../src/reading/question.ts';
import { readChoice } from '../../src/reading/questions/choice.ts';
import { readFollowUp } from '../../src/reading/questions/follow-up.ts';
import { readReplaced } from '../../src/reading/questions/replaced.ts';
import { askedWhetherSet } from '../../src/reading/questions/whether-set.ts';
import { toldApart } from '../../src/reading/reports/told-apart.ts';
import { askerOf, type Hearing, type Said } from '../../src/reading/said.ts';
import { inContext } from '../../src/reading/several-questions.ts';

/** Questions about the notice, and what takes up the one before: 2, of what was asked back; 那城管局呢. */
export const hears: Hearing = {
  'follow-up': (said) => {
    const { text, draft, reader } = said;
    const asked = said.asked && questionIn(said.asked);
    if (!asked) return null;
    const replaced = draft ? null : readReplaced(text, asked, askerOf(said), reader);
    if (replaced) return replaced;
    const which = AskWhich.safeParse(asked);
    return which.success
      ? readChoice(text, which.data)
      : readFollowUp(text, asked, askerOf(said), reader);
  },
  record: (said) => whetherSet(said),
  question: (said) => {
    if (said.body.length > LONGEST_QUESTION || isWordAlone(said)) return null;
    const body = readerOfTerms(said.reader.plan)(said.body);
    const text = inContext(body, said.quote, said.reader);
    const asker = askerOf(said);
    const readWhole = (whole: string): Intent | null => {
      const { intent, understoodAs } = understandQuestion(whole, asker, said.reader);
      return understoodAs ? { kind: 'ask-understood', question: understoodAs } : intent;
    };
    const read = withPartsAsked(text, readWhole, asker, said.reader);
    const task = read?.kind === 'ask-which-task' ? taskDrafted(said) : null;
    return (task !== null && readWhole(`任务${task}${asideOfTold(text)}`)) || read;
  },
};

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
  'ask-rule',
]);

/** Where no number of a task is meant by its name, several are told, and that there are any is no answer. */
const isOfAll = (question: Question): boolean =>
  question.kind === 'ask-task-targets' && question.targets.length !== 1;

/** Nobody asks anything of the notice in more characters. */
const LONGEST_QUESTION = 1_000;

/** 目标是几座来着, over a draft: of the only task that it reports on. */
function taskDrafted({ draft }: Said): number | null {
  const reading = draft && asReport(draft.proposal)?.reading;
  return reading ? onlyTask({ ...reading, isDraft: true }) : null;
}

/** What is asked behind what is told: 1座了，目标是几座来着. */
const asideOfTold = (text: string): string =>
  text.slice(toldApart(text)?.length ?? 0).replace(/^[，,。；;\s]{1,3}/u, '');

const questionIn = (asked: Intent): Intent =>
  AskUnderstood.safeParse(asked).data?.question ?? asked;
