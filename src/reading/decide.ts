import type { Intent } from '../domain/intent.ts';
import { AskSeveral } from '../domain/question.ts';
import { actOf } from './act.ts';
import { withCountClaimed } from './count-claimed.ts';
import { accountsFor, type Frame, type Made } from './frame.ts';
import { framesCalledFor } from './frames-called-for.ts';
import { type Heard, isOfRecord } from './heard.ts';
import type { Span, SpanKey } from './spans/span.ts';
import { OF_ANY_TASK } from './words/idle.ts';

/** What one frame makes of a sentence, and what it leaves out. */
export interface Row {
  readonly frame: string;
  readonly intent: Intent;
  /** Kinds of spans that it used. */
  readonly slots: number;
  /** Characters that it accounts for. */
  readonly covered: number;
  /** What was named or asked and not used: with one of these the sentence is not understood. */
  readonly hard: readonly Span[];
  /** Words that nobody knows. */
  readonly soft: readonly string[];
  /** How many letters say something that it has no account of. */
  readonly unsaid: number;
  /** Whether it uses nothing but the names of things. */
  readonly isNamed: boolean;
  /** Whether the sentence asks something. */
  readonly isAsked: boolean;
  /** What it is about was guessed: by a likely misspelling of its name, or by words of a task's text. */
  readonly guessedBy?: 'spelling' | 'text';
}

/** The rows that frames make of a sentence, best first. */
export function rowsOf(frames: readonly Frame[], heard: Heard): readonly Row[] {
  const rows: Row[] = [];
  for (const frame of framesCalledFor(frames, heard.keys)) {
    const row = rowOf(frame, heard);
    if (row) rows.push(row);
  }
  return rows.sort(better);
}

/** The best row that leaves nothing hard, and says more than what one word of the sentence is; null where there is none. */
export const decide = (frames: readonly Frame[], heard: Heard): Row | null =>
  rowsOf(frames, heard).find((row) => row.hard.length === 0 && !isOfOneWord(row)) ?? null;

/** 我们组开会要不要备案, 请环卫抓紧扩面: of a sentence that says something besides, it would show what is named there and nothing else. */
export function isOfOneWord({ isNamed, isAsked, unsaid, intent }: Row): boolean {
  const isCard = intent.kind === 'ask-task';
  if (!isNamed || !(isCard || showsAll(intent))) return false;
  return unsaid >= (isCard && !isAsked ? SAYS_MORE : SAYS_BESIDES);
}

/** The same of several: 城管和环卫的下午碰个头. */
const showsAll = (intent: Intent): boolean =>
  SHOWS_ALL.has(intent.kind) ||
  (AskSeveral.safeParse(intent).data?.questions ?? []).some(({ kind }) => SHOWS_ALL.has(kind));

/** Shown of a thing that is named and of which nothing is asked. */
const SHOWS_ALL: ReadonlySet<Intent['kind']> = new Set([
  'ask-group',
  'ask-group-tasks',
  'ask-unit-tasks',
  'ask-person',
  'ask-post',
]);

/** So many letters that nothing accounts for say something; of a task in no question one word more may be its own: 任务13动态. */
const SAYS_BESIDES = 2;
const SAYS_MORE = 3;

/** Nothing hard left before all else; then more typed slots, then more of the text. The order of the table does the rest. */
const better = (one: Row, other: Row): number =>
  Math.min(1, one.hard.length) - Math.min(1, other.hard.length) ||
  other.slots - one.slots ||
  other.covered - one.covered;

function rowOf(frame: Frame, heard: Heard): Row | null {
  const made = frame.make(heard);
  if (!made) return null;
  const { intent: plain, stretches } = isMade(made) ? made : alone(made);
  const claimed = heard.has('claimed-count') ? withCountClaimed(plain, heard) : null;
  const intent = claimed ?? plain;
  const told =
    stretches.length === 0
      ? []
      : heard.spans.filter(
          (span) => isWord(span.key) && stretches.some((one) => overlap(one, span)),
        );
  const own = heard.spans.filter(
    ({ key }) => accountsFor(frame, key) || (claimed !== null && key === 'claimed-count'),
  );
  const covers = coverOf(heard.text.length, [...own, ...told, ...stretches]);
  const covered = covers.reduce((sum, one) => sum + one, 0);
  const hard = frame.takes === 'all' ? [] : leftOf(heard, frame, covers);
  const used = [...own, ...told].filter(({ key }) => isTyped(key));
  return {
    frame: frame.name,
    intent,
    slots: slotsIn([...own, ...told], stretches),
    covered,
    hard,
    isNamed: stretches.length === 0 && used.every(({ key }) => isName(key, heard.text)),
    isAsked: actOf(heard.text) === 'asks',
    soft: covered === heard.text.length ? [] : wordsLeft(heard.text, covers),
    unsaid: covered === heard.text.length ? 0 : lettersLeft(heard.text, covers),
  };
}

/** Kinds of typed spans, and stretches in which none stands: the words of a rule. */
function slotsIn(used: readonly Span[], stretches: readonly Stretch[]): number {
  const typed = used.filter(({ key }) => isTyped(key));
  const bare = stretches.filter((stretch) => !typed.some((span) => overlap(stretch, span)));
  const keys = [...new Set(typed.map(({ key }) => key))];
  return keys.length + keys.filter(isWhole).length + bare.length;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;

const isMade = (made: Intent | Made): made is Made => !('kind' in made);

const alone = (intent: Intent): Made => ({ intent, stretches: [] });

/** For each character of the text whether something accounts for it. */
function coverOf(length: number, stretches: readonly Stretch[]): Uint8Array {
  const covers = new Uint8Array(length);
  for (const { start, end } of stretches) covers.fill(1, start, end);
  return covers;
}

/** What was named, asked or said of the record, and the frame has no account of. */
const leftOf = ({ spans, text }: Heard, frame: Frame, covers: Uint8Array): readonly Span[] =>
  spans.filter((span) =>
    isHardOfRecord(span.key)
      ? !accountsFor(frame, span.key) && isLeftOfWords(span, text, covers)
      : isLeft(span, frame, covers),
  );

/** A thing or an ask of which a part is left; a whole subject also where other words happen to cover it. */
const isLeft = (span: Span, frame: Frame, covers: Uint8Array): boolean =>
  isHard(span.key) &&
  !accountsFor(frame, span.key) &&
  (SUBJECTS.test(span.key) || !isCovered(span, covers));

/** What makes a sentence be about something else than the plan's things. */
const SUBJECTS = /^(?:document|stranger):|^(?:judgement|about|person-fact|ordinal|loose-number)$/u;

const isCovered = ({ start, end }: Span, covers: Uint8Array): boolean =>
  covers.subarray(start, end).every((one) => one === 1);

/** 最晚到哪天 asks as much where only 哪天 is accounted for. */
const isLeftOfWords = ({ start, end }: Span, text: string, covers: Uint8Array): boolean =>
  Array.from({ length: end - start }, (_, at) => start + at).some(
    (at) => !covers[at] && !JOINS.test(text.charAt(at)),
  );

const JOINS = /[到在是的得要了]/u;

const HARD: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'task',
  'unit',
  'group',
  'person',
  'post',
  'quarter',
  'ordinal',
  'item',
  'quantity',
  'loose-number',
  'claimed-count',
  'not',
  'only',
  'besides',
  'besides-lead',
  'besides-own',
  'some-of',
  'known-task',
  'own-unit',
  'own-group',
  'between',
  'measure',
  'ask:lead',
  'ask:units',
  'ask:target',
  'ask:deadline',
  'ask:group',
  'ask:leader',
  'ask:members',
  'ask:progress',
  'ask:which-task',
  'stranger:elsewhere',
  'stranger:body',
  'stranger:group',
  'judgement',
  'this-task',
  'who',
  'about',
  'placed',
  'person-fact',
  'attribute',
  'asked',
  'document:number',
  'document:attachments',
  'document:basis',
  'document:addressee',
  'document:date',
  'document:issuer',
  'document:purpose',
  'document:title',
  'document:all',
]);

/** What fills a slot: a thing, or something asked of it; nouns and words that only join fill none. */
const isTyped = (key: SpanKey): boolean =>
  key !== 'measure' &&
  !SOFT_ASKS.has(key) &&
  (HARD.has(key) || ASKED_ALONE.has(key) || key.startsWith('ask:') || key.startsWith('record:'));

/** What asks something that may stay unanswered beside a better reading. */
const ASKED_ALONE: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'counted',
  'duty',
  'enough',
  'grade',
  'grade-asked',
  'mentioned',
  'street',
  'person-attribute',
  'bare-attribute',
  'mechanisms',
]);

/** It names something and asks of it in one. */
const isWhole = (key: SpanKey): boolean => key.startsWith('document:') || key === 'record:liaisons';

/** What the words of a rule may have in them: no thing by its name. */
const isWord = (key: SpanKey): boolean =>
  !THINGS.has(key) && !isOfRecord(key) && !/^(?:document|stranger):/u.test(key);

const THINGS: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'task',
  'unit',
  'group',
  'person',
  'post',
  'quarter',
  'ordinal',
  'judgement',
  'person-fact',
  'attribute',
  'own-unit',
  'own-group',
]);

/** 我们组长同意了, 这件不归我们办: where something is told, 组长 asks for nobody, and 不归 for nothing. */
const isName = (key: SpanKey, text: string): boolean =>
  NAMES.has(key) ||
  (key === 'not' && actOf(text) !== 'asks') ||
  (key.startsWith('ask:') && TELLS.test(text) && actOf(text) !== 'asks');
const TELLS = /[了过]$/u;

const NAMES: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'task',
  'unit',
  'group',
  'person',
  'post',
  'own-unit',
  'own-group',
]);

const SOFT_ASKS: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'ask:content',
  'ask:yes-or-no',
  'ask:tasks',
]);

const isHard = (key: SpanKey): boolean => HARD.has(key);

/** 迟报的单位有没有 is not answered by a list of the plan's units; what only asks beside such a word, or says of what time, is no more than an ask. */
const isHardOfRecord = (key: SpanKey): boolean => isOfRecord(key) && !ASKS_OF_RECORD.has(key);

const ASKS_OF_RECORD: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'period',
  'record:units',
  'record:what',
  'record:way',
  'record:may',
  'record:how-many',
  'record:why',
  'record:requested',
  'record:whole',
  'record:days',
]);

/** Runs of two or more characters that no span accounts for. */
const wordsLeft = (text: string, covers: Uint8Array): readonly string[] =>
  bareOf(text, covers).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Letters that no span accounts for, but for what is said of any task. */
const lettersLeft = (text: string, covers: Uint8Array): number =>
  (bareOf(text, covers).match(/\p{Script=Han}+/gu) ?? [])
    .filter((word) => !OF_ANY_TASK.test(word))
    .join('').length;

function bareOf(text: string, covers: Uint8Array): string {
  let bare = '';
  for (let at = 0; at < text.length; at += 1) bare += covers[at] ? '·' : text.charAt(at);
  return bare;
}
