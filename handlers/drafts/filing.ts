import type { Draft } from '../../src/domain/draft.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { tasksWaiting } from '../../src/ledger/drafts.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { findQuantities } from '../../src/reading/numbers/quantities.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { tasksNamed } from './tasks-named.ts';
import { COUNTED, FILES_SOME, FIRST_OR_LAST, HOW_MANY } from './words.ts';
import { readYesOrNo } from './yes-or-no.ts';

/**
 * 剩下两个都报, 4和26都报吧, 先报前两个, said to the draft of a report: a yes where that is all of it; what else waits goes on the shelf, and the rest is
 * shown by itself. As many as do not wait are shown once more. Null for any other text.
 */
export function readFiling(text: string, draft: Draft, reader: QuestionReader): Intent | null {
  const waiting = tasksWaiting(draft.proposal);
  const isWhole = waiting.length > 0 && asReport(draft.proposal)?.reading.doubt === null;
  const said = text.trim().replace(ENDS, '');
  if (!isWhole || draft.isShelved || said.length > LONGEST || asksOnly(said)) return null;
  const some = someMeant(said, draft, waiting, reader);
  if (some) return filing(some, waiting);
  const count = HOW_MANY.get(COUNT.exec(said)?.[0] ?? '');
  const isYes = count !== undefined && readYesOrNo(said)?.kind === 'agree-to-draft';
  return isYes && count > 1 && count !== waiting.length ? { kind: 'resume-draft' } : null;
}

const LONGEST = 30;
const ENDS = /[吧呗啊哈。.！!~～\s]{1,4}$/u;
const COUNT = new RegExp(COUNTED, 'u');
/** 公厕按5座报 tells what is to be reported. */
const tellsFigures = (words: string): boolean =>
  findQuantities(words).some(({ unit }) => unit !== '' && !'号条个项份'.includes(unit));

/** 24的先不报, 公厕的明天报: no yes to what is named. */
const SAYS_MORE = /[不别没未等放缓甭按改算成天午晚周月早后头几哪谁啥能可否要得已完成]/u;
const SOME = new RegExp(FILES_SOME, 'u');
const PLACED = new RegExp(FIRST_OR_LAST, 'u');

const filing = (tasks: readonly number[], waiting: readonly number[]): Intent => {
  const others = waiting.filter((task) => !tasks.includes(task));
  return others.length === 0
    ? { kind: 'agree-to-draft', how: 'by-name' }
    : { kind: 'shelve-draft', tasks: others };
};

/** The tasks of the draft that are called by number, name or place; null where none is, or another one. */
function someMeant(
  said: string,
  { proposal }: Draft,
  waiting: readonly number[],
  reader: QuestionReader,
): readonly number[] | null {
  const place = PLACED.exec(said)?.groups;
  if (place) {
    const count = readNumber(place.count ?? '') ?? 1;
    return place.end === '后' ? waiting.slice(-count) : waiting.slice(0, count);
  }
  const { taken, first = taken, named = first } = SOME.exec(said)?.groups ?? {};
  if (named === undefined || SAYS_MORE.test(named) || tellsFigures(named)) return null;
  const { tasks, areOthers } = tasksNamed(named, [proposal], reader);
  return areOthers || tasks.length === 0 ? null : tasks;
}
