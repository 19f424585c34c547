import type { Plan } from '../../domain/plan.ts';
import { plain } from '../text/plain.ts';
import { IDLE } from '../words/idle.ts';
import { ACTORS, FREQUENCIES, QUESTION_WORDS } from '../words/rules.ts';

/** What may be asked of a rule beyond its words: who does it, and how often. */
export type Relation = 'who' | 'how-often';

/** A sentence of a rule that answers something, by its own words. */
interface RuleSentence {
  readonly rule: string;
  readonly aspect: number;
  readonly length: number;
  readonly pieces: ReadonlySet<string>;
  readonly answers: ReadonlySet<Relation>;
}

/** The sentences of a plan's rules, and how much each piece of their words tells one from the others. */
export interface RuleSentences {
  readonly sentences: readonly RuleSentence[];
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of what one rule alone has. */
  readonly rarest: number;
}

/** What names a unit is the duty of that unit alone, and is found by its name; the name of the district tells nothing. */
export function indexRuleSentences({ rules, units, command }: Plan): RuleSentences {
  const ofDistrict = new Set(piecesOf(`${plain(command.district)}城`));
  const isOfUnit = (text: string) => units.some(({ name }) => text.includes(name));
  const common = rules.filter(({ text }) => !isOfUnit(text));
  const sentences = common.flatMap(({ id, aspects }) =>
    aspects.map(({ quote, about, tells }, aspect) => ({
      rule: id,
      aspect,
      length: quote.length,
      pieces: new Set(
        [quote, ...about, ...tells]
          .flatMap((words) => piecesOf(plain(words)))
          .filter((piece) => !ofDistrict.has(piece)),
      ),
      answers: relationsIn(quote),
    })),
  );
  const rarest = Math.log(1 + rulesOf(sentences));
  return { sentences, weights: weightsOf(sentences), rarest };
}

const relationsIn = (quote: string): ReadonlySet<Relation> =>
  new Set<Relation>([
    ...(ACTORS.test(quote) ? (['who'] as const) : []),
    ...(FREQUENCIES.test(quote) ? (['how-often'] as const) : []),
  ]);

/** The fewer rules have a piece, the more it tells. */
function weightsOf(sentences: readonly RuleSentence[]): ReadonlyMap<string, number> {
  const rules = new Map<string, Set<string>>();
  for (const { rule, pieces } of sentences)
    for (const piece of pieces) rules.set(piece, (rules.get(piece) ?? new Set()).add(rule));
  const all = rulesOf(sentences);
  return new Map([...rules].map(([piece, { size }]) => [piece, Math.log(1 + all / size)]));
}

const rulesOf = (sentences: readonly RuleSentence[]): number =>
  new Set(sentences.map(({ rule }) => rule)).size;

/** The sentence that accounts for most of a text's words; null where none does, or two rules do as well as each other. */
export function ruleSentenceOf(
  text: string,
  relation: Relation | null,
  { sentences, weights, rarest }: RuleSentences,
): { readonly rule: string; readonly aspect: number } | null {
  if (text.length > LONGEST) return null;
  const asked = [...new Set(piecesOf(bare(text)))];
  const unknown = UNKNOWN * rarest;
  const total = asked.reduce((sum, piece) => sum + (weights.get(piece) ?? unknown), 0);
  const ranked = sentences
    .map((sentence) => {
      const shared = asked.filter((piece) => sentence.pieces.has(piece));
      const weight = shared.reduce((sum, piece) => sum + (weights.get(piece) ?? 0), 0);
      const isFit = weight >= LEAST_WEIGHT * rarest && weight >= LEAST_SHARE * total;
      return {
        sentence,
        score: isFit ? weight * (relation && sentence.answers.has(relation) ? ANSWERS : 1) : 0,
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.sentence.length - b.sentence.length);
  const [best] = ranked;
  const other = ranked.find(({ sentence }) => sentence.rule !== best?.sentence.rule);
  return best && best.score >= MARGIN * (other?.score ?? 0) ? best.sentence : null;
}

/** Longer texts are no questions about a rule. */
const LONGEST = 60;
/** What no sentence has may be another word for what one has. */
const UNKNOWN = 0.5;
/** In pieces that stand in one sentence alone. */
const LEAST_WEIGHT = 1.4;
const LEAST_SHARE = 0.45;
/** By so much the best is to be better than any other rule. */
const MARGIN = 1.15;
/** Who asks for somebody is answered by a sentence that names somebody. */
const ANSWERS = 1.3;

const FILLERS = new RegExp(
  IDLE.filter((words) => /^[\u4e00-\u9fff]{2,}$/u.test(words)).join('|'),
  'gu',
);

const bare = (text: string): string => text.replace(QUESTION_WORDS, ' ').replace(FILLERS, ' ');

/** Each two characters of Chinese that stand together. */
const piecesOf = (text: string): readonly string[] =>
  (text.match(/[\u4e00-\u9fff]+/gu) ?? []).flatMap((run) =>
    [...run].slice(1).map((char, at) => `${run.charAt(at)}${char}`),
  );
