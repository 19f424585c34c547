import { z } from 'zod';
import type { Act } from './act.ts';
import { Moment } from './message.ts';

/** 下午3点再提醒: somebody wants to hear once more, at a moment of their own choice, of what they owe. */
export const Reminder = z.strictObject({
  /** The inbox row that asked for it. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  remindAt: Moment,
  askedAt: Moment,
  /** Whether something was owed when it was asked for: then there is nothing to say once it is settled. */
  wasOwing: z.boolean(),
  state: z.enum(['waiting', 'done']),
});
export type Reminder = z.infer<typeof Reminder>;

export const remind = (act: Act, remindAt: Moment, wasOwing: boolean): Reminder => ({
  id: act.cause,
  version: 0,
  personId: act.by,
  remindAt,
  askedAt: act.at,
  wasOwing,
  state: 'waiting',
});
