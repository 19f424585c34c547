import type { Context } from '../../src/context.ts';
import type { IntentOf } from '../../src/domain/intent.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { extensionPreview } from '../../src/wording/extensions.ts';
import { extensionMeant } from '../extension.ts';
import { toConfirm } from './to-confirm.ts';

/** Shows which day would be asked to move, and to when. */
export async function previewExtension(
  proposal: IntentOf<'ask-extension'>,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const { asked, due } = await extensionMeant(proposal, ctx);
  return toConfirm(ctx, extensionPreview(asked, due, ctx.plan));
}
