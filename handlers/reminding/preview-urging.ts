import { answer, type Context, type Offer } from '../../src/context.ts';
import type { GeneralReason } from '../../src/domain/refusal.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import type { UrgeMissing } from './intents.ts';
import { planUrging } from './urging.ts';
import { urgingPreview } from './wording/urgings.ts';

/** Shows who would be urged about what; in a group chat only the office has the names read out. */
export async function previewUrging(
  proposal: UrgeMissing,
  ctx: Context,
): Promise<Offer<UrgeMissing>> {
  if (ctx.message.conversation.kind === 'group' && !isOffice(ctx.speaker.roles)) {
    throw new Refusal<GeneralReason>({ kind: 'not-in-group-chat' });
  }
  const planned = await planUrging(proposal, ctx);
  const text = urgingPreview(planned, ctx.plan);
  const { period, group } = planned;
  if (planned.told.length === 0) return { messages: answer(ctx, text), meant: null };
  return { messages: toConfirm(ctx, text), meant: { ...proposal, period, group } };
}
