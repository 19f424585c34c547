import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { Month, Period } from '../../src/domain/period.ts';

export const SetMonthlyDay = z.strictObject({
  kind: z.literal('set-monthly-day'),
  day: z.int().min(1).max(31),
  /** The day that it takes the place of, where that was said. */
  instead: z.int().min(1).max(31).optional(),
  /** The first month for which it would hold, as it was shown; absent before it was. */
  from: Month.optional(),
});
export type SetMonthlyDay = z.infer<typeof SetMonthlyDay>;

/** 取消月报日, 那个28号的先作废: no day is set any more. */
export const UnsetMonthlyDay = z.strictObject({
  kind: z.literal('unset-monthly-day'),
  /** The day that is meant, where one was said. */
  of: z.int().min(1).max(31).optional(),
});
export type UnsetMonthlyDay = z.infer<typeof UnsetMonthlyDay>;

/** 季度的截止能不能改成15号: a day that is not the office's to move, or is moved by nobody else. */
export const AskDueMoved = z.strictObject({
  kind: z.literal('ask-due-moved'),
  of: z.enum(['month', 'quarter', 'either']),
  day: z.int().min(1).max(31),
});
export type AskDueMoved = z.infer<typeof AskDueMoved>;

/** 规则参数: what the plan or the office set where rules leave something open. */
export const ListParameters = z.strictObject({ kind: z.literal('list-parameters') });
export type ListParameters = z.infer<typeof ListParameters>;

/** 设置批示件办结天数 5天: by the id of the plan's parameter. */
export const SetParameter = z.strictObject({
  kind: z.literal('set-parameter'),
  parameter: z.string().min(1),
  value: z.union([z.int(), z.boolean(), z.string().min(1)]),
});
export type SetParameter = z.infer<typeof SetParameter>;

export const LockPeriod = z.strictObject({
  kind: z.literal('lock-period'),
  period: Period,
  isLocked: z.boolean(),
});
export type LockPeriod = z.infer<typeof LockPeriod>;

/** 设置放假, 设置上班: days that are off or worked, both included. */
export const SetWorkdays = z.strictObject({
  kind: z.literal('set-workdays'),
  from: CalendarDay,
  to: CalendarDay,
  isWorkday: z.boolean(),
});
export type SetWorkdays = z.infer<typeof SetWorkdays>;

/** 6月锁了吗. */
export const AskLocked = z.strictObject({
  kind: z.literal('ask-locked'),
  period: Period.nullable(),
});
export type AskLocked = z.infer<typeof AskLocked>;

/** 设置打卡时间: a setting that there is not, or one that was not said as it is set. */
export const AskHowToSet = z.strictObject({
  kind: z.literal('ask-how-to-set'),
  what: z.string().min(1),
  /** Whether it is about when reminders go out. */
  hours: z.literal(true).optional(),
});
export type AskHowToSet = z.infer<typeof AskHowToSet>;

/** 那天上班吧, 12号是周几: of a day, or of the one by which the reports of a period are due; null for the period that is now being reported. */
export const AskWeekday = z.strictObject({
  kind: z.literal('ask-weekday'),
  day: CalendarDay.nullable(),
  period: Period.nullable(),
});
export type AskWeekday = z.infer<typeof AskWeekday>;
