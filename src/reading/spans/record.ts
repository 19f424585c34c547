import { addDays } from '../../domain/day.ts';
import { findDays } from '../calendar/days.ts';
import { findPeriods } from '../calendar/periods.ts';
import { readNumber } from '../numbers/numbers.ts';
import { tableOfForms } from '../text/table-of-forms.ts';
import { matchesOf, withoutMatches } from '../text/text.ts';
import * as words from '../words/record.ts';
import { spanAt } from './place.ts';
import type { RecordWord, Skeleton, Span } from './span.ts';

/** In this order each takes the words that it matched with it, so that 没报 is not also a report. */
const ALL: readonly (readonly [RecordWord, RegExp])[] = (
  [
    ['origin', words.ORIGIN],
    ['when-reminded', words.WHEN_REMINDED],
    ['ranking', words.RANKING],
    ['times', words.TIMES],
    ['receipt', words.RECEIPT],
    ['picture', words.PICTURE],
    ['manuscript', words.MANUSCRIPT],
    ['table', words.TABLE],
    ['versions', words.VERSIONS],
    ['liaisons', words.LIAISONS],
    ['todo', words.PENDING],
    ['ledger', words.LEDGER],
    ['monthly', words.MONTHLY],
    ['compared', words.COMPARED],
    ['beside', words.BESIDE],
    ['experience', words.EXPERIENCE],
    ['plans', words.PLANS],
    ['written', words.WRITTEN],
    ['readers', words.READERS],
    ['example', words.EXAMPLE],
    ['evidence', words.EVIDENCE],
    ['away', words.AWAY],
    ['in-parts', words.IN_PARTS],
    ['not-sure', words.NOT_SURE],
    ['extend', words.EXTEND],
    ['nil', words.NIL],
    ['risk', words.RISK],
    ['met', words.MET],
    ['reporting', words.HOW_REPORTING_STANDS],
    ['late', words.LATE],
    ['in-time', words.IN_TIME],
    ['when-given', words.WHEN_GIVEN],
    ['by-when', words.BY_WHEN],
    ['sent', words.SENT],
    ['urged', words.URGED],
    ['signed', words.SIGNED],
    ['locked', words.LOCKED],
    ['enrol', words.ENROL],
    ['withdraw', words.WITHDRAW],
    ['correct', words.CORRECT],
    ['trouble', words.TROUBLE],
    ['light', words.LIGHT],
    ['why', words.WHY],
    ['share', words.SHARE_CLAIMED],
    ['reached', words.REACHED],
    ['left', words.LEFT],
    ['share', words.SHARE],
    ['not-given', words.NOT_GIVEN],
    ['units', words.WHICH_UNITS],
    ['given', words.GIVEN],
    ['finished', words.FINISHED],
    ['how-many', words.HOW_MANY_TASKS],
    ['ranked', words.RANKED],
    ['whole', words.WHOLE],
    ['state', words.STATE],
    ['may', words.WHETHER_ONE_MAY],
    ['requested', words.REQUESTED],
    ['report', words.REPORT],
    ['way', words.IN_WHAT_WAY],
    ['what', words.WHAT],
  ] as const
).map(([word, form]) => [word, new RegExp(form, 'gu')]);

const formsFor = tableOfForms(ALL, ([, form]) => form);

/** Words that ask of the record only beside another: who, what, how. */
const BESIDE: ReadonlySet<RecordWord> = new Set([
  'units',
  'what',
  'way',
  'may',
  'how-many',
  'why',
  'requested',
]);

const IN_MONTH = new RegExp(words.IN_MONTH, 'u');

/** What a text says of reports and of how things stand, with the periods and days that it names; nothing where it speaks of neither. */
export function recordIn(skeleton: Skeleton, today: string): readonly Span[] {
  const found = COMES_AGAIN.test(skeleton.text) ? wordsIn(skeleton).map(asRule) : wordsIn(skeleton);
  return found.some(({ word }) => !BESIDE.has(word)) || IN_MONTH.test(skeleton.skeleton)
    ? [
        ...found.map(({ span }) => span),
        ...periodsIn(skeleton.text, today),
        ...daysIn(skeleton.text, today),
      ]
    : [];
}

/** 每个季度报的是啥 asks what is to be reported, and not what was. */
function asRule(found: FoundWord): FoundWord {
  const { word, span } = found;
  return word === 'given' && span.said.endsWith('的')
    ? { word: 'report', span: { ...span, key: 'record:report' } }
    : found;
}
const COMES_AGAIN = /每一?个?(?:季度?|月)/u;

interface FoundWord {
  readonly word: RecordWord;
  readonly span: Span;
}

function wordsIn(skeleton: Skeleton): readonly FoundWord[] {
  const found: FoundWord[] = [];
  let rest = skeleton.skeleton;
  for (const [word, form] of formsFor(rest)) {
    const matches = matchesOf(form, rest);
    for (const { index, 0: said } of matches) {
      if (said === '') continue;
      const span = spanAt(skeleton, index, index + said.length, `record:${word}`);
      found.push({ word, span });
    }
    rest = withoutMatches(rest, matches);
  }
  return found;
}

const periodsIn = (text: string, today: string): readonly Span[] =>
  findPeriods(text, today)
    .filter(({ isFuture }) => !isFuture)
    .map(({ period, span: { start, end } }) => ({ start, end, key: 'period', said: period }));

/** 今天, 这周, 这两天: as far as they have come, the first day and the last. */
const daysIn = (text: string, today: string): readonly Span[] =>
  NAMES_DAYS.test(text) ? [...daysNamed(text, today), ...daysUpTo(text, today)] : [];

const NAMES_DAYS = /[天日号周儿早晚期拜]/u;

const daysNamed = (text: string, today: string): readonly Span[] =>
  findDays(text, today)
    .filter(
      ({ precision, from, isBefore, isAsOf }) =>
        (precision === 'day' || precision === 'week') && from <= today && !isBefore && !isAsOf,
    )
    .map(({ from, to, span: { start, end } }) => ({
      start,
      end,
      key: 'record:days',
      said: `${from}/${to < today ? to : today}`,
    }));

/** 这几天 is a week. */
const daysUpTo = (text: string, today: string): readonly Span[] =>
  [...text.matchAll(new RegExp(words.LATELY, 'gu'))].map(({ index, groups = {}, 0: said }) => ({
    start: index,
    end: index + said.length,
    key: 'record:days',
    said: `${addDays(today, 1 - (readNumber(groups.count ?? '') ?? A_WEEK))}/${today}`,
  }));

const A_WEEK = 7;
