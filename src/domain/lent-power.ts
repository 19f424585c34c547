import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import type { Kind } from './kept.ts';
import { Moment } from './message.ts';

/** 授权李四代签到6月20日: somebody lends their signature, by their own word, until that day. */
export const LentPower = z.strictObject({
  /** A number, growing by one. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  cause: z.string().min(1),
  from: z.string().min(1),
  fromName: z.string().min(1),
  to: z.string().min(1),
  toName: z.string().min(1),
  /** The last day, YYYY-MM-DD. */
  until: CalendarDay,
  at: Moment,
  /** When it was taken back; null while it stands. */
  endedAt: Moment.nullable(),
});
export type LentPower = z.infer<typeof LentPower>;

export const LENT_POWERS: Kind<LentPower> = {
  name: 'lent_powers',
  schema: LentPower,
  indexes: [{ paths: ['cause'], unique: true }, { paths: ['to', 'until'] }],
};

/** Whether it holds on a day. */
export const holdsOn = ({ until, endedAt }: LentPower, day: string): boolean =>
  endedAt === null && day <= until;
