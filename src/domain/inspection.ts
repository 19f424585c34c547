import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import type { Kind } from './kept.ts';
import { matterShape } from './matter.ts';
import { stepsTaken } from './procedure.ts';

/** 明察, 暗访 (附件2 五) and 日常检查 (正文 二（一）). */
export const InspectionType = z.enum(['announced', 'unannounced', 'daily']);
export type InspectionType = z.infer<typeof InspectionType>;

/** 检查: what was seen, when and where; nobody but the office and 总指挥 knows of 明察 and 暗访 before they are published. */
/** 6月18日下午. */
export const HalfDay = z.enum(['上午', '下午', '晚上']);

export const Inspection = z.strictObject({
  ...matterShape,
  type: InspectionType,
  /** The group that made it; null for the office. */
  group: z.int().nullable(),
  day: CalendarDay,
  half: HalfDay.optional(),
  /** Empty where only a task or a unit is named. */
  place: z.string(),
  tasks: z.array(z.int()),
  units: z.array(z.string()),
  /** 未发现问题 as well. */
  finding: z.string().min(1),
  hasProblem: z.boolean(),
  /** The ids of its pictures, which are kept as evidence. */
  photos: z.array(z.string().min(1)).optional(),
  /** The 督办 that was made of it. */
  supervision: z.int().positive().nullable(),
  steps: stepsTaken(['register', 'correct', 'publish', 'supervise', 'cancel']),
});
export type Inspection = z.infer<typeof Inspection>;

export const INSPECTIONS: Kind<Inspection> = {
  name: 'inspections',
  schema: Inspection,
  indexes: [{ paths: ['cause'], unique: true }],
  isAskedWhole: true,
};

/** Whether those whom it concerns know of it. */
export const isPublished = ({ steps }: Pick<Inspection, 'steps'>): boolean =>
  steps.some(({ step }) => step === 'publish');
