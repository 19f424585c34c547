import { z } from 'zod';
import { Period } from '../../src/domain/period.ts';

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
