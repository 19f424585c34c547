import { z } from 'zod';
import { type Act, rolesOfAct } from './act.ts';
import { itemsOf } from './carry-over.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';
import { Month, type Period } from './period.ts';
import { Role } from './person.ts';
import type { Plan } from './plan.ts';
import { tasksOfGroup } from './plan-lookups.ts';
import type { SectionName } from './report-reading.ts';
import { shortNumber } from './short-number.ts';
import {
  type Author,
  current,
  isInForce,
  type Submission,
  type SubmissionVersion,
} from './submission.ts';

/** One sentence of a group's report, with the submission that it comes from; null for what the group's liaison added. */
export const SourcedSentence = z.strictObject({
  section: z.enum(['progress', 'problems', 'next', 'experience']),
  text: z.string().min(1),
  task: z.int().nullable(),
  unit: z.string().nullable(),
  /** The submission's id and the number of its version, from 1. */
  source: z.strictObject({ submission: z.string(), version: z.int().positive() }).nullable(),
});
export type SourcedSentence = z.infer<typeof SourcedSentence>;

/** 工作组月报: what a working group sends to the office for a month (附件2 三). */
export const GroupReport = z.strictObject({
  /** `${period}:${group}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  group: z.int(),
  period: Month,
  sentences: z.array(SourcedSentence),
  by: z.string(),
  byName: z.string(),
  /** The roles in which it was handed in; absent in what version 0.1 kept. */
  as: z.array(Role).optional(),
  at: Moment,
  cause: z.string(),
});
export type GroupReport = z.infer<typeof GroupReport>;

export const GROUP_REPORTS: Kind<GroupReport> = {
  name: 'groupReports',
  schema: GroupReport,
  indexes: [{ paths: ['period', 'group'] }],
};

/** In the order of groups. */
export const groupReportsOfPeriod = (
  kept: Keeper,
  period: Period,
): Promise<readonly GroupReport[]> =>
  kept(GROUP_REPORTS).find({ where: { period }, sort: ['group'] });

export const SECTIONS: readonly SectionName[] = ['progress', 'problems', 'next', 'experience'];

export const groupReportId = (group: number, period: string): string => `${period}:${group}`;

/** The report of a group as its tasks' submissions make it, by section, task and unit. */
export function compose(
  plan: Plan,
  group: number,
  submissions: readonly Submission[],
): readonly SourcedSentence[] {
  const inForce = composedOf(plan, group, submissions);
  return SECTIONS.flatMap((section) =>
    inForce.flatMap((submission) => sentencesOf(submission, section)),
  );
}

/** The submissions that make it, by task and unit. */
export function composedOf(
  plan: Plan,
  group: number,
  submissions: readonly Submission[],
): readonly Submission[] {
  const numbers = tasksOfGroup(plan, group).map((task) => task.number);
  return submissions
    .filter((one) => isInForce(one) && numbers.includes(one.task))
    .sort((a, b) => a.task - b.task || unitOrder(plan, a) - unitOrder(plan, b));
}

function sentencesOf(submission: Submission, section: SectionName): readonly SourcedSentence[] {
  const { id, task, unit, versions } = submission;
  const source = { submission: id, version: versions.length };
  return itemsOf(current(submission)[section]).map((text) => ({
    section,
    text,
    task,
    unit,
    source,
  }));
}

const unitOrder = (plan: Plan, { task, unit }: Submission): number =>
  plan.tasks.find((one) => one.number === task)?.units.indexOf(unit) ?? 0;

/** The group's report as its liaison hands it to the office; handing it in again replaces it. */
export function handIn(
  kept: GroupReport | null,
  group: number,
  period: string,
  sentences: readonly SourcedSentence[],
  author: Author,
  act: Act,
): GroupReport {
  if (kept?.cause === act.cause) return kept;
  return {
    id: groupReportId(group, period),
    version: kept?.version ?? 0,
    group,
    period,
    sentences: [...sentences],
    by: author.id,
    byName: author.name,
    ...rolesOfAct(act),
    at: act.at,
    cause: act.cause,
  };
}

/** Whether a submission says something else by now than what the report took from it. */
export function isOutdated({ sentences }: GroupReport, submission: Submission): boolean {
  const { id, versions } = submission;
  const taken = sentences.find((one) => one.source?.submission === id)?.source?.version;
  if (taken === undefined) return isInForce(submission) && !isEmpty(current(submission));
  return taken !== versions.length;
}

const isEmpty = (version: Pick<SubmissionVersion, SectionName>): boolean =>
  SECTIONS.every((section) => itemsOf(version[section]).length === 0);

/** By which it is known again that a group's report says what was shown. */
export const shownSentences = (sentences: readonly SourcedSentence[]): string =>
  `${sentences.length}:${shortNumber(JSON.stringify(sentences), 6)}`;
