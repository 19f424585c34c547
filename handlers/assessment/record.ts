import { z } from 'zod';
import type { Kind } from '../../src/domain/kept.ts';
import { Quarter } from '../../src/domain/period.ts';

const Moment = z.iso.datetime({ precision: 3 });
/** Who did it, when, because of which message. */
const done = { by: z.string().min(1), byName: z.string(), at: Moment, cause: z.string().min(1) };

/** 年度计划 and the goals of the quarters still to be judged, in the unit's own words. */
export const Goals = z.strictObject({
  year: z.string().min(1),
  quarters: z.array(z.strictObject({ quarter: Quarter, goal: z.string().min(1) })),
});
export type Goals = z.infer<typeof Goals>;

/** 节点任务填报表 of a unit for one task: its versions, or why it fills in none (免填). */
export const Milestones = z.strictObject({
  /** `${task}:${unit}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  task: z.int(),
  unit: z.string().min(1),
  /** The last one is in force. */
  versions: z.array(z.strictObject({ ...Goals.shape, ...done })),
  exempt: z.strictObject({ reason: z.string().min(1), ...done }).nullable(),
});
export type Milestones = z.infer<typeof Milestones>;

export const MILESTONES: Kind<Milestones> = {
  name: 'milestones',
  schema: Milestones,
  indexes: [],
};

export const Verdict = z.enum(['done', 'partly', 'undone']);
export type Verdict = z.infer<typeof Verdict>;

/** 研判: whether a unit reached its goal of a task in a quarter; what a 复核 overturned stays readable. */
export const Judgement = z.strictObject({
  /** `${quarter}:${task}:${unit}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  quarter: Quarter,
  task: z.int(),
  unit: z.string().min(1),
  /** The last one is in force. */
  verdicts: z
    .array(
      z.strictObject({
        verdict: Verdict,
        reason: z.string(),
        /** 第六组, 复核. */
        as: z.string(),
        ...done,
      }),
    )
    .min(1),
});
export type Judgement = z.infer<typeof Judgement>;

export const JUDGEMENTS: Kind<Judgement> = {
  name: 'judgements',
  schema: Judgement,
  indexes: [{ paths: ['quarter', 'task', 'unit'] }],
};

/** 抽查: the pairs that the office looks at once more, and what came of each. */
export const SpotCheck = z.strictObject({
  /** `${quarter}:${count}`, with the group that it was limited to behind. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  quarter: Quarter,
  items: z.array(
    z.strictObject({
      task: z.int(),
      unit: z.string().min(1),
      result: z.strictObject({ isTrue: z.boolean(), note: z.string(), ...done }).nullable(),
    }),
  ),
  ...done,
});
export type SpotCheck = z.infer<typeof SpotCheck>;

export const SPOT_CHECKS: Kind<SpotCheck> = {
  name: 'spotChecks',
  schema: SpotCheck,
  indexes: [{ paths: ['quarter'] }],
};
