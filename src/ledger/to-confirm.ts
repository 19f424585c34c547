import { answer, type Context } from '../context.ts';
import { withCard } from '../domain/card.ts';
import { draftNumber } from '../domain/draft.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { draftCard } from '../wording/cards.ts';

/** What a 确认 would do, with the buttons of this very draft below it. */
export function toConfirm(ctx: Context, text: string): readonly OutboundMessage[] {
  const said = withCard(text, draftCard(text, draftNumber(ctx.act)));
  return answer(ctx, text).map((one) => ({ ...one, ...said }));
}
