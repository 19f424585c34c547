import { answer, type Handler } from '../../src/context.ts';
import type { TellNoMore } from './intents.ts';
import { ALL_IN_WISHES, wishesWaiting } from './record.ts';
import { nothingAwaited, toldNoMore } from './wording/all-in.ts';

/** 不用叫我了: what the speaker wished to hear when it has come is wished no more. */
export const tellNoMore: Handler<TellNoMore> = async (_intent, ctx) => {
  const waiting = await wishesWaiting(ctx.kept, MOST);
  const own = waiting.filter(({ personId }) => personId === ctx.speaker.id);
  for (const one of own) await ctx.kept(ALL_IN_WISHES).save({ ...one, state: 'dropped' });
  return answer(ctx, own.length > 0 ? toldNoMore(ctx.plan, own) : nothingAwaited(), 'answer');
};

const MOST = 1000;
