import type { Intent } from '../../domain/intent.ts';
import { nameDescribed } from '../names/described.ts';
import { findMentions } from '../names/mentions.ts';
import { type Asked, type Asker, look, type QuestionReader } from '../reader.ts';
import { inOneScript } from '../text/one-script.ts';
import { plain } from '../text/plain.ts';
import { readDocumentQuestion } from './document-question.ts';
import { readFigure } from './figure-question.ts';
import { readGroupQuestion } from './group-question.ts';
import { readJudgement } from './judgement.ts';
import { readListQuestion } from './list-question.ts';
import { readOfficeQuestion } from './office-question.ts';
import {
  readElsewhere,
  readMissingNumber,
  readStrangeBody,
  readStrangeGroup,
  readStrangeOrgan,
  readUnknownName,
  readUnknownUnit,
} from './outside.ts';
import { readPersonQuestion } from './person-question.ts';
import { readOthersRanked } from './ranking.ts';
import { readDueDay, readRuleQuestion, readRuleSubject } from './rule-question.ts';
import { readSeveralQuestions } from './several-questions.ts';
import { readTaskQuestion } from './task-question.ts';
import { readTasksAbout } from './tasks-about.ts';
import { readTasksDue } from './tasks-due.ts';
import { readThisTask } from './this-task.ts';
import { readUnitQuestion, readVagueUnit } from './unit-question.ts';

type Reading = (asked: Asked, asker: Asker, reader: QuestionReader) => Intent | null;

/** The kinds of question about a thing that is named, in the order in which they are tried. */
const OF_THINGS: readonly Reading[] = [
  readJudgement,
  readThisTask,
  readElsewhere,
  readMissingNumber,
  readStrangeBody,
  readStrangeGroup,
  readStrangeOrgan,
  readTasksAbout,
  readDueDay,
  readDocumentQuestion,
  readOfficeQuestion,
  readRuleQuestion,
  readPersonQuestion,
  readOthersRanked,
  readTaskQuestion,
  readVagueUnit,
  readUnitQuestion,
  readGroupQuestion,
];

/** The kinds of question that name nothing, or nothing that the plan has. */
const OF_THE_WHOLE: readonly Reading[] = [
  readUnknownUnit,
  readFigure,
  readTasksDue,
  readListQuestion,
  readRuleSubject,
  readUnknownName,
];

/** Reads what a text asks about the plan; null where it asks nothing that the plan could know. */
export function readQuestion(text: string, asker: Asker, reader: QuestionReader): Intent | null {
  const readOne = (part: string) => readSentence(inOneScript(plain(part)), asker, reader);
  return readSeveralQuestions(text, readOne, reader) ?? readOne(text);
}

/**
 * A text in which nothing is recognised is tried again with likely misspellings put right, then as
 * a question about the whole plan, and at last by the words that it shares with the tasks' texts.
 */
function readSentence(text: string, asker: Asker, reader: QuestionReader): Intent | null {
  const mentions = findMentions(text, reader.lexicon);
  const said = nameDescribed(text, mentions, asker.units, reader.plan);
  const asked = look(said, reader);
  return (
    read(OF_THINGS, asked, asker, reader) ??
    readRespelled(said, asker, reader) ??
    read(OF_THE_WHOLE, asked, asker, reader) ??
    readBySearch(asked, asker, reader)
  );
}

function read(
  readings: readonly Reading[],
  asked: Asked,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  for (const reading of readings) {
    const intent = reading(asked, asker, reader);
    if (intent) return intent;
  }
  return null;
}

function readRespelled(said: string, asker: Asker, reader: QuestionReader): Intent | null {
  const respelled = reader.speller.respell(said);
  return respelled === null ? null : read(OF_THINGS, look(respelled, reader), asker, reader);
}

/** In characters; nobody describes one task in more. */
const LONGEST_SEARCHED = 400;

function readBySearch(asked: Asked, asker: Asker, reader: QuestionReader): Intent | null {
  const { tasks, isClear } = reader.search.find(asked.skeleton.slice(0, LONGEST_SEARCHED));
  const [best] = tasks;
  if (best === undefined) return null;
  const subjects = isClear
    ? { ...asked.subjects, tasks: [best] }
    : { ...asked.subjects, possibleTasks: tasks, possibleWord: asked.text };
  return readTaskQuestion({ ...asked, subjects }, asker, reader);
}
