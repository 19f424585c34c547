import { z } from 'zod';
import { Amendment } from './amendment.ts';
import { Intent } from './intent.ts';
import { Moment } from './message.ts';
import { givesReason } from './nil-reason.ts';
import { Period } from './period.ts';
import { type Doubt, type ReportItem, ReportReading } from './report-reading.ts';

const task = z.int();

/** What a liaison wrote, as it was read; the handler finds the unit and puts it on record. */
export const ReportProgress = z.strictObject({
  kind: z.literal('report-progress'),
  reading: ReportReading,
  /** What stood on record of it when it was shown; absent before it was. */
  shown: z.string().optional(),
  /** When it was written as it was shown; absent before it was. */
  writtenAt: Moment.optional(),
  /** Whether it is to be shown with all its words. */
  inFull: z.boolean().optional(),
});
export type ReportProgress = z.infer<typeof ReportProgress>;

/** 问题：…, 还有补装了20盏, 任务32的不报了: what changes in the draft that waits, or else in what was reported last. */
export const AmendReport = z.strictObject({
  kind: z.literal('amend-report'),
  /** Empty where all of it stands in `unplaced`. */
  amendments: z.array(Amendment),
  /** 那一座扣掉: what puts something right and was found nowhere. */
  unplaced: z.string().optional(),
});
export type AmendReport = z.infer<typeof AmendReport>;

export const WithdrawReport = z.strictObject({
  kind: z.literal('withdraw-report'),
  task: task.nullable(),
  period: Period.nullable(),
  reason: z.string().nullable(),
  /** Whose report is meant, where somebody of several units names one. */
  unit: z.string().min(1).optional(),
  /** The report as it was shown; absent before it was. */
  shown: z.string().optional(),
});
export type WithdrawReport = z.infer<typeof WithdrawReport>;

/** A report, or a change of one, and what the same message asks. */
export const TellAndAsk = z.strictObject({
  kind: z.literal('tell-and-ask'),
  told: Intent,
  asked: Intent,
});
export type TellAndAsk = z.infer<typeof TellAndAsk>;

/** The items of some tasks and what is left of a proposed report; null where either is empty, and for what is no report. */
export function parted(intent: Intent, tasks: readonly number[]) {
  const report = asReport(intent);
  if (!report) return null;
  const { reading } = report;
  const isApart = ({ task }: ReportItem) => task !== null && tasks.includes(task);
  const apart = reading.items.filter(isApart);
  const rest = reading.items.filter((item) => !isApart(item));
  if (apart.length === 0 || rest.length === 0) return null;
  const withItems = (items: ReportItem[]): Intent => ({
    kind: 'report-progress',
    reading: { ...reading, items },
  });
  return { apart: withItems(apart), rest: withItems(rest) };
}

/** The tasks of a report that say that there is nothing new and not why: it was asked for. Empty for anything but a report. */
export const lackingReason = (intent: Intent): readonly number[] =>
  (asReport(intent)?.reading.items ?? []).flatMap(({ task, isNil, progress, problems }) =>
    task !== null && isNil && !givesReason(`${progress}\n${problems}`) ? [task] : [],
  );

/**
 * What of a report may go on record now and what must wait, because it says that there is nothing new and not why; null where all of it may
 * go, and where nothing may.
 */
export function partedByReason(intent: Intent) {
  const report = asReport(intent);
  const lacking = lackingReason(intent);
  const parts = report && lacking.length > 0 ? parted(intent, lacking) : null;
  if (!report || !parts) return null;
  const { writtenAt } = report;
  return { ...parts, rest: { ...parts.rest, ...(writtenAt === undefined ? {} : { writtenAt }) } };
}

/**
 * What of a report may go on record now, and apart from it the words of which it is open of which of its tasks they are: these hold none of it
 * up, and are asked of alone. Null where nothing of that is open, and where nothing else is told.
 */
export function partedByDoubt(intent: Intent) {
  const report = asReport(intent);
  const doubt = report?.reading.doubt;
  if (!report || !doubt || !OF_WHICH_TASK.has(doubt.reason)) return null;
  const { unplaced: _unplaced, ...reading } = report.reading;
  const isOpen = ({ task, isNil }: ReportItem) => task === null && !isNil;
  const open = reading.items.filter(isOpen);
  const items = reading.items.filter((item) => !isOpen(item));
  if (open.length === 0 || items.length === 0) return null;
  const { writtenAt } = report;
  const rest: Intent = {
    kind: 'report-progress',
    reading: { ...report.reading, items, doubt: null },
    ...(writtenAt === undefined ? {} : { writtenAt }),
  };
  const asked = { ...doubt, reason: 'ambiguous_task' as const };
  const apart: Intent = {
    kind: 'report-progress',
    reading: { ...reading, items: open, doubt: asked },
  };
  return { rest, apart };
}

const OF_WHICH_TASK: ReadonlySet<Doubt['reason']> = new Set(['which_of_draft', 'ambiguous_task']);

/** Whether what is proposed takes the place of what stands on record, or of a part of it. */
export function changesRecord(intent: Intent): boolean {
  const { act, items } = asReport(intent)?.reading ?? { act: 'report', items: [] };
  return act !== 'report' || items.some(({ isWhole }) => isWhole === true);
}

/** The report that an intent proposes; null for any other intent. */
export const asReport = (intent: Intent): ReportProgress | null =>
  intent.kind === 'report-progress' ? ReportProgress.parse(intent) : null;
