import { z } from 'zod';
import { type Act, rolesOfAct } from './act.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';
import { givesReason } from './nil-reason.ts';
import { Period } from './period.ts';
import { Role } from './person.ts';
import { Refusal } from './refusal.ts';
import type { Doubt } from './report-reading.ts';
import { Achievement, NotedFigure, Sections } from './report-reading.ts';

/** What one unit says of one task in one period: the four sections (附件2 三) and the numbers reached. */
export const Entry = z.strictObject({
  task: z.int(),
  /** The canonical name of the unit that answers for it. */
  unit: z.string().min(1),
  period: Period,
  ...Sections.shape,
  metrics: z.array(Achievement),
  /** The figures that are not counted; absent in what version 0.1 kept. */
  noted: z.array(NotedFigure).optional(),
  isNil: z.boolean(),
});
export type Entry = z.infer<typeof Entry>;

/** One state of a submission. Earlier ones are never changed, so that every version stays readable. */
export const SubmissionVersion = z.strictObject({
  kind: z.enum(['submitted', 'corrected', 'withdrawn']),
  ...Sections.shape,
  metrics: z.array(Achievement),
  /** The figures that are not counted; absent in what version 0.1 kept. */
  noted: z.array(NotedFigure).optional(),
  isNil: z.boolean(),
  by: z.string(),
  byName: z.string(),
  /** The roles in which it was done; absent in what version 0.1 kept. */
  as: z.array(Role).optional(),
  at: Moment,
  /** When its words were written, where that was before it was confirmed: it counts by that. */
  writtenAt: Moment.optional(),
  /** The inbox row that made it: a repeated step finds itself here and changes nothing. */
  cause: z.string(),
  /** Why it was withdrawn; null for the other kinds. */
  reason: z.string().nullable(),
  /** 补报: it came after the office had locked the period. */
  isBackFilled: z.boolean(),
});
export type SubmissionVersion = z.infer<typeof SubmissionVersion>;

/** 月报、季报: the one report of a unit on a task for a period, with all its versions. */
export const Submission = z.strictObject({
  /** `${period}:${task}:${unit}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  task: z.int(),
  unit: z.string().min(1),
  period: Period,
  /** The last one is in force. */
  versions: z.array(SubmissionVersion).min(1),
});
export type Submission = z.infer<typeof Submission>;

/** By which a unit's report is found. */
export type ReportNamed = Pick<Submission, 'task' | 'unit' | 'period'>;

/** The ledger (台账). */
export const SUBMISSIONS: Kind<Submission> = {
  name: 'submissions',
  schema: Submission,
  indexes: [
    { paths: ['period', 'task', 'id'] },
    { paths: ['task', 'period', 'id'] },
    { paths: ['unit', 'period', 'id'] },
    { paths: ['unit', 'task', 'period', 'id'] },
  ],
};

/** In the order of tasks. */
export const submissionsOfPeriod = (kept: Keeper, period: Period): Promise<readonly Submission[]> =>
  kept(SUBMISSIONS).find({ where: { period }, sort: ['task', 'id'] });

const NEWEST_FIRST = ['-period', '-id'];

/** Newest period first, at most `limit`. */
export const submissionsOnTask = (
  kept: Keeper,
  task: number,
  limit: number,
): Promise<readonly Submission[]> =>
  kept(SUBMISSIONS).find({ where: { task }, sort: NEWEST_FIRST, limit });

export const submissionsOfUnit = (
  kept: Keeper,
  unit: string,
  limit: number,
): Promise<readonly Submission[]> =>
  kept(SUBMISSIONS).find({ where: { unit }, sort: NEWEST_FIRST, limit });

export const submissionsOfUnitOnTask = (
  kept: Keeper,
  unit: string,
  task: number,
  limit: number,
): Promise<readonly Submission[]> =>
  kept(SUBMISSIONS).find({ where: { unit, task }, sort: NEWEST_FIRST, limit });

export const submissionId = ({ period, task, unit }: Pick<Entry, 'period' | 'task' | 'unit'>) =>
  `${period}:${task}:${unit}`;

/** The version in force. */
export const current = ({ versions }: Submission): SubmissionVersion => {
  const last = versions.at(-1);
  if (!last) throw new Error('A submission has no version');
  return last;
};

export const isInForce = (submission: Submission): boolean =>
  current(submission).kind !== 'withdrawn';

/** The moment of the first version that was not withdrawn since: what lateness is counted from. */
export function submittedAt({ versions }: Submission): string | null {
  const withdrawn = versions.findLastIndex((one) => one.kind === 'withdrawn');
  const since = versions.slice(withdrawn + 1);
  const first = since.find((one) => !tellsOnlyExperience(one)) ?? since[0];
  return first?.writtenAt ?? first?.at ?? null;
}

export interface Author {
  readonly id: string;
  readonly name: string;
}

/**
 * Puts an entry on record: the first version, or a correction of what stands there. A step that is
 * repeated after a crash gives back what it made before, and so does one that says nothing else than what stands there. Refuses what settles nothing.
 */
export function submit(
  kept: Submission | null,
  entry: Entry,
  author: Author,
  act: Act,
  isLocked: boolean,
  writtenAt: string = act.at,
): Submission {
  if (kept && isMadeBy(kept, act)) return kept;
  refuseUnlessTold(entry);
  if (kept && isInForce(kept) && isSameContent(current(kept), entry)) return kept;
  const isFirst = !kept || !isInForce(kept);
  return withVersion(kept, entry, {
    ...contentOf(entry),
    kind: isFirst ? 'submitted' : 'corrected',
    by: author.id,
    byName: author.name,
    ...rolesOfAct(act),
    at: act.at,
    ...(writtenAt < act.at ? { writtenAt } : {}),
    cause: act.cause,
    reason: null,
    isBackFilled: isLocked,
  });
}

/** Refuses what is none: an empty report, 无新进展 without a reason. */
export function refuseUnlessTold(entry: Entry): void {
  const { task } = entry;
  if (isEmpty(entry)) throw new Refusal<ReportReason>({ kind: 'nothing-said', task });
  if (lacksReason(entry)) throw new Refusal<ReportReason>({ kind: 'nil-without-reason', task });
}

/** No section says anything: a draft that was begun and not filled. */
export const isEmpty = ({ progress, problems, next, experience, isNil }: Entry): boolean =>
  !isNil && [progress, problems, next, experience].every((text) => text === '');

/** 典型做法 alone tells neither progress nor problems nor next steps (附件2 三): it is kept, and settles nothing that is owed. */
export const tellsOnlyExperience = ({
  progress,
  problems,
  next,
  experience,
  isNil,
}: Pick<Entry, 'progress' | 'problems' | 'next' | 'experience' | 'isNil'>): boolean =>
  !isNil && experience !== '' && [progress, problems, next].every((text) => text === '');

/** Whether a report in force settles what its unit owes of the task. */
export const settles = (submission: Submission): boolean =>
  isInForce(submission) && !tellsOnlyExperience(current(submission));

/** 无新进展 that does not say why. */
export const lacksReason = ({ isNil, progress, problems }: Entry): boolean =>
  isNil && !givesReason(`${progress}\n${problems}`);

/** Takes a submission back. Its versions stay readable. */
export function withdraw(kept: Submission, reason: string, author: Author, act: Act): Submission {
  if (isMadeBy(kept, act)) return kept;
  if (!isInForce(kept))
    throw new Refusal<ReportReason>({ kind: 'withdrawn-already', task: kept.task });
  return withVersion(kept, kept, {
    ...current(kept),
    kind: 'withdrawn',
    by: author.id,
    byName: author.name,
    ...rolesOfAct(act),
    at: act.at,
    cause: act.cause,
    reason,
  });
}

const isSameContent = (one: SubmissionVersion, other: Entry): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));

const isMadeBy = ({ versions }: Submission, { cause }: Act): boolean =>
  versions.some((one) => one.cause === cause);

/** The four sections, the figures and whether there was nothing to report. */
export const contentOf = ({
  progress,
  problems,
  next,
  experience,
  metrics,
  noted = [],
  isNil,
}: Omit<Entry, 'task' | 'unit' | 'period'>) => ({
  progress,
  problems,
  next,
  experience,
  metrics: [...metrics],
  noted: [...noted],
  isNil,
});

function withVersion(
  kept: Submission | null,
  { task, unit, period }: Pick<Entry, 'task' | 'unit' | 'period'>,
  version: SubmissionVersion,
): Submission {
  const id = submissionId({ task, unit, period });
  const versions = [...(kept?.versions ?? []), version];
  return { id, version: kept?.version ?? 0, task, unit, period, versions };
}

/** By which it is known again that a report is the one that was shown, with no newer version. */
export const shownReport = ({ id, versions }: Submission): string => `${id}:${versions.length}`;

/** Why the office says no to it. */
export type ReportReason =
  | { readonly kind: 'draft-in-doubt'; readonly doubt: Doubt }
  | { readonly kind: 'not-your-task'; readonly tasks: readonly number[] }
  | { readonly kind: 'nothing-said'; readonly task: number }
  | { readonly kind: 'nothing-to-correct'; readonly task: number }
  | { readonly kind: 'nil-without-reason'; readonly task: number }
  | { readonly kind: 'nothing-reported'; readonly task: number | null }
  | { readonly kind: 'nothing-to-prefill'; readonly quarter: Period }
  | { readonly kind: 'withdrawn-already'; readonly task: number }
  | { readonly kind: 'withdrawal-without-reason' }
  | { readonly kind: 'not-your-report'; readonly task: number; readonly units: readonly string[] }
  | { readonly kind: 'which-item'; readonly tasks: readonly number[] }
  | { readonly kind: 'which-words' }
  | { readonly kind: 'how-written' }
  | {
      readonly kind: 'which-number';
      /** What was told, by its task. */
      readonly numbers: readonly { readonly task: number | null; readonly words: string }[];
    }
  | { readonly kind: 'say-on-behalf'; readonly task: number; readonly unit: string }
  | { readonly kind: 'not-on-behalf'; readonly unit: string }
  | { readonly kind: 'for-which-unit' }
  | { readonly kind: 'which-unit'; readonly units: readonly string[] }
  | { readonly kind: 'whose-report'; readonly task: number; readonly units: readonly string[] }
  | { readonly kind: 'not-your-group'; readonly group: number }
  | { readonly kind: 'which-group' }
  | { readonly kind: 'three-sections-empty'; readonly group: number; readonly period: string }
  | { readonly kind: 'nothing-to-compose'; readonly group: number; readonly period: string };
