import type { Context, Offer } from '../../src/context.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { ReleasePerson } from './intents.ts';
import { checkRelease } from './may-release.ts';
import { leavingMeant } from './person-meant.ts';
import { releaseProposed } from './wording/departures.ts';

/** Shows whose registration would end, and which roles. */
export async function previewRelease(
  proposal: ReleasePerson,
  ctx: Context,
): Promise<Offer<ReleasePerson>> {
  const leaving = await leavingMeant(proposal, ctx);
  await checkRelease(leaving, ctx);
  const meant = { ...proposal, leaving };
  return { messages: toConfirm(ctx, releaseProposed(leaving, ctx.plan)), meant };
}
