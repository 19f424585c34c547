import { answer, type Handler } from '../../src/context.ts';
import type { TellWhenAllIn } from './intents.ts';
import { tellsNobodyByItself } from './wording/missing.ts';

/** 收齐了叫我一声: nothing is promised that is not kept; who is still missing is said now. */
export const tellWhenAllIn: Handler<TellWhenAllIn> = async ({ period }, ctx) => {
  const missing = { kind: 'ask-missing', of: 'units', period, group: null, isRest: false };
  const word = answer(ctx, tellsNobodyByItself());
  return [
    ...word.map((one) => ({ ...one, key: `${one.key}:all-in` })),
    ...(await ctx.perform(missing)),
  ];
};
