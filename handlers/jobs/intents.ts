import { z } from 'zod';
import { JOBS } from '../../src/domain/job.ts';
import { Month } from '../../src/domain/period.ts';

/** 暂停季报提醒, 恢复简报. */
export const SetJob = z.strictObject({
  kind: z.literal('set-job'),
  job: z.enum(JOBS),
  isPaused: z.boolean(),
});
export type SetJob = z.infer<typeof SetJob>;

/** 提醒任务: what is sent of the clerk's own accord, and what of it is paused. */
export const ListJobs = z.strictObject({ kind: z.literal('list-jobs') });
export type ListJobs = z.infer<typeof ListJobs>;

/** 预览提醒, 预览7月的提醒; null means the thirty days to come. */
export const PreviewNudges = z.strictObject({
  kind: z.literal('preview-nudges'),
  month: Month.nullable(),
  page: z.int().positive(),
});
export type PreviewNudges = z.infer<typeof PreviewNudges>;

/** 6月减负统计: what was asked of each unit in a month. */
export const AskBurden = z.strictObject({
  kind: z.literal('ask-burden'),
  month: Month.nullable(),
  page: z.int().positive(),
});
export type AskBurden = z.infer<typeof AskBurden>;
