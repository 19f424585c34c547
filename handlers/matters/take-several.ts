import { answer, type Handler } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import type { TakeSeveral } from './intents.ts';
import { severalTaken } from './wording/lists.ts';

/** 同意发文1、2: each in its turn, and in one answer what became of it; one that is refused holds up none of the others. */
export const takeSeveral: Handler<TakeSeveral> = async ({ wanted }, ctx) => {
  const said: string[] = [];
  const told: OutboundMessage[] = [];
  for (const one of wanted) {
    const messages = await ctx.attempt(one);
    said.push(...messages.flatMap(({ to, text }) => (to.kind === 'reply' ? [text] : [])));
    told.push(...messages.filter(({ to }) => to.kind !== 'reply'));
  }
  return [...answer(ctx, severalTaken(said)), ...told];
};
