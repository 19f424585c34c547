import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Charged, partyOf } from './charged.ts';
import type { Kind } from './kept.ts';
import { MatterRef, matterShape } from './matter.ts';
import { stepsTaken } from './procedure.ts';

/** 日常督查 or 专项督查, with what of the notice's words it is about (附件2 六). */
export const SupervisionFocus = z.enum(['area', 'difficulty', 'weakness', 'gap']);
export type SupervisionFocus = z.infer<typeof SupervisionFocus>;

/** What is put under supervision, before it has a number. */
export const SupervisionSubject = z.strictObject({
  /** The task of the 任务分解表 that it belongs to; null for what comes from a leader, a meeting or an inspection alone. */
  task: z.int().nullable(),
  /** 批示, 会议, 检查 or 问题 that it was made of; null for none. */
  from: MatterRef.nullable(),
  /** 领导交办: said so by the office, where no numbered 批示 stands behind it. */
  isAssigned: z.boolean(),
  focus: SupervisionFocus,
  /** Why, with the figures that speak for it; empty where only its focus is known. */
  reason: z.string(),
  /** 责任单位. */
  charged: z.array(Charged),
  what: z.string(),
  /** YYYY-MM-DD, that day included; null where it is still to be said. */
  dueOn: CalendarDay.nullable(),
});
export type SupervisionSubject = z.infer<typeof SupervisionSubject>;

/** A later day with the reason for it. */
export const LaterDay = z.strictObject({
  until: CalendarDay,
  reason: z.string(),
});
export type LaterDay = z.infer<typeof LaterDay>;

/** 督办: from 立项 to 核销 (附件2 六). */
export const Supervision = z.strictObject({
  ...matterShape,
  ...SupervisionSubject.shape,
  dueOn: CalendarDay,
  /** The later day that a unit asked for and the office has not decided on. */
  applied: LaterDay.nullable(),
  steps: stepsTaken([
    'open',
    'sign',
    'urge',
    'progress',
    'apply',
    'refuse',
    'grant',
    'defer',
    'finish',
    'return',
    'recall',
    'verify',
    'cancel',
    'decline',
    'reassign',
    'correct',
  ]),
});
export type Supervision = z.infer<typeof Supervision>;

export const SUPERVISIONS: Kind<Supervision> = {
  name: 'supervisions',
  schema: Supervision,
  indexes: [{ paths: ['cause'], unique: true }],
  isAskedWhole: true,
};

/** The units and groups that owe its steps. */
export const partiesOf = ({ charged }: Pick<Supervision, 'charged'>): readonly string[] =>
  charged.map(partyOf);
