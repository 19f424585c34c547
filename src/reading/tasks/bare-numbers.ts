import { asksOnly } from '../act.ts';
import { measureAt } from '../numbers/measures.ts';
import { followedBy, named, optional, sequence } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';
import {
  ASKED_OF_NUMBER,
  BEFORE_NUMBER,
  ONE_OF_TWO,
  ORDERED_OF_NUMBER,
} from '../words/bare-numbers.ts';

/** The numbers that a bare number may mean. */
export interface Meant {
  /** The tasks on which who speaks may be asked, or may ask. */
  readonly tasks: readonly number[];
  /** The figures that stand in what they wrote: 17不对 speaks of one of them where it is there. */
  readonly figures: readonly number[];
}

/**
 * 任务18报的啥, of 18报的啥; 昨天任务21那条撤回吧, of 昨天21那条撤回吧: a bare number at the head of a clause is that of a task where what stands behind it
 * says or asks something of it, and names nothing that it could count. 17评出1个 and 3街道 are left as they are.
 */
export function withBareNumbers(text: string, { tasks, figures }: Meant): string {
  if (!/\d/u.test(text) || NAMES_OTHERWISE.test(text)) return text;
  const either = ONE_OF_TWO.exec(text)?.groups ?? {};
  const both = [Number(either.first), Number(either.second)];
  if (both.every((one) => tasks.includes(one)))
    return text.replace(ONE_OF_TWO, '任务$<first>还是任务$<second>');
  const form = asksOnly(text) || ASKS_AT_LAST.test(text) ? ASKED : ORDERED;
  return matchesOf(form, text).reduceRight((rest, { index, groups = {} }) => {
    const { before = '', number = '' } = groups;
    const start = index + before.length;
    const end = start + number.length;
    const isTask =
      tasks.includes(Number(number)) &&
      !figures.includes(Number(number)) &&
      (measureAt(text, end) === null || YEAR_PART.test(text.slice(end)));
    return isTask ? `${rest.slice(0, start)}任务${rest.slice(start)}` : rest;
  }, text);
}

/** Who names one task in full, or counts a day, means no task by the number alone. */
const NAMES_OTHERWISE = /任务|\d号/u;
/** 19是21年才完的 这季度也得报？ */
const ASKS_AT_LAST = /[?？]\s*$/u;
/** 7年底要到多少; 20年底 names a year. */
const YEAR_PART = /^年[底初中内前末]/u;

const formOf = (behind: string): RegExp =>
  new RegExp(
    sequence(
      /(?<=^|[，,。；;！!？?\n ])(?<!\d[，,\s])/u,
      named('before', BEFORE_NUMBER),
      named('number', /(?<!\d)(?![1-3]0几)[1-9]\d?(?!\d|[到至~-]\d)/u),
      followedBy(sequence(optional(/ |这个任务|这项/u), behind)),
    ),
    'gu',
  );
const ASKED = formOf(ASKED_OF_NUMBER);
const ORDERED = formOf(ORDERED_OF_NUMBER);
