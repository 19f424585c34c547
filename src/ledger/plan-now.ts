import type { Keeper } from '../domain/kept.ts';
import type { Moment } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import type { Plan } from '../domain/plan.ts';
import { planInForce } from '../domain/settable.ts';
import { SETTINGS } from '../domain/setting.ts';

/** The plan with its parameters as they stand at this moment: what the office set a moment ago holds for whatever comes next. */
export const planNow = async (plan: Plan, kept: Keeper, at: Moment): Promise<Plan> =>
  planInForce(plan, await kept(SETTINGS).all(), shanghaiDay(at));
