import { answer, type Handler } from '../../src/context.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import { arrived } from '../../src/domain/unverified.ts';
import type { MarkDelivered } from './intents.ts';
import { described, unverifiedMeant } from './unverified.ts';
import { unverifiedArrived } from './wording/unverified.ts';

/** 已送达4821: the office has asked, and the message is there. */
export const markDelivered: Handler<MarkDelivered> = async ({ number }, ctx) => {
  const row = await unverifiedMeant(number, ctx);
  await ctx.kept(OUTBOX).save(arrived(row, ctx.act));
  return answer(ctx, unverifiedArrived(await described(row, ctx)));
};
