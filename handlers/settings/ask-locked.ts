import { answer, type Handler } from '../../src/context.ts';
import { isLocked, periodNow } from '../../src/ledger/ledger.ts';
import type { AskLocked } from './intents.ts';
import { lockedOrNot } from './wording/settings.ts';

/** 6月锁了吗: whether what comes now is registered as back-filled. */
export const askLocked: Handler<AskLocked> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  return answer(ctx, lockedOrNot(period, await isLocked(period, ctx)), 'answer');
};
