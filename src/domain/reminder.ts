import { z } from 'zod';
import type { Act } from './act.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';

/** 下午3点再提醒: somebody wants to hear once more, at a moment of their own choice, of what they owe. */
export const Reminder = z.strictObject({
  /** The inbox row that asked for it. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  remindAt: Moment,
  askedAt: Moment,
  /**
   * What was owed when it was asked for: what the person was nudged about, reports without a due day, or nothing. Once it
   * is done there is nothing left to say.
   */
  about: z.enum(['nudge', 'month', 'nothing']),
  state: z.enum(['waiting', 'done']),
});
export type Reminder = z.infer<typeof Reminder>;

export const REMINDERS: Kind<Reminder> = {
  name: 'reminders',
  schema: Reminder,
  indexes: [{ paths: ['state', 'remindAt', 'id'] }],
};

/** Those that wait, the earliest first. */
export const waitingReminders = (kept: Keeper, limit: number): Promise<readonly Reminder[]> =>
  kept(REMINDERS).find({ where: { state: 'waiting' }, sort: ['remindAt', 'id'], limit });

export const remind = (act: Act, remindAt: Moment, about: Reminder['about']): Reminder => ({
  id: act.cause,
  version: 0,
  personId: act.by,
  remindAt,
  askedAt: act.at,
  about,
  state: 'waiting',
});
