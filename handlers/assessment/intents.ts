import { z } from 'zod';
import { reasonAsKept } from '../../src/domain/as-kept.ts';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { HalfDay, InspectionType } from '../../src/domain/inspection.ts';
import { Month, Quarter } from '../../src/domain/period.ts';
import { Verdict } from './record.ts';

/** 登记暗访：6月18日下午，北园街道，任务28，公厕地面积水; empty and null for what is not said. */
export const RegisterInspection = z.strictObject({
  kind: z.literal('register-inspection'),
  type: InspectionType,
  group: z.int().nullable(),
  day: CalendarDay.nullable(),
  half: HalfDay.optional(),
  place: z.string(),
  tasks: z.array(z.int()),
  units: z.array(z.string()),
  finding: z.string().nullable(),
  /** What somebody is to do about it, which is no part of what was found: 水务赶紧弄，30号前. */
  wish: z.string().min(1).optional(),
});
export type RegisterInspection = z.infer<typeof RegisterInspection>;

/** 检查1地点写错了，是药山街道; 还有个洗手池坏了，加到检查1. Null and empty for what stays. */
export const CorrectInspection = z.strictObject({
  kind: z.literal('correct-inspection'),
  /** Null for the one that was registered by that message. */
  inspection: z.int().positive().nullable(),
  registeredBy: z.string().nullable(),
  day: CalendarDay.nullable(),
  place: z.string(),
  tasks: z.array(z.int()),
  units: z.array(z.string()),
  /** What was found besides. */
  more: z.string().nullable(),
  /** Words of what was found that are wrong, and the right ones. */
  wrong: z.string().optional(),
  right: z.string().optional(),
  said: z.string(),
});
export type CorrectInspection = z.infer<typeof CorrectInspection>;

/** 检查1转督办，6月30日前. */
export const SuperviseInspection = z.strictObject({
  kind: z.literal('supervise-inspection'),
  inspection: z.int().positive(),
  dueOn: CalendarDay.nullable(),
  units: z.array(z.string()),
});
export type SuperviseInspection = z.infer<typeof SuperviseInspection>;

/** 书面调度二季度：请报……，6月24日前. */
export const SendDispatch = z.strictObject({
  kind: z.literal('send-dispatch'),
  quarter: Quarter,
  /** The ordinals of the groups that are asked, or those whose tasks were not all judged 完成 in the quarter. */
  to: z.union([z.literal('all'), z.literal('unfinished'), z.array(z.int()).min(1)]).default('all'),
  text: z.string().min(1),
  dueOn: CalendarDay.nullable(),
});
export type SendDispatch = z.infer<typeof SendDispatch>;

/** 填报任务28：年度计划：…；二季度：…, one task or several; null for what is not said. */
export const FillMilestones = z.strictObject({
  kind: z.literal('fill-milestones'),
  items: z
    .array(
      z.strictObject({
        task: z.int().nullable(),
        year: z.string().nullable(),
        quarters: z.array(z.strictObject({ quarter: Quarter, goal: z.string() })),
      }),
    )
    .min(1),
  isCorrection: z.boolean(),
});
export type FillMilestones = z.infer<typeof FillMilestones>;

/** 免填任务10 区公安分局：配合单位. */
export const ExemptMilestones = z.strictObject({
  kind: z.literal('exempt-milestones'),
  task: z.int().nullable(),
  units: z.array(z.string()),
  reason: z.string().overwrite(reasonAsKept).nullable(),
});
export type ExemptMilestones = z.infer<typeof ExemptMilestones>;

/** 填报情况, 第三组填报表, 任务28的填报表; without either of the speaker's own. */
export const ShowForms = z.strictObject({
  kind: z.literal('show-forms'),
  group: z.int().positive().nullable(),
  task: z.int().nullable(),
  /** 谁还没交二季度汇总表: of which quarter's 汇总表 the office asks who handed it in; absent of the 填报表. */
  quarter: z.string().optional(),
});
export type ShowForms = z.infer<typeof ShowForms>;

/** 催办填报. */
export const UrgeForms = z.strictObject({
  kind: z.literal('urge-forms'),
  group: z.int().positive().nullable(),
});
export type UrgeForms = z.infer<typeof UrgeForms>;

/** 催各组交二季度汇总表: of the groups that have not handed in their own; `quarter` null for the 填报表. */
export const UrgeGroups = z.strictObject({
  kind: z.literal('urge-groups'),
  /** Null for all of them. */
  group: z.int().positive().nullable(),
  quarter: Quarter.nullable(),
});
export type UrgeGroups = z.infer<typeof UrgeGroups>;

/** 提交第三组填报表; `quarter` for its 汇总表 of that quarter. */
export const HandInForms = z.strictObject({
  kind: z.literal('hand-in-forms'),
  group: z.int().positive().nullable(),
  quarter: Quarter.nullable(),
});
export type HandInForms = z.infer<typeof HandInForms>;

/** 退回第三组二季度汇总表：理由. */
export const ReturnForms = z.strictObject({
  kind: z.literal('return-forms'),
  group: z.int().positive().nullable(),
  quarter: Quarter.nullable(),
  reason: z.string().overwrite(reasonAsKept),
});
export type ReturnForms = z.infer<typeof ReturnForms>;

/** 生成季度考核表. */
export const MakeAssessmentTable = z.strictObject({ kind: z.literal('make-assessment-table') });
export type MakeAssessmentTable = z.infer<typeof MakeAssessmentTable>;

/** 研判二季度, 任务10研判结果; null for the last quarter that is over. */
export const ShowJudging = z.strictObject({
  kind: z.literal('show-judging'),
  group: z.int().positive().nullable(),
  quarter: Quarter.nullable(),
  task: z.int().nullable(),
  /** Whoever is judged does not agree: what the notice has of that is said as well. */
  isDisputed: z.literal(true).optional(),
});
export type ShowJudging = z.infer<typeof ShowJudging>;

/** 任务10区住建局未完成：平台未上线; of one pair or several. */
export const JudgePairs = z.strictObject({
  kind: z.literal('judge-pairs'),
  quarter: Quarter.nullable(),
  pairs: z
    .array(
      z.strictObject({
        task: z.int(),
        unit: z.string().nullable(),
        verdict: Verdict,
        reason: z.string().overwrite(reasonAsKept),
      }),
    )
    .min(1),
});
export type JudgePairs = z.infer<typeof JudgePairs>;

/** 其余完成, 任务10其余未完成：没有报送: whatever is not judged yet, of a task or of all. */
export const JudgeRest = z.strictObject({
  kind: z.literal('judge-rest'),
  quarter: Quarter.nullable(),
  task: z.int().nullable(),
  verdict: Verdict,
  reason: z.string().overwrite(reasonAsKept),
});
export type JudgeRest = z.infer<typeof JudgeRest>;

/** 抽查二季度10项, 抽查第四组5项. */
export const DrawSpotCheck = z.strictObject({
  kind: z.literal('draw-spot-check'),
  /** The group that it is limited to; null for all. */
  group: z.int().positive().nullable(),
  quarter: Quarter.nullable(),
  count: z.int().positive().nullable(),
});
export type DrawSpotCheck = z.infer<typeof DrawSpotCheck>;

/** 抽查结果, 二季度抽查了哪些; null for the newest one. */
export const ShowSpotCheck = z.strictObject({
  kind: z.literal('show-spot-check'),
  quarter: Quarter.nullable(),
});
export type ShowSpotCheck = z.infer<typeof ShowSpotCheck>;

/** 复核任务28：不属实，实际完成2座. */
export const Recheck = z.strictObject({
  kind: z.literal('recheck'),
  task: z.int(),
  unit: z.string().nullable(),
  isTrue: z.boolean().nullable(),
  note: z.string(),
});
export type Recheck = z.infer<typeof Recheck>;

/** 起草二季度通报, 任务28二季度情况出个通报. */
export const DraftCircular = z.strictObject({
  kind: z.literal('draft-circular'),
  quarter: Quarter.nullable(),
  /** The only task that it tells of; null for all. */
  task: z.int().nullable(),
});
export type DraftCircular = z.infer<typeof DraftCircular>;

/** 年度自评. */
export const EvaluateYear = z.strictObject({ kind: z.literal('evaluate-year') });
export type EvaluateYear = z.infer<typeof EvaluateYear>;

/** 用6月月报回复调度1: the group's report of a month as its answer; null for what is not said, and `text` until it was shown. */
export const AnswerFromReport = z.strictObject({
  kind: z.literal('answer-from-report'),
  dispatch: z.int().positive().nullable(),
  period: Month.nullable(),
  text: z.string().nullable(),
});
export type AnswerFromReport = z.infer<typeof AnswerFromReport>;
