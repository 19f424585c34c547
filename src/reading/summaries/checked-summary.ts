import type { SectionName, Sections } from '../../domain/report-reading.ts';
import { isBorneOut } from './borne-out.ts';
import { partsOf, type ToldPart } from './parts-of.ts';

/** What somebody else says of some reports. */
export interface SentenceClaimed {
  readonly section: SectionName;
  readonly text: string;
  /** The numbers under which the reports were given. */
  readonly reports: readonly number[];
}

/** A report as it was given, under its number. */
export interface ReportGiven {
  readonly number: number;
  readonly task: number;
  readonly unit: string;
  readonly sections: Sections;
}

/** More is no summary. */
const MOST_SENTENCES = 20;
const LONGEST = 200;

/**
 * The sentences that their reports bear out: every part of one stands, number by number and name by name, in one part of a report
 * that it cites, in the section under which it is told, and every report that it cites bears out a part. Any other is dropped.
 */
export const checkedSummary = (
  claimed: readonly SentenceClaimed[],
  reports: readonly ReportGiven[],
): readonly SentenceClaimed[] => {
  const borne = claimed.slice(0, MOST_SENTENCES).filter((one) => holds(one, reports));
  return borne.filter((one, at) => borne.findIndex(({ text }) => text === one.text) === at);
};

function holds(
  { section, text, reports: cited }: SentenceClaimed,
  reports: readonly ReportGiven[],
): boolean {
  const grounds = reports.filter(({ number }) => cited.includes(number));
  const parts = partsOf(text);
  if (parts.length === 0 || text.length > LONGEST) return false;
  if (grounds.length === 0 || grounds.length !== new Set(cited).size) return false;
  const bearers = parts.map((part, at) => {
    const unit = unitSpokenOf(parts.slice(0, at + 1), grounds);
    const own = grounds.filter((one) => unit === null || one.unit === unit);
    return own.filter((one) => bearsOut(one, section, part));
  });
  return (
    bearers.every((some) => some.length > 0) &&
    grounds.every((one) => bearers.some((some) => some.includes(one)))
  );
}

/** A unit that is named is spoken of until another one is. */
function unitSpokenOf(parts: readonly ToldPart[], grounds: readonly ReportGiven[]): string | null {
  const named = parts.flatMap(({ words }) => grounds.filter(({ unit }) => words.includes(unit)));
  return named.at(-1)?.unit ?? null;
}

const bearsOut = (
  { task, unit, sections }: ReportGiven,
  section: SectionName,
  part: ToldPart,
): boolean => partsOf(sections[section]).some((told) => isBorneOut(part, { told, task, unit }));
