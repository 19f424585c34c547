import { SAID_OTHERWISE } from '../domain/said-otherwise.ts';
import type { Submission, SubmissionVersion } from '../domain/submission.ts';
import { current } from '../domain/submission.ts';
import { SECTION_NAMES, SECTION_ORDER } from '../wording/sections.ts';

/** A sentence of a report, and in which of its sections it stands. */
export interface Passage {
  readonly submission: Submission;
  readonly section: string;
  readonly words: string;
}

/** The sentences of reports that tell of something, in these words or in others for the same. */
export const passagesWith = (words: string, reports: readonly Submission[]): readonly Passage[] =>
  reports.flatMap((submission) =>
    sentencesOf(current(submission))
      .filter((one) => tellsOf(words, one.words))
      .map((one) => ({ submission, ...one })),
  );

const sentencesOf = (version: SubmissionVersion) =>
  SECTION_ORDER.flatMap((section) =>
    version[section]
      .split(/(?<=[。；;！!\n])/u)
      .map((words) => ({ section: SECTION_NAMES[section], words: words.trim() }))
      .filter(({ words }) => words !== ''),
  );

/** So much of what is looked for must stand in a sentence, by pairs of characters. */
const SHARE = 0.6;

export function tellsOf(words: string, sentence: string): boolean {
  if (sentence.includes(words)) return true;
  const kin = SAID_OTHERWISE.filter((some) => some.some((one) => words.includes(one)));
  const isSaidOtherwise =
    kin.length > 0 && kin.every((some) => some.some((one) => sentence.includes(one)));
  if (isSaidOtherwise) return true;
  const pairs = pairsOf(words);
  const shared = pairs.filter((pair) => sentence.includes(pair));
  return pairs.length > 1 && shared.length / pairs.length >= SHARE;
}

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
