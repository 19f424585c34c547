import type { Context } from '../context.ts';
import { type MatterRef, matterKey } from '../domain/matter.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { shanghaiDay } from '../domain/moment.ts';
import { seatingOn } from '../ledger/seats.ts';
import { deskUrged, urgedReceipt } from '../wording/matters.ts';
import { deskersOf, reached, toPerson } from './hand-over.ts';
import type { Tells } from './sort.ts';

/** 催办发文5: a word to whoever has it now, once for each act; and to whom it went. */
export async function urgeDesks(ref: MatterRef, ctx: Context): Promise<Tells> {
  const matter = await ctx.matters.get(ref.kind)?.get(ref.number, ctx);
  if (!matter) return { receipt: null, messages: [] };
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const messages: OutboundMessage[] = [];
  for (const one of matter.awaited) {
    for (const { id: desker, one: own } of deskersOf(one, seating)) {
      const key = `${ctx.act.cause}:urge:${matterKey(ref)}${one.step}`;
      const text = deskUrged(ref, matter.title, own);
      const ids = desker === ctx.speaker.id ? [] : await reached([{ id: desker }], ctx);
      messages.push(...ids.map((id) => toPerson(id, key, { text })));
    }
  }
  return { receipt: urgedReceipt(ref, matter.title, messages.length), messages };
}
