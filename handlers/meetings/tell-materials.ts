import type { Context } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { shortDay } from '../../src/wording/matters.ts';
import { keyOf } from './notices.ts';
import type { Meeting } from './record.ts';
import { materialAsked } from './wording/receipts.ts';

/** Each unit hears what it is to prepare, once. */
export async function materialsToldOf(
  meeting: Meeting,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return meeting.materials.flatMap(({ unit, what, dueOn, receivedAt }) =>
    receivedAt !== null
      ? []
      : hearersOf([{ kind: 'unit', unit }], seating).map(({ id }) =>
          toPerson(id, `${keyOf(meeting)}material:${unit}:${what}`, {
            text: materialAsked(meeting, { what, day: shortDay(dueOn) }),
          }),
        ),
  );
}
