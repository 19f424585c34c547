import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import type { Kind } from './kept.ts';
import { matterShape } from './matter.ts';
import { Quarter } from './period.ts';
import { stepsTaken } from './procedure.ts';

/** 书面调度: what the office asks of the groups in writing, each quarter (附件2 五), and what each has answered. */
export const Dispatch = z.strictObject({
  ...matterShape,
  quarter: Quarter,
  text: z.string().min(1),
  dueOn: CalendarDay,
  groups: z.array(z.int().positive()),
  answers: z.array(
    z.strictObject({
      group: z.int().positive(),
      text: z.string().min(1),
      byName: z.string(),
      at: z.iso.datetime({ precision: 3 }),
    }),
  ),
  steps: stepsTaken(['send', 'answer', 'answer-again', 'urge', 'correct', 'cancel']),
});
export type Dispatch = z.infer<typeof Dispatch>;

export const DISPATCHES: Kind<Dispatch> = {
  name: 'dispatches',
  schema: Dispatch,
  indexes: [{ paths: ['cause'], unique: true }],
  isAskedWhole: true,
};
