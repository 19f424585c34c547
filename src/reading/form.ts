import type { Period } from '../domain/period.ts';
import { findPeriods } from './calendar/periods.ts';
import { readNumber } from './numbers/numbers.ts';

/** What the slots of a form hold once they are read. */
interface SlotValues {
  /** A short number as people type it after a word: 同意3, 确认482193. */
  readonly number: number;
  /** A small number in figures or characters: 25, 二十五. */
  readonly count: number;
  /** 6月, 二季度. */
  readonly period: Period;
  /** Whatever stands there. */
  readonly words: string;
}
type SlotKind = keyof SlotValues;

type SlotNames<W extends string> = W extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotNames<Rest>
  : never;
/** The values of the slots that a form names. A slot of no known kind does not compile. */
export type Slots<W extends string> = { readonly [K in SlotNames<W> & SlotKind]: SlotValues[K] };

/** An exact command: the ways in which it is written, and what it means. */
export interface Form<I> {
  /** As it was declared. */
  readonly words: string;
  /** Every text that it stands for, its slots by their names. Two sayings that share one are in each other's way. */
  readonly spellings: readonly string[];
  /** Matches every text that it may stand for; null where it names no slot, and is as one of its spellings. */
  readonly pattern: RegExp | null;
  /** What a text means that is a command to the last character; null for any other. `today` is YYYY-MM-DD. */
  read(text: string, today: string): I | null;
}

/**
 * A command as it is typed: `(one|another)`, `[what may be left out]` and `{slots}`, as in `(同意|批准)[#]{number}[号]`.
 * Texts are compared as `plain` leaves them. `means` gives null where the slots do not fit together.
 */
export function form<const W extends string, const I extends { readonly kind: string }>(
  words: W extends `${string}{${string}` ? (SlotNames<W> extends SlotKind ? W : never) : W,
  means: (slots: Slots<W>) => I | null,
): Form<I> {
  const spellings = spellingsOf(words);
  if (!words.includes('{')) {
    const known = new Set(spellings);
    const read = (text: string) => (known.has(text) ? means({} as Slots<W>) : null);
    return { words, spellings, pattern: null, read };
  }
  const pattern = patternOf(spellings);
  return {
    words,
    spellings,
    pattern,
    read(text, today) {
      const groups = pattern.exec(text)?.groups;
      const slots = groups && slotsOf(groups, today);
      return slots ? means(slots as Slots<W>) : null;
    },
  };
}

/** More ways of writing one command than this are a mistake in its declaration. */
const MOST_SPELLINGS = 400;

function spellingsOf(words: string): readonly string[] {
  const { spellings, end } = alternativesIn(words, 0, '');
  if (end !== words.length) throw new Error(`The form ${words} closes what it did not open`);
  if (spellings.length > MOST_SPELLINGS) throw new Error(`The form ${words} is too manifold`);
  return [...new Set(spellings)];
}

/** The alternatives from a place up to the sign that closes them, or to the end. */
function alternativesIn(words: string, from: number, closing: '' | ')' | ']') {
  const done: string[] = [];
  let open = [''];
  let at = from;
  while (at < words.length && words[at] !== ')' && words[at] !== ']') {
    const sign = words.charAt(at);
    if (sign === '|') {
      done.push(...open);
      open = [''];
      at += 1;
    } else if (sign === '(' || sign === '[') {
      const inner = alternativesIn(words, at + 1, sign === '(' ? ')' : ']');
      const parts = sign === '[' ? ['', ...inner.spellings] : inner.spellings;
      open = open.flatMap((head) => parts.map((part) => head + part));
      at = inner.end + 1;
    } else {
      open = open.map((head) => head + sign);
      at += 1;
    }
  }
  if (words.charAt(at) !== closing) throw new Error(`The form ${words} does not close ${closing}`);
  return { spellings: [...done, ...open], end: at };
}

const SLOTS: { readonly [K in SlotKind]: string } = {
  number: '\\d{1,6}',
  count: '(?:\\d{1,3}|[〇零一二两三四五六七八九十百廿卅]{1,5})',
  period: '.{1,16}?',
  words: '.+',
};

/** Every spelling in one pattern. A group has one name in all of it: number_1, number_2. */
function patternOf(spellings: readonly string[]): RegExp {
  let count = 0;
  const parts = spellings.map((spelling) =>
    spelling.split(/(\{\w+\})/u).map((part) => {
      const kind = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (!kind) return part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
      count += 1;
      return `(?<${kind}_${count}>${SLOTS[kind as SlotKind]})`;
    }),
  );
  return new RegExp(`^(?:${parts.map((one) => one.join('')).join('|')})$`, 'u');
}

/** The values of the groups that matched; null where one is none of its kind. */
function slotsOf(groups: Readonly<Record<string, string | undefined>>, today: string) {
  const slots: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(groups)) {
    if (text === undefined) continue;
    const kind = name.slice(0, name.indexOf('_')) as SlotKind;
    const value = READERS[kind](text, today);
    if (value === null) return null;
    slots[kind] = value;
  }
  return slots;
}

const READERS: { readonly [K in SlotKind]: (text: string, today: string) => SlotValues[K] | null } =
  {
    number: (text) => Number(text),
    count: (text) => readNumber(text),
    period: (text, today) => findPeriods(text, today)[0]?.period ?? null,
    words: (text) => text,
  };
