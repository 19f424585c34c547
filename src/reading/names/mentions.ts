import { daysOfRulesIn } from '../spans/day-of-rule.ts';
import { findNumbered } from '../spans/numbered.ts';
import { placesOf } from '../spans/place.ts';
import type { Lexicon, Meaning } from './lexicon.ts';

/** Something of the plan that the text names, at its place in the plain text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Said[];
}

/** A meaning of the lexicon, or a number that the text gives to a task, a group or a quarter. */
export type Said =
  | Meaning
  | { readonly kind: 'task-number'; readonly number: number }
  | { readonly kind: 'group-number'; readonly number: number }
  | { readonly kind: 'quarter'; readonly quarter: number };

/**
 * All that a plain text names, in its order: first what is named by number, then the longest forms
 * of the lexicon in what is left. Mentions never overlap.
 */
export function findMentions(text: string, lexicon: Lexicon): readonly Mention[] {
  const days = daysOfRulesIn(text, lexicon.dueDay);
  const numbered = findNumbered(text).filter(
    ({ start, end }) => !days.some((day) => day.start < end && start < day.end),
  );
  const named = findForms(text, lexicon, numbered);
  return [...numbered, ...named, ...besideUnits(text, named)].sort((a, b) => a.start - b.start);
}

/** 妇联37报的啥, 13水务报了没: a bare number right beside a unit, in what asks of its reports, is that of a task. */
function besideUnits(text: string, named: readonly Mention[]): readonly Mention[] {
  if (!BARE_NUMBER.test(text)) return [];
  return named
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'unit'))
    .flatMap(({ start, end }) => {
      const behind = BEHIND.exec(text.slice(end))?.[0];
      if (behind !== undefined) return [taskNumbered(end, behind)];
      const before = BEFORE.test(text.slice(end)) ? AT_END.exec(text.slice(0, start))?.[0] : '';
      return before ? [taskNumbered(start - before.length, before)] : [];
    });
}

const taskNumbered = (start: number, figures: string): Mention => ({
  start,
  end: start + figures.length,
  meanings: [{ kind: 'task-number', number: Number(figures) }],
});

const BARE_NUMBER = /(?<!\d)[1-9]\d?(?!\d)/u;
const ASKS_OF_REPORT =
  '(?:这个月|本月|上个?月|的|都|还|有|又){0,2}(?:报|交|填|写|没|咋|怎么|啥|什么|进展|情况|问题|困难)';
const BEHIND = new RegExp(`^[1-9]\\d?(?=${ASKS_OF_REPORT})`, 'u');
const BEFORE = new RegExp(`^${ASKS_OF_REPORT}`, 'u');
const AT_END = /(?<=^|[，,。；;\s])[1-9]\d?$/u;

function findForms(text: string, lexicon: Lexicon, taken: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  const places = new Set(taken.flatMap(placesOf));
  for (let at = 0; at < text.length - 1; ) {
    const form = longestFormAt(text, at, lexicon);
    const mention = form && { start: at, end: at + form.words.length, meanings: form.meanings };
    if (mention && !placesOf(mention).some((place) => places.has(place))) {
      found.push(mention);
      at = mention.end;
    } else at += 1;
  }
  return found;
}

function longestFormAt(text: string, at: number, lexicon: Lexicon) {
  const candidates = lexicon.byHead.get(text.slice(at, at + 2)) ?? [];
  return candidates.find(
    (form) => text.startsWith(form.words, at) && isWhole(text, at, form.words),
  );
}

/** A Latin form is a word of its own: `ai` is not found in `said`. */
function isWhole(text: string, at: number, words: string): boolean {
  const isLatin = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);
  const first = words[0];
  const last = words.at(-1);
  if (isLatin(first) && isLatin(text[at - 1]) && /[a-z]/.test(first ?? '')) return false;
  return !(isLatin(last) && isLatin(text[at + words.length]));
}
