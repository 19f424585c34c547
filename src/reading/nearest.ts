import { findPeriods } from './calendar/periods.ts';
import { type Heard, hear } from './heard.ts';
import { lazily } from './once.ts';
import type { Asker, QuestionReader } from './reader.ts';
import type { Span, SpanKey } from './spans/span.ts';
import { plain } from './text/plain.ts';
import { ASKS_ALIKE, KIN } from './words/kin.ts';

/** The questions nearest to a sentence, the nearest first: those that name what it names, or ask what it seems to ask. */
export type FindNearest = (heard: Heard) => readonly string[];

/**
 * From questions with places for what they name: {task}, {unit}, {group}, {own}, {period}, of which one with a question mark ({period?})
 * may stay empty. The more characters of the sentence a question accounts for, the nearer it is. Where a sentence names nothing
 * that any of them is about, there are none.
 */
export function findNearest(asked: readonly string[], reader: QuestionReader): FindNearest {
  const models = lazily(() => asked.map((words) => modelOf(words, reader)));
  return (heard) => {
    const fills = fillsIn(heard);
    const near = [
      ...models().flatMap((model) => filled(model, fills, heard)),
      ...ofRules(heard),
    ].sort((one, other) => other.covered - one.covered || one.besides - other.besides);
    const least = (near[0]?.covered ?? 0) * LEAST_SHARE;
    return [...new Set(near.flatMap(({ words, covered }) => (covered >= least ? [words] : [])))];
  };
}

/** What accounts for much less than the nearest is not near. */
const LEAST_SHARE = 0.5;

/** A question with its places, and what is said in it beside them. */
interface Model {
  readonly words: string;
  readonly slots: readonly Slot[];
  readonly keys: ReadonlySet<SpanKey>;
  /** All words for what it speaks of. */
  readonly kin: readonly (readonly string[])[];
  /** All words that ask what it asks. */
  readonly alike: readonly (readonly string[])[];
}

interface Slot {
  readonly name: string;
  readonly mayBeEmpty: boolean;
}

const SLOT = /\{(?<name>task|unit|group|own|period)(?<empty>\?)?\}/gu;

function modelOf(words: string, reader: QuestionReader): Model {
  const bare = words.replace(SLOT, '');
  const slots = [...words.matchAll(SLOT)].map(({ groups = {} }) => ({
    name: groups.name ?? '',
    mayBeEmpty: groups.empty !== undefined,
  }));
  const { keys } = hear(plain(bare), NOBODY, { ...reader, heard: null });
  const ofIt = (some: readonly string[]) => some.some((one) => bare.includes(one));
  return { words, slots, keys, kin: KIN.filter(ofIt), alike: ASKS_ALIKE.filter(ofIt) };
}

const NOBODY: Asker = { units: [], groups: [], today: '2000-01-01' };

/** What fills a place, and where it stands in the sentence. */
interface Fill {
  readonly words: string;
  readonly spans: readonly Stretch[];
  /** Whether a question may be offered for it alone. */
  readonly isStrong: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Fills = Readonly<Record<string, readonly Fill[]>>;

function fillsIn(heard: Heard): Fills {
  const { of, text, asker } = heard;
  const named = (key: SpanKey) =>
    of(key).map((span) => ({
      words: text.slice(span.start, span.end),
      spans: [span],
      isStrong: true,
    }));
  const own = (key: SpanKey, words: string, isKnown: boolean) =>
    isKnown ? of(key).map((span) => ({ words, spans: [span], isStrong: false })) : [];
  return {
    task: tasksIn(heard) ?? named('task'),
    unit: [...named('unit'), ...own('own-unit', '我们单位', asker.units.length > 0)],
    group: [
      ...named('group'),
      ...own('own-group', '我们组', asker.groups.length > 0),
      ...own('group-noun', '我们组', asker.groups.length > 0),
    ],
    own: asker.units.length > 0 ? [{ words: '我', spans: selvesIn(text), isStrong: false }] : [],
    period: findPeriods(text, asker.today).map(({ span }) => ({
      words: text.slice(span.start, span.end),
      spans: [span],
      isStrong: false,
    })),
  };
}

const selvesIn = (text: string): readonly Stretch[] =>
  [...text.matchAll(/[我咱俺]们?/gu)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));

/** Where a word fits several tasks, each by its number. */
function tasksIn({ subjects: { tasks, possibleTasks }, of }: Heard): readonly Fill[] | null {
  if (tasks.length > 0 || possibleTasks.length === 0) return null;
  const spans = of('task');
  return possibleTasks
    .slice(0, MOST_POSSIBLE)
    .map((number) => ({ words: `任务${number}`, spans, isStrong: true }));
}

const MOST_POSSIBLE = 2;

interface Near {
  readonly words: string;
  readonly covered: number;
  /** How much it asks that the sentence does not. */
  readonly besides: number;
}

/** The questions that a model makes with what stands in a sentence; none where a place stays empty, or nothing of weight is in it. */
function filled(model: Model, fills: Fills, heard: Heard): readonly Near[] {
  return fillings(model.slots, fills).flatMap((chosen) => {
    const shared = heard.spans.filter(({ key }) => key !== 'idle' && model.keys.has(key));
    const kin = model.kin.flatMap((words) => wordsIn(heard.text, words));
    const alike = model.alike.flatMap((words) => wordsIn(heard.text, words));
    const named = [...chosen.values()].flatMap((fill) => (fill ? [fill] : []));
    const isWorth =
      named.some(({ isStrong }) => isStrong) || shared.some(isOfWork) || kin.length > 0;
    if (!isWorth) return [];
    const stretches = [...shared, ...kin, ...alike, ...named.flatMap(({ spans }) => spans)];
    const besides = [...model.keys].filter((key) => !heard.keys.has(key) && key !== 'idle').length;
    const words = model.words.replace(SLOT, (_slot, name: string) => chosen.get(name)?.words ?? '');
    return [{ words, covered: covered(stretches), besides }];
  });
}

/** Every way to fill the places; one that may be empty is filled where it can be. */
function fillings(slots: readonly Slot[], fills: Fills): readonly Map<string, Fill | null>[] {
  return slots.reduce<readonly Map<string, Fill | null>[]>(
    (ways, { name, mayBeEmpty }) => {
      const some = (fills[name] ?? []).slice(0, MOST_POSSIBLE);
      const choices = some.length > 0 ? some : mayBeEmpty ? [null] : [];
      return ways.flatMap((way) => choices.map((fill) => new Map([...way, [name, fill]])));
    },
    [new Map()],
  );
}

/** What is of the office's work by itself, and not only asks, counts or joins. */
const isOfWork = ({ key }: Span): boolean => key.startsWith('record:') && !ASKS_ONLY.has(key);

const ASKS_ONLY: ReadonlySet<SpanKey> = new Set<SpanKey>([
  'record:days',
  'record:units',
  'record:what',
  'record:way',
  'record:may',
  'record:how-many',
  'record:why',
  'record:requested',
  'record:state',
  'record:whole',
  'record:reached',
  'record:finished',
  'record:left',
  'record:share',
  'record:ranked',
]);

function wordsIn(text: string, words: readonly string[]): readonly Stretch[] {
  return words.flatMap((word) => {
    const start = text.indexOf(word);
    return start < 0 ? [] : [{ start, end: start + word.length }];
  });
}

/** The rules that it speaks of, with the first words of what could be asked of them. */
function ofRules({ guidance, reader: { plan } }: Heard): readonly Near[] {
  return guidance.slice(0, MOST_RULES).flatMap(({ guidance: found, words, about, tells, told }) => {
    const entry =
      found.kind === 'open'
        ? plan.open.find(({ id }) => id === found.open)
        : plan.rules.find(({ id }) => id === found.rule)?.aspects[found.aspect];
    const asking = [...told, ...(entry?.tells ?? [])].filter((one) => ASKS.test(one));
    const [tell] = asking.toSorted((one, other) => other.length - one.length);
    return tell === undefined || words.length < LEAST_OF_RULE
      ? []
      : [{ words: `${words}${tell}`, covered: about + tells, besides: 0 }];
  });
}

const MOST_RULES = 4;
/** 会 alone is part of too many words. */
const LEAST_OF_RULE = 2;
const ASKS = /[谁哪几什啥怎咋多]/u;

const covered = (stretches: readonly Stretch[]): number =>
  new Set(
    stretches.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    ),
  ).size;
