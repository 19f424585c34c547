import type { Context, Offer } from '../../src/context.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { bindingProposed } from '../../src/wording/bindings.ts';
import type { BindPerson } from './intents.ts';

/** Shows which request would go to the office. */
export const previewBinding = async (
  proposal: BindPerson,
  ctx: Context,
): Promise<Offer<BindPerson>> => ({
  messages: toConfirm(ctx, bindingProposed(proposal.role, proposal.name, ctx.plan)),
  meant: proposal,
});
