import { z } from 'zod';

/** What stands in one place of a table: a text, a number, a day YYYY-MM-DD in a column of days, or nothing. */
export const Cell = z.union([z.string(), z.number(), z.null()]);
export type Cell = z.infer<typeof Cell>;

export const Column = z.strictObject({
  title: z.string().min(1),
  /** `day` holds days YYYY-MM-DD, `number` numbers; whatever else stands there is shown as the text that it is. */
  kind: z.enum(['text', 'number', 'day']).default('text'),
  /** In Chinese characters; found from what stands in the column where it is absent. */
  width: z.number().positive().optional(),
  /** Columns beside each other with the same words here share one head above their own: 一季度. */
  under: z.string().min(1).optional(),
  /** Cells below each other that say the same become one: the name of a unit, once for all its rows. */
  isMerged: z.boolean().optional(),
  /** Stands in the last row, 合计, with the sum of its numbers. */
  isSummed: z.boolean().optional(),
});
export type Column = z.infer<typeof Column>;

/**
 * 一张表, as it is printed: A4 across, as wide as the page, its head on every page. A room describes it in plain values and never
 * touches the library that writes it:
 *
 *     const sheet: Sheet = {
 *       title: '批示台账',
 *       note: '截至2020年7月10日 09:00',
 *       columns: [
 *         { title: '序号', kind: 'number' },
 *         { title: '批示内容', width: 30 },
 *         { title: '限办日期', kind: 'day' },
 *       ],
 *       sections: [{ title: null, rows: [[1, '请区水务局研究', '2020-07-20']] }],
 *       foot: ['办结以注结为准'],
 *     };
 *     return answerWithPaper(ctx, comesInWords(1), { name: '批示台账.xlsx', content: workbookOf(sheet) });
 *
 * A row has a cell for each column. What people wrote is text, also where it begins like a formula.
 */
export const Sheet = z.strictObject({
  /** What stands over it, and on its tab. */
  title: z.string().min(1),
  /** Below the title, at the right; null for none. As of when, for whom. */
  note: z.string().nullable(),
  columns: z.array(Column).min(1),
  /** Rows under a line of their own across the table, 规划提升工作组（6项）; one without a title where there is nothing to divide. */
  sections: z.array(z.strictObject({ title: z.string().nullable(), rows: z.array(z.array(Cell)) })),
  /** Lines below the table. */
  foot: z.array(z.string()),
});
export type Sheet = z.infer<typeof Sheet>;

/** An .xlsx of one or several tables, each on a tab of its own. */
export const Workbook = z.strictObject({
  kind: z.literal('workbook'),
  sheets: z.array(Sheet).min(1),
});
export type Workbook = z.infer<typeof Workbook>;

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({
  kind: 'workbook',
  sheets: [...sheets],
});
