import { answer, type Context } from '../../src/context.ts';
import { withCard } from '../../src/domain/card.ts';
import { draftNumber } from '../../src/domain/draft.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { draftCard } from '../../src/wording/cards.ts';

/** What a 确认 would do, with the buttons of this very draft below it. */
export function toConfirm(ctx: Context, text: string): readonly OutboundMessage[] {
  const said = withCard(text, draftCard(text, draftNumber(ctx.act)));
  return answer(ctx, text).map((one) => ({ ...one, ...said }));
}
