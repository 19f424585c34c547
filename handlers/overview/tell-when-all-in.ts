import { answer, type Handler } from '../../src/context.ts';
import { monthNow, periodNow } from '../../src/ledger/ledger.ts';
import { groupMeant } from './ask-missing.ts';
import type { TellWhenAllIn } from './intents.ts';
import { isAllIn } from './is-all-in.ts';
import { ALL_IN_WISHES, type Awaited, wish } from './record.ts';
import { allInAlready, toldWhenAllIn } from './wording/all-in.ts';

/** 收齐了叫我一声: it is kept, and who is still missing is said now. */
export const tellWhenAllIn: Handler<TellWhenAllIn> = async (intent, ctx) => {
  const { of, unit } = intent;
  const period = intent.period ?? (of === 'groups' ? monthNow(ctx) : await periodNow(ctx));
  const group = of === 'groups' ? null : groupMeant(intent.group, ctx);
  const awaited: Awaited = { of, period, unit, group };
  if (await isAllIn(awaited, ctx)) return answer(ctx, allInAlready(ctx.plan, awaited), 'answer');
  await ctx.kept(ALL_IN_WISHES).put(wish(awaited, ctx.act));
  const word = answer(ctx, toldWhenAllIn(ctx.plan, awaited), 'answer');
  const missing =
    unit === null
      ? { kind: 'ask-missing', of, period, group, isRest: false }
      : { kind: 'ask-reported', of: 'given', period, group: null, unit, task: null, isRest: false };
  return [
    ...word.map((one) => ({ ...one, key: `${one.key}:all-in` })),
    ...(await ctx.perform(missing)),
  ];
};
