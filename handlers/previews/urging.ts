import { answer, type Context } from '../../src/context.ts';
import type { IntentOf } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { urgingPreview } from '../../src/wording/urgings.ts';
import { planUrging } from '../urging.ts';
import { toConfirm } from './to-confirm.ts';

/** Shows who would be urged about what; in a group chat only the office has the names read out. */
export async function previewUrging(
  proposal: IntentOf<'urge-missing'>,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  if (ctx.message.conversation.kind === 'group' && !isOffice(ctx.speaker.roles)) {
    throw new Refusal({ kind: 'not-in-group-chat' });
  }
  const planned = await planUrging(proposal, ctx);
  const text = urgingPreview(planned, ctx.plan);
  return planned.told.length > 0 ? toConfirm(ctx, text) : answer(ctx, text);
}
