import type { AskedOfOffice } from '../domain/asked-of-office.ts';
import type { Aside, Draft } from '../domain/draft.ts';
import type { Intent } from '../domain/intent.ts';
import type { MatterRef } from '../domain/matter.ts';
import type { Role } from '../domain/person.ts';
import type { RecordedFigure } from '../domain/recorded-figure.ts';
import { nameInPlan, unitsOf } from '../domain/responsibility.ts';
import type { Subject } from './matters/called-by-subject.ts';
import type { Asker, QuestionReader } from './reader.ts';
import type { RecentReport } from './reports/reporter.ts';

/** Where a message stands: what is known of its sender, and of what was said and done before it. */
export interface Standing {
  /** The day in Shanghai, YYYY-MM-DD. */
  readonly today: string;
  readonly roles: readonly Role[];
  /** What this person asked a moment ago, or what the bot asked back then; null if nothing. */
  readonly asked: Intent | null;
  /**
   * The only task of the report that waits here or that was filed here a moment ago, and nothing was asked since, as a question of how
   * it stands: what is asked without its subject is asked of it. Null for none and several.
   */
  readonly atWork: Intent | null;
  /** What the person wrote here and has not settled yet; null if nothing. */
  readonly draft: Draft | null;
  /** What the person put off here until it is taken up again, newest first: 先别报这个. */
  readonly shelved: readonly Aside[];
  /** What they confirmed or cancelled here a moment ago, and nothing waits since; null for nothing. */
  readonly settled: Draft | null;
  /** What the person's units reported, newest first. */
  recent(): Promise<readonly RecentReport[]>;
  /**
   * Whether the clerk sent something lately that this person has not signed for. A bare yes (可以) means no more than what came
   * today, since this person spoke last.
   */
  toSign(isBareYes: boolean): Promise<boolean>;
  /** What of all that is handled under numbers waits for one of these words of this person, and of what the clerk spoke to them lately. */
  awaits(...words: readonly string[]): Promise<Awaits>;
  /** The matters of which the clerk spoke to this person within a day, the last one first. */
  spoken(): Promise<readonly MatterRef[]>;
  /** The matters that this person may know of, by what they are about. */
  subjects(): Promise<readonly Subject[]>;
  /** What waits for a step of this person, and of which the clerk spoke to them within a day. */
  onDesk(): Promise<readonly Lying[]>;
  /** What they said last within a day and was not done because it lacked something: 退回, and why is still to be said. Null for none. */
  gap(): Promise<Gap | null>;
  /** What they said last here a moment ago, as it was understood; null for nothing. */
  lastSaid(): Promise<Intent | null>;
  /** The same in their own words; where it was one more of what was said before, that. */
  lastWords(): Promise<string | null>;
  /** The one unit of which they asked last today, or that they urged, in this chat; null for none. */
  unitSpoken(): Promise<string | null>;
  /** What they did last within a day that changed something, in whatever chat; null for nothing. */
  lastDeed(): Promise<DoneBefore | null>;
  /** The figures of the last reports that this person may read. */
  figures(): Promise<readonly RecordedFigure[]>;
  /** Whose reports, as far as this person may read them, tell of this in these words or in others for the same. */
  tellingOf(words: string): Promise<readonly TellsOf[]>;
  /** Of which tasks units have reported, as far as this person may read it, each once. */
  reported(): Promise<readonly TellsOf[]>;
  /** What was asked of the office and waits to be decided by it. */
  applications(): Promise<readonly AskedOfOffice[]>;
  /** What was listed a moment ago, for a word of theirs that several matters waited for: 第一个. Empty for nothing. */
  choosing(): Promise<Choosing>;
}

/** A message and where it stands: all that a room knows when it says what somebody wants. */
export interface Said extends Standing {
  /** The words as `plain` leaves them. */
  readonly text: string;
  /** The words as they were written, without what a client wraps around a text that is passed on. */
  readonly body: string;
  /** The message that was quoted, as text. */
  readonly quote: string | null;
  /** ISO 8601. */
  readonly at: string;
  /** The verbs that name what waits in a yes: 批 for 行，批下去. Empty where nothing waits. */
  readonly verbs: readonly string[];
  readonly isInGroup: boolean;
  /** Whether it is known to tell of work, so that only what it tells is looked for. */
  readonly isTold?: true;
  readonly reader: QuestionReader;
}

/** A report by its task and its unit. */
export interface TellsOf {
  readonly task: number;
  readonly unit: string;
}

/** Something that was done, and the message that did it. */
export interface DoneBefore {
  readonly intent: Intent;
  readonly cause: string;
}

/** A matter on somebody's desk. */
export interface Lying {
  readonly matter: MatterRef;
  /** Whether they are asked for a yes or a no. */
  readonly isJudged: boolean;
}

/** A word that lacked something, and what was said with it. */
export type LackingText = WaitingForWord & { readonly text: string };

/** What was left open, and waits for no more than what it lacked. */
export interface Gap {
  readonly intent: Intent;
  /** What was said of it, in their words, newest first. */
  readonly before: readonly string[];
  /** For a word of the office: what it was said of, where that waits for it still. */
  readonly step: LackingText | null;
}

/** A word that several matters waited for, in the order in which they were listed. */
export type Choosing = readonly (WaitingForWord & { readonly text: string })[];

/** A matter, and the first of the words that it waits for. */
export interface WaitingForWord {
  readonly matter: MatterRef;
  readonly word: string;
}

export interface Awaits {
  readonly spoken: readonly WaitingForWord[];
  readonly waiting: readonly WaitingForWord[];
}

/**
 * In this order what is no exact command is heard: orders in free words; what answers the clerk or takes up the question before; courtesies and who
 * somebody is; questions about what is on record; reports; questions about the plan; and what nobody understood.
 */
export const STAGES = [
  'order',
  'answer',
  'follow-up',
  'courtesy',
  'record',
  'report',
  'question',
  'rest',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a room hears at each stage; null for what is not meant for it. */
export type Hearing = {
  readonly [S in Stage]?: (said: Said) => Intent | null | Promise<Intent | null>;
} & {
  /** Beside the stages: pictures or files that came with no more than a caption. */
  readonly sent?: (said: Said) => Intent | null;
};

/** Whose 我们局 and 我们组 it is. */
export const askerOf = ({
  roles,
  today,
  reader,
}: Pick<Said, 'roles' | 'today' | 'reader'>): Asker => ({
  units: [...new Set(unitsOf(roles).map((unit) => nameInPlan(reader.plan, unit)))],
  groups: [...new Set(roles.flatMap((role) => (role.group === null ? [] : [role.group])))],
  today,
});
