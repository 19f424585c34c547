import { z } from 'zod';
import type { Act } from './act.ts';
import type { Kind } from './kept.ts';
import { Moment } from './message.ts';
import { Period } from './period.ts';

/** One value that the office gave a rule, from a period on. Earlier values stay readable. */
export const SettingValue = z.strictObject({
  value: z.union([z.number(), z.boolean(), z.string()]),
  /** The first period that it holds for. */
  from: Period,
  by: z.string(),
  byName: z.string(),
  at: Moment,
  cause: z.string(),
});
export type SettingValue = z.infer<typeof SettingValue>;

/** 规则参数: what the office decided where the notice leaves it open (每月定期), with its history. */
export const Setting = z.strictObject({
  /** The id of the plan's parameter, or `locked:${period}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  values: z.array(SettingValue).min(1),
});
export type Setting = z.infer<typeof Setting>;

export const SETTINGS: Kind<Setting> = { name: 'settings', schema: Setting, indexes: [] };

/** The setting with one value more; the same act twice is once. */
export function set(
  kept: Setting | null,
  id: string,
  value: SettingValue['value'],
  from: Period,
  byName: string,
  act: Act,
): Setting {
  if (kept?.values.some((one) => one.cause === act.cause)) return kept;
  const { by, at, cause } = act;
  const values = [...(kept?.values ?? []), { value, from, by, byName, at, cause }];
  return { id, version: kept?.version ?? 0, values };
}

/** The value that holds for a period: the one that was set last among those that had begun by then. */
export function valueFor(setting: Setting | null, period: Period): SettingValue['value'] | null {
  return setting?.values.findLast((one) => one.from <= period)?.value ?? null;
}

/** In the place of a value: from then on it is as open as the notice leaves it. */
export const UNSET = 'unset';
export const MONTHLY_DAY = 'monthly-due-day';
/** 放假和调休: the office's table of days as JSON, beside the holidays that are known. */
export const WORK_CALENDAR = 'work-calendar';
export const lockOf = (period: Period): string => `locked:${period}`;

/** Why the office says no to it. */
export type SettingReason =
  | { readonly kind: 'not-to-be-set'; readonly parameter: string }
  | { readonly kind: 'day-is-over'; readonly parameter: string; readonly day: string }
  | { readonly kind: 'no-monthly-day' }
  /** `now` is null where none is set. */
  | { readonly kind: 'other-monthly-day'; readonly said: number; readonly now: number | null };
