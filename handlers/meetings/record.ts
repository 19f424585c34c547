import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import type { Kind } from '../../src/domain/kept.ts';
import { matterShape } from '../../src/domain/matter.ts';
import { stepsTaken } from '../../src/domain/procedure.ts';

const Clock = z.string().regex(/^\d{2}:\d{2}$/u);

/** 指挥部会议, 指挥部办公室会议, 行动工作组会议 (附件2 二): the notice knows no fourth. */
export const MeetingType = z.enum(['command', 'office', 'group']);
export type MeetingType = z.infer<typeof MeetingType>;

/** Somebody who is asked to come, by the name under which the plan of the meeting lists them. */
export const Invitee = z.strictObject({
  /** 区水务局, 第四组联络员, 总指挥. */
  name: z.string().min(1),
  seat: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unit'), unit: z.string() }),
    z.strictObject({ kind: z.literal('group-liaison'), group: z.int() }),
    z.strictObject({ kind: z.literal('group-leader'), group: z.int() }),
    z.strictObject({ kind: z.literal('deputy-commander'), group: z.int() }),
    z.strictObject({ kind: z.literal('commander') }),
    z.strictObject({ kind: z.literal('office-director') }),
  ]),
});
export type Invitee = z.infer<typeof Invitee>;

/** 会议材料: what a unit prepares, by when, and whether it came. */
export const Material = z.strictObject({
  what: z.string().min(1),
  unit: z.string().min(1),
  dueOn: CalendarDay,
  receivedAt: z.iso.datetime({ precision: 3 }).nullable(),
});
export type Material = z.infer<typeof Material>;

/** 回执 of one of those invited: coming, or excused for a reason; `deputy` comes in their place. */
export const Reply = z.strictObject({
  invitee: z.string().min(1),
  isComing: z.boolean(),
  reason: z.string().nullable(),
  deputy: z.string().nullable(),
});
export type Reply = z.infer<typeof Reply>;

/** 议定事项, each with 责任单位 and 时限; the number of the 督办 that it became. */
export const Decision = z.strictObject({
  text: z.string().min(1),
  units: z.array(z.string()).min(1),
  dueOn: CalendarDay,
  task: z.int().nullable(),
  supervision: z.int().positive().nullable(),
});
export type Decision = z.infer<typeof Decision>;

const STEPS = [
  'convene',
  'plan',
  'review',
  'file',
  'notify',
  'reply',
  'reply-again',
  'ask-materials',
  'hand-in',
  'record',
  'change',
  'change-agenda',
  'return',
  'recall',
  'correct',
  'cancel',
] as const;
export type MeetingStep = (typeof STEPS)[number];

/** 会议: what is planned, who is asked, who comes, and what was decided. */
export const Meeting = z.strictObject({
  ...matterShape,
  type: MeetingType,
  /** The group whose meeting it is; null for the other two. */
  group: z.int().nullable(),
  agenda: z.string().min(1),
  /** Null as long as the plan does not say it. */
  day: CalendarDay.nullable(),
  time: Clock.nullable(),
  place: z.string().nullable(),
  /** When it was to be before it was moved, the first first. */
  movedFrom: z
    .array(z.strictObject({ day: CalendarDay.nullable(), time: Clock.nullable() }))
    .optional(),
  invitees: z.array(Invitee),
  materials: z.array(Material),
  replies: z.array(Reply),
  /** 会议情况; null before it was reported. */
  record: z
    .strictObject({
      attended: z.string().min(1),
      decisions: z.array(Decision),
      text: z.string(),
      /** What was said of 到会 before it was put right, the first first. */
      attendedBefore: z.array(z.string()).optional(),
    })
    .nullable(),
  steps: stepsTaken(STEPS),
});
export type Meeting = z.infer<typeof Meeting>;

export const MEETINGS: Kind<Meeting> = {
  name: 'meetings',
  schema: Meeting,
  indexes: [{ paths: ['cause'], unique: true }],
  isAskedWhole: true,
};
