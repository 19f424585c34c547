import { z } from 'zod';
import { Period } from './period.ts';

/** A number that a report says was reached, where it stands, and which target of the task it counts towards. */
export const Achievement = z.strictObject({
  /** What was counted and how, in the report's own words: 公厕已开工. */
  name: z.string(),
  value: z.number(),
  /** As written, 万 included: 座, 万平方米, %. */
  unit: z.string(),
  /** The words of the message that state it, to the letter. */
  quote: z.string().min(1),
  /** Whether its words say that it is not exact: 500余户. */
  isAbout: z.boolean(),
  /** Part of another number of the report (其中新建3座), which has counted it already. */
  isPart: z.literal(true).optional(),
  /** The place of the target in the task's list; null where it counts towards none. */
  target: z.int().nonnegative().nullable(),
});
export type Achievement = z.infer<typeof Achievement>;

/**
 * What a figure says that is no achievement: what is wanted or there in all, what is left, what is to be done, what was
 * before or elsewhere, a share of the plan, how large something is, a figure between two ends, or none of these.
 */
export const FigureRole = z.enum([
  'target',
  'remaining',
  'planned',
  'baseline',
  'rate',
  'size',
  'range',
  'other',
]);
export type FigureRole = z.infer<typeof FigureRole>;

/** A figure that a report states and that is not counted, with what it says. */
export const NotedFigure = z.strictObject({
  /** What it is a figure of, in the report's own words; empty where they do not tell. */
  name: z.string(),
  value: z.number(),
  unit: z.string(),
  role: FigureRole,
  quote: z.string().min(1),
});
export type NotedFigure = z.infer<typeof NotedFigure>;

/** The four parts of a monthly report (附件2 三), each in the reporter's own words, empty where nothing was said. */
export const Sections = z.strictObject({
  progress: z.string(),
  problems: z.string(),
  next: z.string(),
  experience: z.string(),
});
export type Sections = z.infer<typeof Sections>;
export type SectionName = keyof Sections;

/** One number that was wrong, null where it is not repeated, and the right one. */
export const Correction = z.strictObject({
  from: z.number().nullable(),
  to: z.number(),
  unit: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/** What one message says about one task in one period. */
export const ReportItem = z.strictObject({
  /** Null where the message does not tell. */
  task: z.int().nullable(),
  /** Null where the message does not tell and the day leaves two months open. */
  period: Period.nullable(),
  ...Sections.shape,
  /** What was achieved, in the period or so far. */
  metrics: z.array(Achievement),
  /** Every other figure; absent in what version 0.1 kept. */
  noted: z.array(NotedFigure).optional(),
  /** 无新进展: nothing to report; its reason, where one is given, stands in `problems` or `progress`. */
  isNil: z.boolean(),
  /** Where a message corrects several numbers: one for each of `metrics`. */
  corrects: z.array(Correction).optional(),
  /** Whether it says all that is to stand on record: what it leaves out does not stay. */
  isWhole: z.boolean().optional(),
});
export type ReportItem = z.infer<typeof ReportItem>;

/** Why the clerk must ask back. */
export const DoubtReason = z.enum([
  'missing_task',
  'ambiguous_task',
  'task_not_exist',
  'number_topic_mismatch',
  'unit_not_responsible',
  'implausible_value',
  'correction_target_unknown',
  'unknown_unit_and_task',
  /** Told to a draft of several tasks, and by its words of none of them. */
  'which_of_draft',
]);
export type DoubtReason = z.infer<typeof DoubtReason>;

/** What is in doubt, and what could be meant. The question is put into words by `src/wording`. */
export const Doubt = z.strictObject({
  reason: DoubtReason,
  /** The words of the message that are in doubt: 道路那块, 任务38, 签订率986%. */
  word: z.string(),
  /** The tasks that could be meant, best first. */
  tasks: z.array(z.int()),
});
export type Doubt = z.infer<typeof Doubt>;

/** What a report asks of its own period: 归6月报还是归二季度. */
export const PeriodAsked = z.strictObject({
  /** To the letter. */
  words: z.string().min(1),
  /** As they were named; empty where none was: 写哪个月合适. */
  periods: z.array(Period),
});
export type PeriodAsked = z.infer<typeof PeriodAsked>;

/**
 * A message read as a report, before anything is confirmed. `correct` changes a number that was reported
 * (更正：上次报的6座应为5座), `withdraw` takes back a whole report (撤回刚才报的28号任务).
 */
export const ReportReading = z.strictObject({
  act: z.enum(['report', 'correct', 'withdraw']),
  items: z.array(ReportItem),
  /** For a correction of one number. */
  correction: Correction.nullable(),
  doubt: Doubt.nullable(),
  /** The one that is named, where somebody reports for several units. */
  unit: z.string().optional(),
  /** 代报: whether the office or a group reports for that unit. */
  isOnBehalf: z.literal(true).optional(),
  /** Until the writer says which period is meant. */
  periodAsked: PeriodAsked.optional(),
  /** Whether the message names no period, so that the day alone decides. */
  isPeriodOpen: z.literal(true).optional(),
  /** 未归类: the words of the message that stand in no section; absent where there are none. */
  unplaced: z.string().optional(),
  /** Sentences that put right what another message told, where nothing such is on record; absent where there are none. */
  uncorrected: z.string().optional(),
});
export type ReportReading = z.infer<typeof ReportReading>;
