import type { Context } from '../context.ts';
import { type MatterRef, mention } from '../domain/matter.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { Refusal } from '../domain/refusal.ts';
import { seatingOn } from '../ledger/seats.ts';
import { mayKnow } from './desk-of.ts';
import type { MatterNow } from './matter-now.ts';
import type { MatterReason } from './reasons.ts';

/** The matter of this number. Refuses with one sentence what there is not and what the speaker may not know of. */
export async function matterCalled(ref: MatterRef, ctx: Context): Promise<MatterNow> {
  const matter = (await ctx.matters.get(ref.kind)?.get(ref.number, ctx)) ?? null;
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  if (matter && mayKnow(matter, ctx.speaker, seating)) return matter;
  throw new Refusal<MatterReason>({ kind: 'no-such-matter', matter: ref });
}

/** In a chat of their own it is what a word without a number may mean from now on. */
export async function remember(ref: MatterRef, { kept, speaker, act, message }: Context) {
  if (message.conversation.kind === 'single') await mention(kept, speaker.id, ref, act.at);
}
