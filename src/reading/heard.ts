import { findMentions, type Mention } from './names/mentions.ts';
import { type Subjects, subjectsOf } from './names/subjects.ts';
import { lazily, once } from './once.ts';
import type { Asker, QuestionReader } from './reader.ts';
import { claimAsAsked } from './spans/claimed.ts';
import { withDaysOfRules } from './spans/day-of-rule.ts';
import { type GuidanceMatch, matchGuidance } from './spans/guidance.ts';
import { withMeasuresTaken } from './spans/measures-taken.ts';
import { ofWhomTheyAct } from './spans/of-whom.ts';
import { withoutParts } from './spans/parts-of-names.ts';
import { skeletonOf } from './spans/skeleton.ts';
import type { Ask, Span, SpanKey } from './spans/span.ts';
import { spansOf } from './spans/spans-of.ts';

/** One sentence as the frames look at it: what stands in it, found once. */
export interface Heard {
  readonly text: string;
  /** The text with each thing that it names as one capital letter: T谁牵头. */
  readonly skeleton: string;
  readonly mentions: readonly Mention[];
  readonly spans: readonly Span[];
  /** The kinds of all spans. */
  readonly keys: ReadonlySet<SpanKey>;
  readonly subjects: Subjects;
  readonly asks: ReadonlySet<Ask>;
  readonly guidance: readonly GuidanceMatch[];
  /** Words that no span of the plan accounts for. */
  readonly rest: readonly string[];
  /** Words that no span at all accounts for. */
  readonly unknown: readonly string[];
  readonly asker: Asker;
  readonly reader: QuestionReader;
  has(...keys: readonly SpanKey[]): boolean;
  of(key: SpanKey): readonly Span[];
}

/** A sentence without the marks that end it. */
export const withoutEnd = (said: string): string => said.replace(/(?<![?!。.~])[?!。.~]+$/u, '');

/**
 * Looks at a plain text once; every frame decides from this, and whoever hears the same text in the same message gets the
 * same. `known`: what it names, where that has been found already.
 */
export function hear(
  said: string,
  asker: Asker,
  reader: QuestionReader,
  known: readonly Mention[] | null = null,
): Heard {
  const text = withoutEnd(said);
  return once(reader.heard, keyOf(text, asker), () => look(text, asker, reader, known));
}

/** No plain text has a tab in it. */
export const keyOf = (text: string, { units, groups, today }: Asker): string =>
  `${text}\t${today}\t${units.join()}\t${groups.join()}`;

function look(
  text: string,
  asker: Asker,
  reader: QuestionReader,
  known: readonly Mention[] | null,
): Heard {
  const mentions = withoutParts(text, known ?? findMentions(text, reader.lexicon), reader);
  const skeleton = skeletonOf(text, mentions);
  const spans = ofWhomTheyAct(spansOf(skeleton, reader, asker.today), asker);
  const keys = new Set(spans.map(({ key }) => key));
  const subjects = lazily(() => subjectsOf(text, mentions, reader.plan));
  const guidance = lazily(() => guidanceOf(text, mentions, reader));
  const rest = lazily(() =>
    restOf(
      text,
      spans.filter(({ key }) => !isOfRecord(key)),
    ),
  );
  const unknown = lazily(() => restOf(text, spans));
  return {
    text,
    skeleton: skeleton.skeleton,
    mentions,
    spans,
    keys,
    get subjects() {
      return subjects();
    },
    asks: new Set(spans.flatMap(({ key }) => askOf(key))),
    get guidance() {
      return guidance();
    },
    get rest() {
      return rest();
    },
    get unknown() {
      return unknown();
    },
    asker,
    reader,
    has: (...some) => some.some((key) => keys.has(key)),
    of: (key) => spans.filter((span) => span.key === key),
  };
}

export const isOfRecord = (key: SpanKey): boolean => key === 'period' || key.startsWith('record:');

/** The rules that a text asks about; where it claims something of one, those that its words as a question ask about. */
function guidanceOf(
  text: string,
  mentions: readonly Mention[],
  { guidance, lexicon }: QuestionReader,
): readonly GuidanceMatch[] {
  const said = withMeasuresTaken(withDaysOfRules(text, lexicon.dueDay));
  const named = said === text ? mentions : findMentions(said, lexicon);
  const asked = claimAsAsked(said);
  const matches = matchGuidance(said, named, guidance);
  if (asked === said) return matches;
  const ofClaim = matchGuidance(asked, findMentions(asked, lexicon), guidance);
  return ofClaim.some(({ tells }) => tells > 0)
    ? ofClaim
    : matches.filter(({ words }) => asked.includes(words));
}

/** Runs of characters that stand in no span. */
function restOf(text: string, spans: readonly Span[]): readonly string[] {
  const covers = Array.from({ length: text.length }, () => false);
  for (const { start, end } of spans) covers.fill(true, start, end);
  return [...covers]
    .map((isCovered, at) => (isCovered ? ' ' : text.charAt(at)))
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

const ASKS: ReadonlySet<string> = new Set<Ask>([
  'lead',
  'units',
  'target',
  'deadline',
  'group',
  'leader',
  'members',
  'content',
  'progress',
  'which-task',
  'tasks',
  'yes-or-no',
]);

const isAsk = (words: string): words is Ask => ASKS.has(words);

function askOf(key: SpanKey): readonly Ask[] {
  const ask = key.startsWith('ask:') ? key.slice(4) : '';
  return isAsk(ask) ? [ask] : [];
}
