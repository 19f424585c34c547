import { z } from 'zod';
import { Month, Period } from '../../src/domain/period.ts';

const group = z.int().nullable().default(null);

/** 导出任务台账: every task with its year, or those of a group. */
export const PrintTaskLedger = z.strictObject({ kind: z.literal('print-task-ledger'), group });
export type PrintTaskLedger = z.infer<typeof PrintTaskLedger>;

/** 导出6月报送情况: what was reported for a period and what is missing; null means the period now due. */
export const PrintReports = z.strictObject({
  kind: z.literal('print-reports'),
  group,
  period: Period.nullable().default(null),
});
export type PrintReports = z.infer<typeof PrintReports>;

/** 导出联络员名单. */
export const PrintLiaisons = z.strictObject({ kind: z.literal('print-liaisons') });
export type PrintLiaisons = z.infer<typeof PrintLiaisons>;

/** 发我一份Excel, 做张表: which one is asked back. */
export const AskWhichPaper = z.strictObject({ kind: z.literal('ask-which-paper') });
export type AskWhichPaper = z.infer<typeof AskWhichPaper>;

/** 任务28进度图, 第六组进度图, 进度图: what is reached of the targets beside the time that is over. */
export const DrawProgress = z.strictObject({
  kind: z.literal('draw-progress'),
  task: z.int().nullable().default(null),
  group,
});
export type DrawProgress = z.infer<typeof DrawProgress>;

/** 各组亮灯图. */
export const DrawLights = z.strictObject({ kind: z.literal('draw-lights'), group });
export type DrawLights = z.infer<typeof DrawLights>;

/** 6月报送情况图: by group, how much came in time, late and not yet; null means the period now due. */
export const DrawReported = z.strictObject({
  kind: z.literal('draw-reported'),
  group,
  period: Period.nullable().default(null),
});
export type DrawReported = z.infer<typeof DrawReported>;

/** 全年报送图: the same for every period of the year that has a due day. */
export const DrawYear = z.strictObject({ kind: z.literal('draw-year') });
export type DrawYear = z.infer<typeof DrawYear>;

/** 第六组6月月报文稿: null means the speaker's own group, and the month that is reported now. */
export const PrintGroupReport = z.strictObject({
  kind: z.literal('print-group-report'),
  group,
  period: Month.nullable().default(null),
});
export type PrintGroupReport = z.infer<typeof PrintGroupReport>;
