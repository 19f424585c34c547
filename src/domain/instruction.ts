import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import { Charged, partyOf } from './charged.ts';
import type { Kind } from './kept.ts';
import { matterShape } from './matter.ts';
import { stepsTaken } from './procedure.ts';
import { LaterDay } from './supervision.ts';

/** 批示: a leader's words, from 登记 to 注结 (附件2 四). */
export const Instruction = z.strictObject({
  ...matterShape,
  leader: z.strictObject({
    /** Null for a leader who is not known here. */
    id: z.string().nullable(),
    name: z.string().min(1),
  }),
  words: z.string().min(1),
  /** The day on which the leader wrote it. */
  givenOn: CalendarDay,
  /** 来文: what it was written on; null for nothing. */
  onWhat: z.string().nullable(),
  /** 阅件: to be read, and nothing to be done. */
  isForReading: z.boolean(),
  tasks: z.array(z.int()),
  /** 主办; null until somebody is proposed. */
  lead: Charged.nullable(),
  /** 协办. */
  assisting: z.array(Charged),
  /** From which the week is counted: the day of 登记, or of 继续办理. */
  countedFrom: CalendarDay,
  dueOn: CalendarDay,
  /** Who set another day, and why; null for the week of the notice. */
  daySet: z.strictObject({ by: z.string(), reason: z.string(), on: CalendarDay }).nullable(),
  /** The later day that 主办 asked for and the director has not decided on. */
  applied: LaterDay.nullable(),
  /** 综合. */
  summary: z.string().nullable(),
  /** How a model worded the answers for the draft of the 综合, and the answers that it worded; absent where none did. */
  worded: z.strictObject({ text: z.string().min(1), of: z.string().min(1) }).optional(),
  steps: stepsTaken([
    'register',
    'propose',
    'amend',
    'refer',
    'sign',
    'decline',
    'decline-part',
    'recall',
    'urge',
    'progress',
    'apply',
    'refuse',
    'grant',
    'set-day',
    'respond',
    'assist',
    'reject',
    'summarise',
    'submit',
    'close-read',
    'read',
    'approve',
    'continue',
    'close',
    'dispute',
    'void',
    'correct',
    'supplement',
  ]),
});
export type Instruction = z.infer<typeof Instruction>;

export const INSTRUCTIONS: Kind<Instruction> = {
  name: 'instructions',
  schema: Instruction,
  indexes: [{ paths: ['cause'], unique: true }],
  isAskedWhole: true,
};

/** 主办 and 协办. */
export const chargedBy = ({
  lead,
  assisting,
}: Pick<Instruction, 'lead' | 'assisting'>): readonly Charged[] => [
  ...(lead ? [lead] : []),
  ...assisting.filter((one) => !lead || partyOf(one) !== partyOf(lead)),
];
