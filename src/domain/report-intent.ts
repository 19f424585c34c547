import { z } from 'zod';
import type { Intent } from './intent.ts';
import { Period } from './period.ts';
import { Achievement, ReportReading, Sections } from './report-reading.ts';

const task = z.int();

/** What a liaison wrote, as it was read; the handler finds the unit and puts it on record. */
export const ReportProgress = z.strictObject({
  kind: z.literal('report-progress'),
  reading: ReportReading,
  /** What stood on record of it when it was shown; absent before it was. */
  shown: z.string().optional(),
});
export type ReportProgress = z.infer<typeof ReportProgress>;

/**
 * 问题：…: these sections of the draft, or of what was reported last, change; the others stay as they are.
 * `task` is the one that is named, `metrics` the numbers of a new progress.
 */
export const AmendReport = z.strictObject({
  kind: z.literal('amend-report'),
  task: task.nullable(),
  sections: Sections.partial(),
  metrics: z.array(Achievement).nullable(),
});
export type AmendReport = z.infer<typeof AmendReport>;

/**
 * The answer to what the clerk asked back about a report: a task, the number that was meant, the period, or the unit.
 * None of them: every task that the unit still owes.
 */
export const SettleDoubt = z.strictObject({
  kind: z.literal('settle-doubt'),
  task: task.nullable(),
  quantity: z.strictObject({ value: z.number(), unit: z.string() }).nullable(),
  period: Period.nullable(),
  /** Which of the speaker's units reports. */
  unit: z.string().optional(),
});
export type SettleDoubt = z.infer<typeof SettleDoubt>;

export const WithdrawReport = z.strictObject({
  kind: z.literal('withdraw-report'),
  task: task.nullable(),
  period: Period.nullable(),
  reason: z.string().nullable(),
  /** The report as it was shown; absent before it was. */
  shown: z.string().optional(),
});
export type WithdrawReport = z.infer<typeof WithdrawReport>;

/** The report that an intent proposes; null for any other intent. */
export const asReport = (intent: Intent): ReportProgress | null =>
  intent.kind === 'report-progress' ? ReportProgress.parse(intent) : null;
