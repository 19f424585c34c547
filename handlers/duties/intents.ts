import { z } from 'zod';
import { nameAsKept, reasonAsKept } from '../../src/domain/as-kept.ts';
import { CalendarDay } from '../../src/domain/calendar-day.ts';

/** 登记领导活动：6月10日上午9点，韩利师调研小清河，区水务局陪同; null for what is not said. */
export const RegisterActivity = z.strictObject({
  kind: z.literal('register-activity'),
  day: CalendarDay.nullable(),
  time: z.string().nullable(),
  what: z.string().nullable(),
  units: z.array(z.string()),
});
export type RegisterActivity = z.infer<typeof RegisterActivity>;

/** 领导活动, 我这周有啥安排; of today and later where no days are named. */
export const ListActivities = z.strictObject({
  kind: z.literal('list-activities'),
  from: CalendarDay.nullable(),
  to: CalendarDay.nullable(),
});
export type ListActivities = z.infer<typeof ListActivities>;

/**
 * 领导活动1改到6月10日下午2点, 城管局也跟着去, 小清河写错了，是大明湖; `activity` is null for the one that was registered a moment ago,
 * else the only one ahead.
 */
export const ChangeActivity = z.strictObject({
  kind: z.literal('change-activity'),
  activity: z.int().positive().nullable(),
  /** The message by which it was registered; null where that is not known. */
  registeredBy: z.string().nullable().optional(),
  /** Where it goes, as it was called, and the day on which it was to be: 20号去小清河. */
  called: z.string().optional(),
  onDay: CalendarDay.optional(),
  day: CalendarDay.nullable(),
  time: z.string().nullable(),
  /** 陪同: those in the place of all, and who comes and goes. */
  only: z.array(z.string()).nullable().optional(),
  added: z.array(z.string()).optional(),
  dropped: z.array(z.string()).optional(),
  /** Words of it that are wrong, and the right ones. */
  wrong: z.string().optional(),
  right: z.string().optional(),
});
export type ChangeActivity = z.infer<typeof ChangeActivity>;

/** 取消领导活动1：理由. */
export const CancelActivity = z.strictObject({
  kind: z.literal('cancel-activity'),
  /** Null for the only one of that day, or the one that was registered by a message. */
  activity: z.int().positive().nullable(),
  registeredBy: z.string().nullable().optional(),
  day: CalendarDay.optional(),
  /** Where it goes, as it was called: 小清河. */
  called: z.string().optional(),
  reason: z.string().overwrite(reasonAsKept),
});
export type CancelActivity = z.infer<typeof CancelActivity>;

/** 一周汇总; 上周汇总: of the week from Monday to Sunday that is over. */
export const SumUpWeek = z.strictObject({
  kind: z.literal('sum-up-week'),
  isOfLast: z.literal(true).optional(),
});
export type SumUpWeek = z.infer<typeof SumUpWeek>;

/** 登记街道：药山街道，负责人张三，联络员李四. */
export const RegisterStreet = z.strictObject({
  kind: z.literal('register-street'),
  street: z.string().nullable(),
  head: z.string().overwrite(nameAsKept).nullable(),
  contact: z.string().overwrite(nameAsKept).nullable(),
});
export type RegisterStreet = z.infer<typeof RegisterStreet>;

/** 街道架构. */
export const ListStreets = z.strictObject({ kind: z.literal('list-streets') });
export type ListStreets = z.infer<typeof ListStreets>;
