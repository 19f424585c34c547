import { answer, type Context, type Offer } from '../../src/context.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { extensionPreview } from '../../src/wording/extensions.ts';
import { extensionMeant, lackingIn, refuseIfTooLate } from './extension-meant.ts';
import type { AskExtension } from './intents.ts';
import { extensionLacks } from './wording/refusals.ts';

/** Shows which day would be asked to move, and to when; or asks for what is missing, one thing at a time, and keeps what was said. */
export async function previewExtension(
  proposal: AskExtension,
  ctx: Context,
): Promise<Offer<AskExtension>> {
  const lacks = lackingIn(proposal);
  if (lacks) await refuseIfTooLate(proposal, ctx);
  if (lacks) return { messages: answer(ctx, extensionLacks(lacks, proposal)), meant: proposal };
  const { months: _, ...said } = proposal;
  const { asked, due } = await extensionMeant(proposal, ctx);
  const { period, until } = asked;
  return {
    messages: toConfirm(ctx, extensionPreview(asked, due, ctx.plan)),
    meant: { ...said, period, until, days: null },
  };
}
