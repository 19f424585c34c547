import { answer, type Handler } from '../../src/context.ts';
import { jobSettings } from '../../src/domain/job.ts';
import type { ListJobs } from './intents.ts';
import { jobsListed } from './wording/jobs.ts';

/** 提醒任务: each with when it speaks to whom; what is paused with since when and by whom. */
export const listJobs: Handler<ListJobs> = async (_intent, ctx) =>
  answer(ctx, jobsListed(ctx.plan, await jobSettings(ctx.kept)), 'answer');
