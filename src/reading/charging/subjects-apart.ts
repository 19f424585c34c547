import { type Charged, partyOf } from '../../domain/charged.ts';
import { findDays } from '../calendar/days.ts';
import { dueDayIn } from '../matters/due-day.ts';
import { either, repeated, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { readLooseNumber } from '../tasks/task-numbers.ts';
import { withoutMarks } from '../text/without-marks.ts';
import { chargedFirst } from './charged-in.ts';
import { tasksMeant } from './task-in.ts';

/** A clause, and whether it stands by itself: after a full stop, a semicolon, a new line, or words that begin another thing. */
interface Clause {
  readonly text: string;
  readonly isApart: boolean;
}

/** What a piece of text is about, whom it charges and whether it sets a day. */
interface Known {
  readonly task: number | null;
  readonly charged: readonly Charged[];
  readonly isDated: boolean;
}

const COUNTED = '(?:[一二三四五六七八九]|\\d)';
/** 还有, 二是, 2., ②, 第二: another thing begins. */
const NEXT = new RegExp(
  sequence(
    /^\s{0,2}/u,
    either(
      /(?:还有|另外|此外|再就是|再有|其次|同时|最后|以及|另)(?:一?[件个项条])?[，,：:、]?/u,
      `${COUNTED}是[，,：:]?`,
      `第?${COUNTED}[.．、)）](?!\\d)`,
      `[（(]${COUNTED}[)）]`,
      `第${COUNTED}[件个项条]?[，,：:、是]`,
      /[①②③④⑤⑥⑦⑧⑨]/u,
    ),
  ),
  'u',
);
/** 督办：, before each of several. */
const HEADED = /^\s{0,2}(?:立项|督办|督办立项|立项督办)[：:，,\s]{1,2}/u;
/** What may stand between the beginning of a clause and the task that it opens: 给环卫那边的. */
const LEADS = new RegExp(
  sequence(
    '^',
    repeated(
      either(/请|给|由|让|对|就|把|将|关于|针对|那边|这边|那块|那儿|的|再|也|还|是/u, '□'),
      '{0,6}',
    ),
    '$',
  ),
  'u',
);
const CLAUSES = new RegExp(
  either(
    /[，,]|[。；;\n]+/u,
    sequence(/(?:[、和与及]|以及)(?=任务第?\d)/u),
    repeated(/(?!(?:[、和与及]|以及)任务第?\d)[^，,。；;\n]/u, '+'),
  ),
  'gu',
);
const MARK = /^(?:[，,。；;\n]|[、和与及]$|以及$)/u;

/**
 * What is told of several things, cut where the next one begins, each with its own words: 任务12…，住建局6月30日前完成；还有任务28…. One part where
 * it is all about one thing: another task that is only mentioned (注意跟任务11衔接) begins nothing.
 */
export function subjectsApart(
  told: string,
  today: string,
  reader: QuestionReader,
): readonly string[] {
  const clauses = clausesOf(told).map((clause) => ({
    ...clause,
    ...knownOf(clause.text, today, reader),
  }));
  const parts: { text: string; known: Known }[] = [];
  for (const [at, clause] of clauses.entries()) {
    const before = parts.at(-1);
    if (before && !opens(clause, before.known, sentenceFrom(at, clauses), reader)) {
      before.text += clause.text;
      before.known = together([before.known, clause]);
    } else parts.push({ text: clause.text, known: clause });
  }
  return parts.map(({ text }) => bareOf(text)).filter((part) => part !== '');
}

const knownOf = (text: string, today: string, reader: QuestionReader): Known => ({
  task: tasksMeant(text, reader)[0] ?? readLooseNumber(bareOf(text))?.numbers[0] ?? null,
  charged: chargedFirst(text, reader),
  isDated: isDatedIn(text, today),
});

const together = (all: readonly Known[]): Known => ({
  task: all.find(({ task }) => task !== null)?.task ?? null,
  charged: all.flatMap(({ charged }) => charged),
  isDated: all.some(({ isDated }) => isDated),
});

function isDatedIn(text: string, today: string): boolean {
  const { day, workdays } = dueDayIn(text, today);
  return day !== null || workdays !== null || findDays(text, today).length > 0;
}

/** The clauses with the marks before them, so that together they are the whole. */
function clausesOf(told: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let marks = '';
  for (const [piece] of told.matchAll(CLAUSES)) {
    if (MARK.test(piece)) marks += piece;
    else {
      const isApart = /[。；;\n]/u.test(marks) || NEXT.test(piece) || HEADED.test(piece);
      clauses.push({ text: `${marks}${piece}`, isApart });
      marks = '';
    }
  }
  return clauses;
}

/** What a clause knows with those behind it that do not stand apart. */
function sentenceFrom(at: number, clauses: readonly (Clause & Known)[]): Known {
  const behind = clauses.slice(at + 1);
  const next = behind.findIndex(({ isApart }) => isApart);
  return together(clauses.slice(at, next < 0 ? clauses.length : at + 1 + next));
}

/** Another task with somebody or a day of its own; behind a stop also somebody else with another day for the same task. */
function opens(
  { text, isApart, task }: Clause & Known,
  before: Known,
  sentence: Known,
  reader: QuestionReader,
): boolean {
  const isWhole = before.charged.length > 0 || before.isDated;
  const isOwn = sentence.charged.length > 0 || sentence.isDated || LIKEWISE.test(text);
  const other = task ?? (isApart ? sentence.task : null);
  if (other !== null && other !== before.task && before.task !== null) {
    return leadsToTask(text, reader) ? isApart || isOwn : isApart && isOwn;
  }
  const known = before.charged.map(partyOf);
  const others = sentence.charged.filter((one) => !known.includes(partyOf(one)));
  return isApart && isWhole && sentence.isDated && others.length > 0;
}

/** That what was said of the one before holds for it too. */
export const LIKEWISE = /也一样|同样|一样(?:的)?(?:$|[，,。])|也是/u;
/** Whether the task stands at the head of a clause, behind nothing but whom it is given to. */
function leadsToTask(clause: string, reader: QuestionReader): boolean {
  const bare = bareOf(clause);
  const { index } = TASK.exec(bare) ?? { index: -1 };
  if (index < 0) return false;
  return LEADS.test(withoutUnits(bare.slice(0, index), reader));
}

const TASK = /任务第?\d{1,2}|第?\d{1,2}号|任务[一二三四五六七八九十]/u;

/** Whom it names, as one sign. */
function withoutUnits(text: string, reader: QuestionReader): string {
  if (text === '') return '';
  const bare = text
    .replace(/^(?:请|给|由|让|对|把|将)/u, '')
    .replace(/(?:那边|这边|那块|的){1,3}$/u, '');
  return chargedFirst(bare, reader).length > 0 ? '□' : text;
}

/** Without the marks around it and the words that only say that another thing begins. */
const bareOf = (part: string): string =>
  withoutMarks(withoutMarks(part).replace(NEXT, '').replace(HEADED, '').replace(LEFT_OVER, ''));

/** 都 of 都列入督办. */
const LEFT_OVER = /[，,](?:都|也|一并|一起|全部|就|请)$/u;
