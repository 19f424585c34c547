import { itemsOf } from './carry-over.ts';
import type { Entry } from './submission.ts';
import { current, type Submission } from './submission.ts';

/** A word to the writer alone about how a report reads; it never keeps the report out and is never shown to others. */
export type Hint =
  /** The text is nearly that of the period before. */
  | { readonly kind: 'copied'; readonly period: string }
  /** 持续推进 and the like, without a number, a day or a result. */
  | { readonly kind: 'empty-talk'; readonly words: string };

/** From this likeness on, two texts count as the same. */
const SAME = 0.9;
/** Shorter texts are alike by chance. */
const LEAST_LENGTH = 12;

const EMPTY_TALK =
  /持续推进|稳步推进|有序推进|扎实推进|积极推进|正在推进|继续推进|有序开展|稳步开展|按计划推进|高度重视|狠抓落实|取得(?:了)?(?:明显|显著|一定)?成效/u;
const SUBSTANCE =
  /[0-9０-９%％]|[一二三四五六七八九十百](?:个|座|处|条|家|户|次|场|件|名|月|日)|完成|建成|竣工|开工|印发|召开/u;

/** What could be said better in a report, by its own words and those of the unit's last report on the task. */
export function hintsOf(entry: Entry, previous: Submission | null): readonly Hint[] {
  const hints: Hint[] = [];
  if (previous && likeness(wholeOf(entry), wholeOf(current(previous))) >= SAME) {
    hints.push({ kind: 'copied', period: previous.period });
  }
  const empty = itemsOf(entry.progress).find(
    (sentence) => EMPTY_TALK.test(sentence) && !SUBSTANCE.test(sentence),
  );
  if (empty && !SUBSTANCE.test(entry.progress)) hints.push({ kind: 'empty-talk', words: empty });
  return hints;
}

const wholeOf = (text: Pick<Entry, 'progress' | 'problems' | 'next' | 'experience'>): string =>
  `${text.progress}${text.problems}${text.next}${text.experience}`.replaceAll(/\s/gu, '');

/** The share of two-character pieces that two texts have in common (Dice), 0 to 1; 0 for short texts. */
export function likeness(one: string, other: string): number {
  if (Math.min(one.length, other.length) < LEAST_LENGTH) return 0;
  const counts = new Map<string, number>();
  for (const pair of pairsOf(one)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(other)) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) common += 1;
    counts.set(pair, left - 1);
  }
  return (2 * common) / (one.length + other.length - 2);
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
