import type { Plan } from '../../domain/plan.ts';
import type { Mention } from '../names/mentions.ts';
import { plain } from '../text/plain.ts';
import { indexRuleSentences, type RuleSentences } from './rule-sentences.ts';

/** A part of a rule, or a question that the notice leaves open, which a text asks about. */
export type Guidance =
  | { readonly kind: 'rule'; readonly rule: string; readonly aspect: number }
  | { readonly kind: 'open'; readonly open: string };

export interface GuidanceMatch {
  readonly guidance: Guidance;
  /** Characters of the text that say what is asked about. */
  readonly about: number;
  /** Characters of the text that say what is asked of it; 0 where the text only names the subject. */
  readonly tells: number;
  /** The words that say what is asked about. */
  readonly words: string;
  /** The words that told, for telling two questions in one text apart. */
  readonly told: readonly string[];
}

interface Entry {
  readonly guidance: Guidance;
  readonly about: readonly string[];
  readonly tells: readonly string[];
}

/** The rules and the open questions of a plan, ready to be matched. */
export interface GuidanceIndex {
  readonly entries: readonly Entry[];
  /** The places in `entries` of those that a word speaks of. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** All words that say what is asked about, by their first two characters. */
  readonly byHead: ReadonlyMap<string, readonly string[]>;
  readonly sentences: RuleSentences;
}

const headOf = (words: string): string => words.slice(0, 2);

export function indexGuidance(plan: Plan): GuidanceIndex {
  const open = plan.open.map((question) => ({
    guidance: { kind: 'open', open: question.id } as const,
    about: question.about.map(plain),
    tells: question.tells.map(plain),
  }));
  const rules = plan.rules.flatMap((rule) =>
    rule.aspects.map((aspect, index) => ({
      guidance: { kind: 'rule', rule: rule.id, aspect: index } as const,
      about: aspect.about.map(plain),
      tells: aspect.tells.map(plain),
    })),
  );
  const entries: readonly Entry[] = [...open, ...rules];
  const byWord = placesByWord(entries);
  return {
    entries,
    byWord,
    byHead: Map.groupBy(byWord.keys(), headOf),
    sentences: indexRuleSentences(plan),
  };
}

function placesByWord(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { about }] of entries.entries()) {
    for (const words of new Set(about)) places.set(words, [...(places.get(words) ?? []), place]);
  }
  return places;
}

/**
 * What a plain text asks about, best first: the more words say it, the better; an open question
 * goes before a rule that fits no better, for it names the gap and quotes the rule beside it.
 */
export function matchGuidance(
  text: string,
  mentions: readonly Mention[],
  index: GuidanceIndex,
): readonly GuidanceMatch[] {
  const said = wordsSaid(text.replace(MAY, '　'), mentions, index);
  return entriesAbout(said, index)
    .flatMap((entry) => matchEntry(text, said, entry) ?? [])
    .sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** 我不会用: to be able, and no meeting. */
const MAY = /(?<=[不学])会|会(?=不会)/gu;

/** In the order of the index, which says who goes first among equals. */
function entriesAbout(
  said: ReadonlySet<string>,
  { entries, byWord }: GuidanceIndex,
): readonly Entry[] {
  const places = new Set([...said].flatMap((words) => byWord.get(words) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
}

/** The best of an entry's words for what is asked about, with what is then left to ask of it. */
function matchEntry(
  text: string,
  said: ReadonlySet<string>,
  { guidance, about, tells }: Entry,
): GuidanceMatch | null {
  const matches = about
    .filter((words) => said.has(words))
    .map((words) => {
      const rest = text.replace(words, ' ');
      const told = tells.filter((one) => rest.includes(one));
      return { guidance, words, about: words.length, tells: covered(rest, told), told };
    });
  return matches.reduce<GuidanceMatch | null>(
    (best, match) => (best && scoreOf(best) >= scoreOf(match) ? best : match),
    null,
  );
}

export const scoreOf = (match: GuidanceMatch): number => match.about + 2 * match.tells;

/** The words that occur outside any longer thing that the text names: 档案 not within 档案馆. */
function wordsSaid(
  text: string,
  mentions: readonly Mention[],
  { byHead }: GuidanceIndex,
): ReadonlySet<string> {
  const said = new Set<string>();
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while ((mentions[next]?.end ?? text.length) <= at) next += 1;
    for (const length of HEADS) {
      for (const words of byHead.get(text.slice(at, at + length)) ?? NONE) {
        if (text.startsWith(words, at) && !isInside(at, words, mentions[next])) said.add(words);
      }
    }
  }
  return said;
}

/** So many characters of a word are its head: two, or the whole of a word of one. */
const HEADS = [2, 1] as const;
const NONE: readonly string[] = [];

const isInside = (at: number, words: string, mention: Mention | undefined): boolean =>
  mention !== undefined &&
  mention.start <= at &&
  at + words.length <= mention.end &&
  mention.end - mention.start > words.length;

/** How many characters of the text the words cover together. */
function covered(text: string, words: readonly string[]): number {
  const marks = new Set<number>();
  for (const word of words) {
    const at = text.indexOf(word);
    for (let offset = 0; offset < word.length; offset += 1) marks.add(at + offset);
  }
  return marks.size;
}
