import type { Plan, Target } from '../domain/plan.ts';
import type { Frame } from './frame.ts';
import { FRAMES } from './frames/index.ts';
import type { Heard } from './heard.ts';
import { buildAskingPutRight, type PutAskingRight } from './names/asking-put-right.ts';
import { buildLexicon, type Lexicon } from './names/lexicon.ts';
import { buildTaskSearch, type TaskSearch } from './names/search.ts';
import { buildSpeller, type Speller } from './names/spelling.ts';
import { shortNamesOf } from './spans/called-in-short.ts';
import { type GuidanceIndex, indexGuidance } from './spans/guidance.ts';
import { plain } from './text/plain.ts';

/** What questions about a plan and its record are read with, built once. */
export interface QuestionReader {
  readonly plan: Plan;
  readonly lexicon: Lexicon;
  readonly guidance: GuidanceIndex;
  readonly search: TaskSearch;
  readonly speller: Speller;
  /** Puts right what is mistyped in the words of which questions are made. */
  readonly askingPutRight: PutAskingRight;
  /** What each number of the plan is called, as `plain` writes it. */
  readonly targetForms: ReadonlyMap<Target, readonly string[]>;
  /** What units are called by what they deal with alone, each with the one that is: 财政. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** All that the plan says, as `plain` writes it, a line for each text: for whether words stand in it at all. */
  readonly planText: string;
  /** What can be asked of the rooms, and then of the plan, in the order that decides between equals. */
  readonly frames: readonly Frame[];
  /** Those of the rooms alone, by their names. */
  readonly ofRooms: ReadonlySet<string>;
  /** What was heard so far in the message at hand; null where nothing is remembered. */
  readonly heard: Map<string, Heard> | null;
}

export function buildQuestionReader(plan: Plan, ofRooms: readonly Frame[] = []): QuestionReader {
  const lexicon = buildLexicon(plan);
  const planText = textOf(plan);
  return {
    plan,
    lexicon,
    guidance: indexGuidance(plan),
    search: buildTaskSearch(plan),
    speller: buildSpeller(lexicon, wordsOfRules(plan)),
    askingPutRight: buildAskingPutRight(planText),
    targetForms: formsOf(plan),
    shortNames: shortNamesOf(plan),
    planText,
    frames: [...ofRooms, ...FRAMES],
    ofRooms: new Set(ofRooms.map(({ name }) => name)),
    heard: null,
  };
}

/** The reader for one message: each of its texts is heard once, however many stages look at it. */
export const forOneMessage = (reader: QuestionReader): QuestionReader => ({
  ...reader,
  heard: new Map(),
});

const formsOf = ({ tasks }: Plan): ReadonlyMap<Target, readonly string[]> =>
  new Map(
    tasks.flatMap(({ targets }) =>
      targets.map((target) => [
        target,
        [target.metric, ...target.aliases, ...target.english].map(plain),
      ]),
    ),
  );

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

/** By what the plan lets people speak of its rules. */
const wordsOfRules = ({ rules }: Plan): readonly string[] => [
  ...new Set(rules.flatMap(({ aspects }) => aspects.flatMap(({ about }) => about)).map(plain)),
];
