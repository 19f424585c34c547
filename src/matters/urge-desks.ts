import type { Context } from '../context.ts';
import { type MatterRef, matterKey } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { hearersOf, seatingOn } from '../ledger/seats.ts';
import { deskUrged } from '../wording/matters.ts';
import { toPerson } from './hand-over.ts';

/** 催办发文5: a word to whoever has it now, once for each act. */
export async function urgeDesks(ref: MatterRef, ctx: Context): Promise<readonly OutboundMessage[]> {
  const matter = await ctx.matters.get(ref.kind)?.get(ref.number, ctx);
  if (!matter) return [];
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return matter.awaited.flatMap((one) =>
    hearersOf(one.seats, seating)
      .filter(({ id }) => id !== ctx.speaker.id)
      .map(({ id }) =>
        toPerson(id, `${ctx.act.cause}:urge:${matterKey(ref)}${one.step}`, {
          text: deskUrged(ref, matter.title, one),
        }),
      ),
  );
}
