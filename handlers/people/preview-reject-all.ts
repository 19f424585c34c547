import { answer, type Context, type Offer } from '../../src/context.ts';
import { waitingBindings } from '../../src/domain/binding.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { RejectAll } from './intents.ts';
import { toDecide } from './to-decide.ts';
import { allToReject, bindingsWaiting } from './wording/waiting.ts';

/** Shows how many requests would be refused: those that wait now, and none that comes later. */
export async function previewRejectAll(
  proposal: RejectAll,
  ctx: Context,
): Promise<Offer<RejectAll>> {
  const waiting = await waitingBindings(ctx.kept);
  const meant = { ...proposal, bindings: waiting.map(({ id }) => id) };
  const asked = await toDecide(waiting, ctx);
  const messages =
    waiting.length === 0
      ? answer(ctx, bindingsWaiting({ asked, page: 1, others: 0 }, ctx.plan))
      : toConfirm(ctx, allToReject(asked, ctx.plan));
  return { messages, meant };
}
