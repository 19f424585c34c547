import { answer, type Handler } from '../../src/context.ts';
import { lockOf, set } from '../../src/domain/setting.ts';
import { putSetting } from '../../src/ledger/put-setting.ts';
import type { LockPeriod } from './intents.ts';
import { periodLocked } from './wording/settings.ts';

/** 锁定6月: from then on what comes in for the period is kept as 补报. 解锁 takes it back. */
export const lockPeriod: Handler<LockPeriod> = async ({ period, isLocked }, ctx) => {
  await putSetting(
    lockOf(period),
    (kept, name) => set(kept, lockOf(period), isLocked, period, name, ctx.act),
    ctx,
  );
  return answer(ctx, periodLocked(period, isLocked));
};
