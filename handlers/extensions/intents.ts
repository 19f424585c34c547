import { z } from 'zod';
import { reasonAsKept } from '../../src/domain/as-kept.ts';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { Period } from '../../src/domain/period.ts';

const task = z.int();

/**
 * 任务28二季度申请延期到7月20日，因…: empty or null for what is not said. `days`: so many days longer, where no day is
 * named. Without a period the one that is due next is meant.
 */
export const AskExtension = z.strictObject({
  kind: z.literal('ask-extension'),
  tasks: z.array(task),
  period: Period.nullable(),
  until: CalendarDay.nullable(),
  days: z.int().positive().nullable(),
  /** 宽限俩月: so many months longer; absent where none are said. */
  months: z.int().positive().optional(),
  reason: z.string().overwrite(reasonAsKept).nullable(),
});
export type AskExtension = z.infer<typeof AskExtension>;

/** 延期申请: what waits for the office, and what it approved. */
export const ListExtensions = z.strictObject({
  kind: z.literal('list-extensions'),
  /** 批了没, while what is meant waits here and was not handed in yet. */
  isNotIn: z.literal(true).optional(),
});
export type ListExtensions = z.infer<typeof ListExtensions>;

/** What the office says besides; null for nothing. */
const reason = z.string().nullable().default(null);

/** 同意延期3, 园林的延期只给到18号: by its number, or by whose it is. `until`: the day that is granted, null for the one that was asked for. */
export const ApproveExtension = z.strictObject({
  kind: z.literal('approve-extension'),
  extension: z.string(),
  reason,
  until: CalendarDay.nullable().default(null),
});
export type ApproveExtension = z.infer<typeof ApproveExtension>;

/** 体育中心的延期不同意，先报电子版. */
export const RefuseExtension = z.strictObject({
  kind: z.literal('refuse-extension'),
  extension: z.string(),
  reason,
});
export type RefuseExtension = z.infer<typeof RefuseExtension>;

/** 来不及怎么延期: of the task and period that are named, else of one that the asker's unit owes. */
export const AskHowToExtend = z.strictObject({
  kind: z.literal('ask-how-to-extend'),
  task: z.int().nullable(),
  period: Period.nullable(),
});
export type AskHowToExtend = z.infer<typeof AskHowToExtend>;
