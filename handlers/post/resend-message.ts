import { answer, type Handler } from '../../src/context.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import { sentAgain } from '../../src/domain/unverified.ts';
import type { ResendMessage } from './intents.ts';
import { described, unverifiedMeant } from './unverified.ts';
import { unverifiedSentAgain } from './wording/unverified.ts';

/** 重发4821: a message that has not arrived goes out once more, looked at like any other before it goes. */
export const resendMessage: Handler<ResendMessage> = async ({ number }, ctx) => {
  const row = await unverifiedMeant(number, ctx);
  await ctx.kept(OUTBOX).save(sentAgain(row, ctx.act));
  return answer(ctx, unverifiedSentAgain(await described(row, ctx)));
};
