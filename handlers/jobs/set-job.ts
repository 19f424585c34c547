import { answer, type Handler } from '../../src/context.ts';
import { pauseOf } from '../../src/domain/job.ts';
import { monthOf } from '../../src/domain/period.ts';
import { set } from '../../src/domain/setting.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { putSetting } from '../../src/ledger/put-setting.ts';
import type { SetJob } from './intents.ts';
import { jobSet } from './wording/jobs.ts';

/** 暂停季报提醒: nothing of the kind is sent until it is resumed. What lies in the post already goes. */
export const setJob: Handler<SetJob> = async ({ job, isPaused }, ctx) => {
  const from = monthOf(todayOf(ctx));
  await putSetting(
    pauseOf(job),
    (kept, name) => set(kept, pauseOf(job), isPaused, from, name, ctx.act),
    ctx,
  );
  return answer(ctx, jobSet(job, isPaused));
};
