import { z } from 'zod';
import { SupervisionSubject } from '../../src/domain/supervision.ts';

/** 督办：任务12停车场选址滞后，区住建局6月30日前完成: what is not said yet is asked for. `workdays`: the day is so many workdays from now. */
export const OpenSupervision = z.strictObject({
  kind: z.literal('open-supervision'),
  items: z.array(SupervisionSubject).min(1),
  workdays: z.int().positive().nullable(),
});
export type OpenSupervision = z.infer<typeof OpenSupervision>;
