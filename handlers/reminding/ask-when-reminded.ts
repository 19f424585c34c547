import { answer, type Handler } from '../../src/context.ts';
import { stepsFor } from '../../src/domain/ladder.ts';
import { parameterValue, planFor } from '../../src/domain/parameters.ts';
import { MONTHLY_DAY, SETTINGS } from '../../src/domain/setting.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import type { AskWhenReminded } from './intents.ts';
import { whenReminded } from './wording/when-reminded.ts';

/** 截止前几天开始提醒: the steps before and after a day of reports, as the office has set them. */
export const askWhenReminded: Handler<AskWhenReminded> = async (_intent, ctx) => {
  const plan = planFor(ctx.plan, await ctx.kept(SETTINGS).all(), await periodNow(ctx));
  const isMonthlySet = parameterValue(plan, MONTHLY_DAY) !== null;
  const steps = { quarterly: stepsFor(plan, 'quarterly'), monthly: stepsFor(plan, 'monthly') };
  return answer(ctx, whenReminded({ ...steps, isMonthlySet }), 'answer');
};
