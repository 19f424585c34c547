import { z } from 'zod';
import { CalendarDay } from '../../src/domain/calendar-day.ts';
import { SupervisionSubject } from '../../src/domain/supervision.ts';

/** One of what is to be opened; `workdays` where so many are said of it alone. */
export const SubjectToOpen = SupervisionSubject.extend({
  workdays: z.int().positive().optional(),
});
export type SubjectToOpen = z.infer<typeof SubjectToOpen>;

/** 督办：任务12停车场选址滞后，区住建局6月30日前完成: what is not said yet is asked for. `workdays`: the day is so many workdays from now. */
export const OpenSupervision = z.strictObject({
  kind: z.literal('open-supervision'),
  items: z.array(SubjectToOpen).min(1),
  workdays: z.int().positive().nullable(),
});
export type OpenSupervision = z.infer<typeof OpenSupervision>;

/** 督办7督办单. */
export const ShowSlip = z.strictObject({
  kind: z.literal('show-slip'),
  supervision: z.int().positive(),
});
export type ShowSlip = z.infer<typeof ShowSlip>;

/** 日常督查建议, 专项督查建议. */
export const SuggestSupervision = z.strictObject({
  kind: z.literal('suggest-supervision'),
  focus: z.enum(['daily', 'special']),
});
export type SuggestSupervision = z.infer<typeof SuggestSupervision>;

/** 立项1、3，6月30日前: of what was suggested; without a day it is asked for. */
export const PickSuggested = z.strictObject({
  kind: z.literal('pick-suggested'),
  /** None where it was not said which. */
  numbers: z.array(z.int().positive()),
  until: CalendarDay.nullable(),
  /** Which of the two lists was shown just before; null where none was. */
  shown: SuggestSupervision.shape.focus.nullable().default(null),
});
export type PickSuggested = z.infer<typeof PickSuggested>;
