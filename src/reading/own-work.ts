import { actOf } from './act.ts';
import { findQuantities } from './numbers/quantities.ts';
import { remembering } from './once.ts';
import { tellsNoProgress } from './reports/nil.ts';
import { isProblem } from './reports/sections.ts';
import { clausesOf, sentencesOf } from './text/clauses.ts';
import { plain } from './text/plain.ts';
import { DONE } from './words/acts.ts';
import {
  CONCLUDES,
  HOW_IT_STANDS,
  IS_DONE,
  IS_SO,
  OF_NOTICE,
  OF_REPORTING,
  OF_TIME,
  ONLY_NAMES,
  SAID_TO_PEOPLE,
  TELLS_LEVEL,
  WAITS_FOR,
} from './words/own-work.ts';

/**
 * Whether a message as a whole tells of work and asks nothing: one of its clauses says what was done, that nothing was, or what
 * is in the way, and none is a question. What the clauses name does not matter, nor how else they could be read.
 */
export const tellsOwnWork: (text: string) => boolean = remembering((text: string) => {
  if (text.length > LONGEST || /[?？]/u.test(text)) return false;
  const clauses = sentencesOf(text).flatMap((sentence) => clausesOf(plain(sentence)));
  const told = text.length < SHORTEST ? tellsNoProgress : tells;
  return clauses.some(told) && !clauses.some(asks);
});

/** Fewer signs tell of work only that there was none: 没啥报的, but not 差不多了. */
const SHORTEST = 5;

/** What is longer is read as a report whatever it names. */
const LONGEST = 400;

/**
 * 公厕第7座今早通水试用，第8座化粪池昨天才吊装: whether a message tells how something stands, by whatever verb: in the time of now, of one piece
 * among several, or by the end of its verb. None of its clauses asks, or speaks of reports, of the notice or of oneself.
 */
export const tellsHowItStands = (text: string): boolean => {
  if (text.length > LONGEST || /[?？]/u.test(text)) return false;
  const clauses = sentencesOf(text).flatMap((sentence) => clausesOf(plain(sentence)));
  return (
    clauses.some((one) => STANDS.test(one)) && !clauses.some((one) => asks(one) || isApart(one))
  );
};

const isApart = (clause: string): boolean => NOT_OF_WORK.test(clause) || OF_PEOPLE.test(clause);

const asks = (clause: string): boolean =>
  !WAITS.test(clause) &&
  (actOf(clause) === 'asks' || WHETHER.test(clause) || CONCLUSION.test(clause));

const WAITS = new RegExp(WAITS_FOR, 'u');
/** 给没给, 通不通. */
const WHETHER = /([\u4e00-\u9fff])[没不]\1/u;
const CONCLUSION = new RegExp(CONCLUDES, 'u');

function tells(clause: string): boolean {
  if (tellsNoProgress(clause)) return true;
  if (NOT_OF_WORK.test(clause)) return false;
  return isDone(clause) || (isProblem(clause) && HAPPENS.test(clause));
}

function isDone(clause: string): boolean {
  if (ENDED.test(clause) || LEVEL_TOLD.test(clause)) return true;
  const counted = findQuantities(clause).filter(({ span }) => span.start > 0);
  return counted.some(({ isAbout, upTo }) => isAbout || upTo !== null || DATED.test(clause));
}

const NOT_OF_WORK = new RegExp(`${OF_NOTICE}|${OF_REPORTING}|${ONLY_NAMES}`, 'u');
const ENDED = new RegExp(IS_DONE, 'u');
const LEVEL_TOLD = new RegExp(TELLS_LEVEL, 'iu');
const DATED = new RegExp(`${OF_TIME}|${DONE}`, 'u');
const HAPPENS = new RegExp(IS_SO, 'u');
const STANDS = new RegExp(HOW_IT_STANDS, 'u');
const OF_PEOPLE = new RegExp(SAID_TO_PEOPLE, 'u');
