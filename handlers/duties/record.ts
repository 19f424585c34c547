import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import type { Kind } from '../../src/domain/kept.ts';

/** 领导活动: when a leader goes where, and who accompanies them. */
export const Activity = z.strictObject({
  /** Its number. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  cause: z.string().min(1),
  at: z.iso.datetime({ precision: 3 }),
  by: z.string().min(1),
  day: CalendarDay,
  /** HH:MM. */
  time: z.string(),
  /** Who goes where, in the office's own words. */
  what: z.string().min(1),
  /** 陪同单位. */
  units: z.array(z.string()),
  /** When it was to be before it was put off, the first first. */
  before: z
    .array(z.strictObject({ day: z.string(), time: z.string(), cause: z.string() }))
    .optional(),
  cancelled: z
    .strictObject({ at: z.iso.datetime({ precision: 3 }), cause: z.string(), reason: z.string() })
    .nullable(),
});
export type Activity = z.infer<typeof Activity>;

export const ACTIVITIES: Kind<Activity> = {
  name: 'activities',
  schema: Activity,
  indexes: [{ paths: ['cause'], unique: true }, { paths: ['day'] }],
};

/** 街道架构: who heads the work of a street, and who is its contact (正文 一: “各街道要成立相应的组织架构”). */
export const Street = z.strictObject({
  /** 药山街道. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  head: z.string().nullable(),
  contact: z.string().nullable(),
  by: z.string().min(1),
  at: z.iso.datetime({ precision: 3 }),
});
export type Street = z.infer<typeof Street>;

export const STREETS: Kind<Street> = { name: 'streets', schema: Street, indexes: [] };
