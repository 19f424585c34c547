import type { Context, Offer } from '../../src/context.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { ReplacePerson } from './intents.ts';
import { checkRelease } from './may-release.ts';
import { leavingMeant } from './person-meant.ts';
import { successorNamed } from './successor.ts';
import { replacementProposed } from './wording/departures.ts';

/** Shows who would leave, who would take the place, and what is still wanting for that. */
export async function previewReplacement(
  proposal: ReplacePerson,
  ctx: Context,
): Promise<Offer<ReplacePerson>> {
  const leaving = await leavingMeant(proposal, ctx);
  await checkRelease(leaving, ctx);
  const successor = await successorNamed(proposal.by, leaving, ctx);
  const text = replacementProposed(leaving, proposal.by, successor !== null, ctx.plan);
  return { messages: toConfirm(ctx, text), meant: { ...proposal, leaving } };
}
