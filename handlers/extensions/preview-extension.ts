import type { Context, Offer } from '../../src/context.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { extensionPreview } from '../../src/wording/extensions.ts';
import { extensionMeant } from './extension-meant.ts';
import type { AskExtension } from './intents.ts';

/** Shows which day would be asked to move, and to when. */
export async function previewExtension(
  proposal: AskExtension,
  ctx: Context,
): Promise<Offer<AskExtension>> {
  const { asked, due } = await extensionMeant(proposal, ctx);
  const { period, until } = asked;
  return {
    messages: toConfirm(ctx, extensionPreview(asked, due, ctx.plan)),
    meant: { ...proposal, period, until, days: null },
  };
}
