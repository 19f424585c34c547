import { OFTEN_MS } from '../../src/clock/often.ts';
import type { TickContext, TickHandler } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { later, shanghaiDay } from '../../src/domain/moment.ts';
import { isAllIn } from './is-all-in.ts';
import { ALL_IN_WISHES, type AllInWish, wishesWaiting } from './record.ts';
import { allInNow } from './wording/all-in.ts';

/** 收齐了叫我一声: whoever wished it is told once, when the last report has come. */
export const tellAllIn: TickHandler = {
  name: 'tell-all-in',
  everyMs: OFTEN_MS,
  nextAfter: async (after, ctx) =>
    (await fulfilled(ctx)).length > 0 ? later(after, OFTEN_MS) : null,
  isDue: async (_now, ctx) => (await fulfilled(ctx)).length > 0,
  async run(now, ctx) {
    for (const one of await fulfilled(ctx)) {
      await ctx.post([messageOf(one, shanghaiDay(now), ctx)]);
      await ctx.kept(ALL_IN_WISHES).save({ ...one, state: 'done' });
    }
  },
};

async function fulfilled(ctx: TickContext): Promise<readonly AllInWish[]> {
  const waiting = await wishesWaiting(ctx.kept, AT_ONCE);
  const areIn = await Promise.all(waiting.map((one) => isAllIn(one, ctx)));
  return waiting.filter((_one, at) => areIn[at]);
}

/** So many are looked at in one run. */
const AT_ONCE = 50;

function messageOf(one: AllInWish, today: string, { plan }: TickContext): OutboundMessage {
  const key = `all-in:${one.id}:${one.askedAt}`;
  const text = allInNow(plan, one);
  return {
    key,
    to: { kind: 'person', personId: one.personId },
    text,
    class: null,
    occasion: {
      kind: 'reminder',
      fallsDueOn: today,
      until: null,
      parts: [{ kind: 'news', key, text }],
    },
  };
}
