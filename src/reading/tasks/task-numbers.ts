import { measureAt } from '../numbers/measures.ts';
import { remembering } from '../once.ts';
import { LIST, NUMBER, numbersIn, TASK_NUMBER_FORMS } from '../spans/task-number-forms.ts';
import { tableOfForms } from '../text/table-of-forms.ts';
import { matchesOf, type NormalText, normalise, type Span, spanOf } from '../text/text.ts';

/** Tasks that a text names by number. `isPlain`: nothing but a task can be meant (任务28), not so 28号 and 28. */
export interface NumberedTasks {
  readonly numbers: readonly number[];
  readonly isPlain: boolean;
  readonly text: string;
  readonly span: Span;
}

const formsFor = tableOfForms(
  TASK_NUMBER_FORMS.filter(({ isSure }) => isSure).map(({ pattern }) => new RegExp(pattern, 'gu')),
  (form) => form,
);

/** 28号 and 28 at the head of a clause. */
const LOOSE = new RegExp(
  `^(?:(?<number>\\d{1,2})|(?<written>${NUMBER})(?=号))(?:号|\\.|、)?(?=$|(?![月日年时点分])[\\u4e00-\\u9fff：: “(\\[])`,
  'u',
);

/** Finds the tasks that a text names by number, in its order. 任务120套 counts something, and 三项任务 too. */
export const findNumberedTasks: (text: string) => readonly NumberedTasks[] =
  remembering(numberedTasksIn);

function numberedTasksIn(text: string): readonly NumberedTasks[] {
  const normal = normalise(text);
  const found: NumberedTasks[] = [];
  for (const form of formsFor(normal.normal)) {
    for (const match of matchesOf(form, normal.normal)) {
      const tasks = tasksAt(normal, match);
      if (tasks && !found.some(({ span }) => overlap(span, tasks.span))) found.push(tasks);
    }
  }
  return found.toSorted((one, other) => one.span.start - other.span.start);
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The list without what counts something at its end: 任务28，3座公厕 names one task. */
function tasksAt(text: NormalText, match: RegExpExecArray): NumberedTasks | null {
  const { normal } = text;
  const list = match[1] ?? '';
  const start = match.index + match[0].indexOf(list);
  const whole = match.index + match[0].length;
  for (const end of [whole, ...endsOf(list).map((length) => start + length)]) {
    const isShorter = end < start + list.length;
    const said = isShorter ? normal.slice(start, end) : list;
    if (!isCount(normal, match.index, said, end)) {
      return placed(text, match.index, end, said, true);
    }
  }
  return null;
}

/** Where a list could end before its last number, the longest first. */
const endsOf = (list: string): readonly number[] =>
  matchesOf(ELEMENT, list)
    .map(({ index, 0: number }) => index + number.length)
    .slice(0, -1)
    .toReversed();
const ELEMENT = new RegExp(NUMBER, 'gu');

/** The task whose bare number begins a clause (28号公厕完成5座), if it may be one. */
export function readLooseNumber(text: string): NumberedTasks | null {
  const normal = normalise(text);
  const match = LOOSE.exec(normal.normal);
  if (!match) return null;
  const { number, written = '' } = match.groups ?? {};
  const end = match[0].length;
  if (measureAt(normal.normal, (number ?? written).length) !== null) return null;
  return placed(normal, 0, end, number ?? written, false);
}

function placed(
  text: NormalText,
  start: number,
  end: number,
  list: string,
  isPlain: boolean,
): NumberedTasks {
  const span = spanOf(text, start, end);
  return {
    numbers: [...new Set(numbersIn(list))],
    isPlain,
    text: text.original.slice(span.start, span.end),
    span,
  };
}

/** 任务120套, 任务5.2公里, 任务28% count; so do 任务一共 and 任务二级, and 任务二季度 names a quarter. Only after 任务 itself can a number count anything. */
function isCount(normal: string, start: number, list: string, end: number): boolean {
  if (!BARE.test(normal.slice(start, end))) return false;
  const rest = normal.slice(end);
  if (/^(?:\d|\.\d|%|\+|[万亿]|年(?![底内末前初])|[月日](?!报|\S*任务)|级|季度|共|览)/u.test(rest))
    return true;
  if (list === '一' && /^[定般直些样起]/u.test(rest)) return true;
  return (
    measureAt(normal, end) !== null && !/^(?:座谈|部分|部门|条例|本[期月季周年次])/u.test(rest)
  );
}

/** 任务28, with nothing behind the number that says what it is. */
const BARE = new RegExp(`^(?:重点)?(?:任务|tasks?)[^号项]{0,12}?${LIST}$`, 'u');
