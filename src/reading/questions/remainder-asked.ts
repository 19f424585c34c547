import type { RecordedFigure } from '../../domain/recorded-figure.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { namedApart } from '../names/named-in.ts';
import { named, optional, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { DONE_KIN, DONE_VERB, FIRST_VERB, IDLE_OF_REST } from '../words/remainders.ts';

/** What is left of something after a part of it was done: 应急局隐患还有多少没改完. */
export interface RemainderAsked {
  /** What it is a part of, as far as that is said: 隐患. */
  readonly words: string;
  /** What is to be done with it, as it was said: 改. */
  readonly done: string;
  /** Of which task and which unit; null where none is named. */
  readonly task: number | null;
  readonly unit: string | null;
}

const REST = '(?:还|仍|现在|目前|一共|总共|都|也|到底|大概|那|还有|有|剩|差|余|下|着|的|是){0,4}';
const HOW_MANY = '(?:多少|几)(?:[个处条家户起件座项台盏名人套宗栋](?!人))?';
const NOT_DONE = sequence(
  /(?:还|都|仍|但|却|也)?(?:没有?|未|尚未)(?:能|来得及)?/u,
  named('done', DONE_VERB),
  /(?:完|好|到位|掉|成|清)?/u,
);
/** 隐患还有多少没改完; 还剩几条没整改. */
const BEHIND = new RegExp(
  sequence(
    /^(?<before>.{0,16}?)/u,
    REST,
    HOW_MANY,
    /(?<noun>.{0,6}?)/u,
    NOT_DONE,
    /(?:的|了|呢|啊){0,2}[?？。]?$/u,
  ),
  'u',
);
/** 没改完的隐患还有几条; 开了工还没完的几个. */
const BEFORE = new RegExp(
  sequence(
    /^(?<before>.{0,16}?)/u,
    NOT_DONE,
    /(?:的)(?<noun>.{0,6}?)/u,
    REST,
    HOW_MANY,
    optional(/(?:了|呢|啊){1,2}/u),
    /[?？。]?$/u,
  ),
  'u',
);
/** 水务的隐患改完了没. */
const WHETHER = new RegExp(
  sequence(
    /^(?<before>.{1,16}?)/u,
    /(?:都|全|到底|已经?){0,2}/u,
    named('done', DONE_VERB),
    /(?:完|好|到位|掉|成)?了?(?:没有?|吗|么)[?？]?$/u,
  ),
  'u',
);
const FIRST = new RegExp(FIRST_VERB, 'gu');
const IDLE = new RegExp(IDLE_OF_REST, 'gu');

/**
 * What a question wants to know of what is left, as it may be meant: of the task that it names, or of a thing that is called like it (违建).
 * Empty for any other text.
 */
export function remainderAsked(text: string, reader: QuestionReader): readonly RemainderAsked[] {
  const said = plain(text).trim();
  const found =
    (said.length <= LONGEST &&
      (BEHIND.exec(said) ?? BEFORE.exec(said) ?? WHETHER.exec(said))?.groups) ||
    null;
  if (!found) return [];
  const { before = '', noun = '', done = '' } = found;
  return [true, false].flatMap((isByTopic) => {
    const of = namedApart(`${before}${noun}`, reader, isByTopic);
    if (!of) return [];
    const { task, unit, rest } = of;
    return [{ words: rest.replace(FIRST, '').replace(IDLE, ''), done, task, unit }];
  });
}

const LONGEST = 30;

/** Whether both stand on record, so that the rest can be reckoned. */
export const isReckoned = ({ first, done }: Remainder): boolean => first !== null && done !== null;

/** Two figures of one report, the second a part of the first; null for what does not stand there. */
export interface Remainder {
  readonly first: RecordedFigure | null;
  readonly done: RecordedFigure | null;
}

/** What stands on record of it, one of each report: both figures, or one of them where the other is not there. */
export function remaindersIn(
  asked: RemainderAsked,
  figures: readonly RecordedFigure[],
): readonly Remainder[] {
  const meant = figures.filter(
    ({ submission }) =>
      (asked.task === null || submission.task === asked.task) &&
      (asked.unit === null || submission.unit === asked.unit),
  );
  return [...Map.groupBy(meant, ({ submission }) => submission.id).values()].flatMap((of) => {
    const pair = pairIn(asked, of);
    return pair && (asked.words !== '' || isReckoned(pair)) ? [pair] : [];
  });
}

/** 查出隐患140条 and 隐患整改131: of all that were found so many were put right. Null where neither stands there, or several may be meant. */
function pairIn(
  { words, done }: RemainderAsked,
  figures: readonly RecordedFigure[],
): Remainder | null {
  const kin = DONE_KIN.find((some) =>
    some.some((one) => one.startsWith(done) || done.startsWith(one)),
  ) ?? [done];
  const own = figures.filter(({ name }) => hasAll(name, words));
  const isDone = ({ name }: RecordedFigure) => kin.some((one) => name.includes(one));
  const asSaid = own.filter(({ name }) => name.includes(done));
  const [part = null, ...otherParts] = asSaid.length > 0 ? asSaid : own.filter(isDone);
  const wholes = own.filter(
    (one) => !isDone(one) && BEGINS.test(one.name) && (part === null || isCountedAlike(one, part)),
  );
  const [whole = null, ...otherWholes] = wholes;
  if (otherParts.length + otherWholes.length > 0 || (!part && !whole)) return null;
  return part && whole && part.value > whole.value ? null : { first: whole, done: part };
}

const BEGINS = new RegExp(FIRST_VERB, 'u');

const hasAll = (name: string, words: string): boolean =>
  [...words].every((sign) => name.includes(sign));

const isCountedAlike = (one: RecordedFigure, other: RecordedFigure): boolean =>
  one.unit === '' || other.unit === '' || isSameUnit(one.unit, other.unit);
