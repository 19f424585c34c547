import { z } from 'zod';
import { Month, Period, Quarter } from '../../src/domain/period.ts';
import { Sections } from '../../src/domain/report-reading.ts';

const task = z.int();
const group = z.int();

/** 季报预填: the quarter's report as the unit's monthly ones make it. */
export const PrefillQuarter = z.strictObject({
  kind: z.literal('prefill-quarter'),
  period: Quarter.nullable(),
});
export type PrefillQuarter = z.infer<typeof PrefillQuarter>;

/** A picture or a file that belongs to what is being reported (佐证材料). */
export const AttachEvidence = z.strictObject({
  kind: z.literal('attach-evidence'),
  note: z.string(),
});
export type AttachEvidence = z.infer<typeof AttachEvidence>;

/** A report is asked for step by step: after the second message in a row that could not be read, or because it `isWanted`. */
export const GuideReport = z.strictObject({
  kind: z.literal('guide-report'),
  isWanted: z.boolean().default(false),
});
export type GuideReport = z.infer<typeof GuideReport>;

/** 再报个垃圾分类的: what is told next, while a draft waits, is of this task. */
export const BeginTask = z.strictObject({
  kind: z.literal('begin-task'),
  task,
  /** As it was called: a bare figure behind it is a figure of that. */
  name: z.string().min(1),
});
export type BeginTask = z.infer<typeof BeginTask>;

/** 全文: the report that waits, with all its words. */
export const ShowDraftInFull = z.strictObject({ kind: z.literal('show-draft-in-full') });
export type ShowDraftInFull = z.infer<typeof ShowDraftInFull>;

/** 我们报了哪些, 本月清单: what the speaker's unit has reported and still owes. */
export const AskOwnReports = z.strictObject({
  kind: z.literal('ask-own-reports'),
  period: Period.nullable(),
  /** Whether the unit is named: 我们局还差哪些, also of whoever acts for a group or the office. */
  isOfUnit: z.literal(true).optional(),
});
export type AskOwnReports = z.infer<typeof AskOwnReports>;

/** 我们2021年还要报哪些: what is still asked for after the year of the notice, of one task, of a unit or of all. */
export const AskGoingOn = z.strictObject({
  kind: z.literal('ask-going-on'),
  year: z.int(),
  task: task.nullable(),
  unit: z.string().min(1).nullable(),
});
export type AskGoingOn = z.infer<typeof AskGoingOn>;

/** 任务28历史版本; 改之前报的是多少, with no task: of what the asker's units put right last. */
export const AskVersions = z.strictObject({
  kind: z.literal('ask-versions'),
  task: task.nullable(),
  period: Period.nullable(),
});
export type AskVersions = z.infer<typeof AskVersions>;

/** 环卫报的啥, 各单位反映的问题, 典型做法有哪些: what stands on record of whatever is named, in its words. */
export const AskRecord = z.strictObject({
  kind: z.literal('ask-record'),
  about: z.enum(['reports', 'problems', 'next', 'experience']),
  task: task.nullable(),
  unit: z.string().min(1).nullable(),
  group: group.nullable(),
  period: Period.nullable(),
  /** Whether the lines that did not fit at first are asked for: 全部. */
  isRest: z.boolean(),
  /** 小温报了哪个: whose reports they are, of the colleagues of the unit. */
  reportedBy: z.string().min(1).optional(),
});
export type AskRecord = z.infer<typeof AskRecord>;

/** 公厕完成多少座了, 还差几处, 跟上月比: the targets by their places; none means all of the task's. */
export const AskAchieved = z.strictObject({
  kind: z.literal('ask-achieved'),
  task,
  targets: z.array(z.int().nonnegative()),
  isCompared: z.boolean(),
  /** As they stood by the end of that period; where it `isCompared`, what they are held against. Null for what stands now. */
  period: Period.nullable().optional(),
  /** A thing that the task's words name and no number counts: 护岸. */
  part: z.string().min(1).optional(),
  /** The share of the goal that somebody asks whether it is reached: 过半没. */
  shareClaimed: z.number().positive().optional(),
  /** How much of the goal somebody takes to be left: 还差五个吧. */
  leftClaimed: z.number().nonnegative().optional(),
});
export type AskAchieved = z.infer<typeof AskAchieved>;

/** 我刚才报的那个到百分之几了: of what the speaker's unit reported last. */
export const AskLastAchieved = z.strictObject({ kind: z.literal('ask-last-achieved') });
export type AskLastAchieved = z.infer<typeof AskLastAchieved>;

/** 报的是5座吧, 我报的几座来着: a figure of the speaker's own last report, held against a number, or asked for; all of it where both are null. */
export const CheckOwn = z.strictObject({
  kind: z.literal('check-own'),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  /** 写成134条了: it was written by mistake. */
  isSlip: z.literal(true).optional(),
  /** 31户还是31人: of which of these it is asked. */
  among: z.array(z.object({ value: z.number(), unit: z.string() })).optional(),
});
export type CheckOwn = z.infer<typeof CheckOwn>;

/** 谁反映居民不同意: in which reports something is told, in these words or others for the same. */
export const AskTold = z.strictObject({
  kind: z.literal('ask-told'),
  words: z.string().min(1),
  task: task.nullable(),
  group: group.nullable(),
  /** Whose reports; absent for those of all. */
  unit: z.string().nullish(),
  isRest: z.boolean(),
});
export type AskTold = z.infer<typeof AskTold>;

/** 隐患整改了多少处, 应急局培训了几期: a figure of the reports that no goal counts, by its own name. */
export const AskFigure = z.strictObject({
  kind: z.literal('ask-figure'),
  /** Empty for whatever the reports of the task count in that measure: 任务34几场. */
  words: z.string(),
  measure: z.string(),
  task: task.nullable(),
  unit: z.string().nullable(),
  /** 今年一共查处多少辆: of all periods, and not of the last alone. */
  isOfAll: z.literal(true).optional(),
  isRest: z.boolean(),
});
export type AskFigure = z.infer<typeof AskFigure>;

/** 应急局隐患还有多少没改完: what is left between two figures of one report. */
export const AskRemainder = z.strictObject({
  kind: z.literal('ask-remainder'),
  words: z.string(),
  done: z.string().min(1),
  task: task.nullable(),
  unit: z.string().nullable(),
});
export type AskRemainder = z.infer<typeof AskRemainder>;

/** 征收的那个412是谁报的, 公厕3座这个数从哪来的: by whom a figure was reported, and when. */
export const AskOrigin = z.strictObject({
  kind: z.literal('ask-origin'),
  task: task.nullable(),
  value: z.number(),
});
export type AskOrigin = z.infer<typeof AskOrigin>;

/** 最晚几号报, 算迟报吗, 晚了咋办. */
export const AskDue = z.strictObject({
  kind: z.literal('ask-due'),
  task: task.nullable(),
  period: Period.nullable(),
});
export type AskDue = z.infer<typeof AskDue>;

/** 31我们不牵头也要报吗. */
export const AskDuty = z.strictObject({
  kind: z.literal('ask-duty'),
  task,
  unit: z.string().min(1),
});
export type AskDuty = z.infer<typeof AskDuty>;

/** 谁能看到我报的. */
export const AskReaders = z.strictObject({ kind: z.literal('ask-readers') });
export type AskReaders = z.infer<typeof AskReaders>;

/** 怎么报, 怎么改, 怎么撤回, 照片怎么传, 能分两次报吗, 没验收的算不算, 没进展也得报吗. */
export const AskHowToReport = z.strictObject({
  kind: z.literal('ask-how-to-report'),
  about: z.enum(['report', 'correct', 'withdraw', 'attach', 'in-parts', 'not-sure', 'nil']),
  /** Of this task; of one of the asker's own where it is left out. */
  task: task.optional(),
});
export type AskHowToReport = z.infer<typeof AskHowToReport>;

/** 提交月报: the group's report as its tasks' reports make it, with what its liaison adds. */
export const SubmitGroupReport = z.strictObject({
  kind: z.literal('submit-group-report'),
  group: group.nullable(),
  period: Month.nullable(),
  additions: Sections,
  /** What it said when it was shown; absent before it was. */
  shown: z.string().optional(),
});
export type SubmitGroupReport = z.infer<typeof SubmitGroupReport>;

export const AskGroupReport = z.strictObject({
  kind: z.literal('ask-group-report'),
  group: group.nullable(),
  period: Month.nullable(),
});
export type AskGroupReport = z.infer<typeof AskGroupReport>;

/** 第六组6月小结: a few sentences of a group's month. */
export const SumUpGroup = z.strictObject({
  kind: z.literal('sum-up-group'),
  group: group.nullable(),
  period: Month.nullable(),
});
export type SumUpGroup = z.infer<typeof SumUpGroup>;
