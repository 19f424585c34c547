import { z } from 'zod';
import { Month, Period, Quarter } from '../../src/domain/period.ts';
import { Sections } from '../../src/domain/report-reading.ts';

const task = z.int();
const group = z.int();

/** 季报预填: the quarter's report as the unit's monthly ones make it. */
export const PrefillQuarter = z.strictObject({
  kind: z.literal('prefill-quarter'),
  period: Quarter.nullable(),
});
export type PrefillQuarter = z.infer<typeof PrefillQuarter>;

/** A picture or a file that belongs to what is being reported (佐证材料). */
export const AttachEvidence = z.strictObject({
  kind: z.literal('attach-evidence'),
  note: z.string(),
});
export type AttachEvidence = z.infer<typeof AttachEvidence>;

/** The second message in a row that could not be read: a report is asked for step by step. */
export const GuideReport = z.strictObject({ kind: z.literal('guide-report') });
export type GuideReport = z.infer<typeof GuideReport>;

/** 全文: the report that waits, with all its words. */
export const ShowDraftInFull = z.strictObject({ kind: z.literal('show-draft-in-full') });
export type ShowDraftInFull = z.infer<typeof ShowDraftInFull>;

/** 我们报了哪些, 本月清单: what the speaker's unit has reported and still owes. */
export const AskOwnReports = z.strictObject({
  kind: z.literal('ask-own-reports'),
  period: Period.nullable(),
});
export type AskOwnReports = z.infer<typeof AskOwnReports>;

export const AskVersions = z.strictObject({
  kind: z.literal('ask-versions'),
  task,
  period: Period.nullable(),
});
export type AskVersions = z.infer<typeof AskVersions>;

export const AskExperience = z.strictObject({
  kind: z.literal('ask-experience'),
  period: Period.nullable(),
});
export type AskExperience = z.infer<typeof AskExperience>;

/** 提交月报: the group's report as its tasks' reports make it, with what its liaison adds. */
export const SubmitGroupReport = z.strictObject({
  kind: z.literal('submit-group-report'),
  group: group.nullable(),
  period: Month.nullable(),
  additions: Sections,
  /** What it said when it was shown; absent before it was. */
  shown: z.string().optional(),
});
export type SubmitGroupReport = z.infer<typeof SubmitGroupReport>;

export const AskGroupReport = z.strictObject({
  kind: z.literal('ask-group-report'),
  group: group.nullable(),
  period: Month.nullable(),
});
export type AskGroupReport = z.infer<typeof AskGroupReport>;
