import type { Lexicon } from '../names/lexicon.ts';
import { findMentions, type Mention } from '../names/mentions.ts';
import type { Speller } from '../names/spelling.ts';
import type { QuestionReader } from '../reader.ts';
import { originalSpan, spoken } from '../text/spoken.ts';
import { matchesOf, type Span } from '../text/text.ts';
import type { Clause } from './report-clauses.ts';

/** Clauses up to the end of a sentence or line. */
export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
  readonly text: string;
  /** Whether a question mark ends it. */
  readonly asks: boolean;
}

export function sentencesOf(text: string, clauses: readonly Clause[]): readonly Sentence[] {
  const groups: Clause[][] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (last && clause.opens === 'part') last.push(clause);
    else groups.push([clause]);
  }
  return groups.map((group) => {
    const start = group[0]?.start ?? 0;
    const end = group.at(-1)?.end ?? start;
    return {
      clauses: group,
      start,
      end,
      text: text.slice(start, end),
      asks: /^[\s）)”"]*[?？]/u.test(text.slice(end, end + 6)),
    };
  });
}

/**
 * What a message names of the plan, with places in the message itself; numbers of tasks are found elsewhere. A line in
 * which nothing of the plan is named is tried with its likely misspellings put right (海棉城市).
 */
export function mentionsIn(text: string, { lexicon, speller }: QuestionReader): readonly Mention[] {
  return linesOf(text).flatMap(({ start, text: line }) => {
    const said = spoken(line);
    const found = findMentions(said.normal, lexicon).filter((one) => !isCount(said.normal, one));
    const mentions = [...found, ...respelledTasks(said.normal, found, lexicon, speller)];
    return mentions.map((mention) => {
      const span = originalSpan(said, mention);
      return { ...mention, start: start + span.start, end: start + span.end };
    });
  });
}

/** 分类桶6组: so many of the thing before it, and no group of the plan. */
const isCount = (line: string, { start, meanings }: Mention): boolean =>
  meanings.some(({ kind }) => kind === 'group-number') &&
  BARE.test(line.slice(start)) &&
  THING.test(line.slice(0, start));

const BARE = /^[\d一二两三四五六七八九十百]+组/u;
const THING = /[\u4e00-\u9fff](?<![由向请和与及、跟是])$/u;

const namesTask = ({ meanings }: Mention): boolean => meanings.some((one) => one.kind === 'task');

/** Only where every character keeps its place, and not in the names of streets, which sound like much. */
function respelledTasks(
  line: string,
  found: readonly Mention[],
  lexicon: Lexicon,
  speller: Speller,
): readonly Mention[] {
  if (found.some(namesTask) || STREET.test(line)) return [];
  const right = speller.respell(line);
  return right?.length === line.length ? findMentions(right, lexicon).filter(namesTask) : [];
}

const STREET = /街道|办事处|街办|社区/u;

const linesOf = (text: string) =>
  matchesOf(LINE, text).map((line) => ({ start: line.index, text: line[0] }));
const LINE = /[^\n\r]+/gu;

/** The spans that begin in a stretch; a name may go on behind the blank that ends it (老旧小区 开工). */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  if (isOrdered(spans)) return spans.slice(firstFrom(spans, start), firstFrom(spans, end));
  return spans.filter((span) => span.start >= start && span.start < end);
}

/** Found once for each list, which every clause of a message is looked up in. */
const ordered = new WeakMap<readonly Span[], boolean>();

function isOrdered(spans: readonly Span[]): boolean {
  const known = ordered.get(spans);
  if (known !== undefined) return known;
  const found = spans.every((span, at) => at === 0 || (spans[at - 1]?.start ?? 0) <= span.start);
  ordered.set(spans, found);
  return found;
}

/** Where in ordered spans the first stands that begins at a place or behind it, by halving. */
function firstFrom(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
