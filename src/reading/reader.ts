import type { Plan } from '../domain/plan.ts';
import { buildLexicon, type Lexicon } from './names/lexicon.ts';
import { findMentions, type Mention, type Said } from './names/mentions.ts';
import { buildTaskSearch, type TaskSearch } from './names/search.ts';
import { buildSpeller, type Speller } from './names/spelling.ts';
import { type Subjects, subjectsOf } from './names/subjects.ts';
import { type Ask, asksOf } from './questions/asks.ts';
import {
  type GuidanceIndex,
  type GuidanceMatch,
  indexGuidance,
  matchGuidance,
} from './questions/guidance.ts';
import { plain } from './text/plain.ts';

/** What a plan's questions are read with, built once. */
export interface QuestionReader {
  readonly plan: Plan;
  readonly lexicon: Lexicon;
  readonly guidance: GuidanceIndex;
  readonly search: TaskSearch;
  readonly speller: Speller;
  /** All that the plan says, as `plain` writes it, a line for each text: for whether words stand in it at all. */
  readonly planText: string;
}

export function buildQuestionReader(plan: Plan): QuestionReader {
  const lexicon = buildLexicon(plan);
  return {
    plan,
    lexicon,
    guidance: indexGuidance(plan),
    search: buildTaskSearch(plan),
    speller: buildSpeller(lexicon),
    planText: textOf(plan),
  };
}

const textOf = ({ tasks, rules, document }: Plan): string =>
  [
    ...tasks.map((task) => task.content),
    ...rules.map((rule) => rule.text),
    document.title + document.issuer,
    ...document.basis.map((basis) => basis.name),
  ]
    .map(plain)
    .join('\n');

/** What the reading knows of the asker: whose 我们局 and 我们组 it is, and what day it is. */
export interface Asker {
  readonly units: readonly string[];
  readonly groups: readonly number[];
  /** The day in Shanghai, YYYY-MM-DD. */
  readonly today: string;
}

/** One plain text as the kinds of question look at it. */
export interface Asked {
  readonly text: string;
  /** The text with each thing that it names as one capital letter: T谁牵头. */
  readonly skeleton: string;
  readonly mentions: readonly Mention[];
  readonly subjects: Subjects;
  readonly asks: ReadonlySet<Ask>;
  readonly guidance: readonly GuidanceMatch[];
}

/** Looks at a plain text once; every kind of question decides from this. */
export function look(text: string, reader: QuestionReader): Asked {
  const mentions = findMentions(text, reader.lexicon);
  const skeleton = skeletonOf(text, mentions);
  return {
    text,
    skeleton,
    mentions,
    subjects: subjectsOf(text, mentions, reader.plan),
    asks: asksOf(skeleton),
    guidance: matchGuidance(text, mentions, reader.guidance),
  };
}

function skeletonOf(text: string, mentions: readonly Mention[]): string {
  let skeleton = '';
  let at = 0;
  for (const mention of mentions) {
    skeleton += text.slice(at, mention.start) + letterOf(mention.meanings);
    at = mention.end;
  }
  return skeleton + text.slice(at);
}

const LETTERS: readonly (readonly [Said['kind'], string])[] = [
  ['task-number', 'T'],
  ['task', 'T'],
  ['unit', 'U'],
  ['group-number', 'G'],
  ['group', 'G'],
  ['person', 'P'],
  ['post', 'O'],
  ['quarter', 'Q'],
  ['elsewhere', 'E'],
];

function letterOf(meanings: readonly Said[]): string {
  const letter = LETTERS.find(([kind]) => meanings.some((meaning) => meaning.kind === kind));
  return letter?.[1] ?? 'X';
}
