import type { Handler } from '../../src/context.ts';
import type { TellAndAsk } from '../../src/domain/report-intent.ts';

/** 回收率到32%了，离目标还差多少: what is told is shown as a draft, and what is asked is answered behind it. */
export const tellAndAsk: Handler<TellAndAsk> = async ({ told, asked }, ctx) => {
  const draft = await ctx.perform(told);
  const answer = await ctx.perform(asked);
  return [...draft, ...answer.map((one) => ({ ...one, key: `${one.key}:asked` }))];
};
