import type { Context } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { mayBeNamedInGroup, mayKnow } from '../../src/matters/desk-of.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { ListMatters } from './intents.ts';
import { isPicked } from './picked.ts';
import { isInGroup } from './show-matter.ts';

/** What a list holds for the speaker, first what is under way, the newest before the older; in a group only what may be named there. */
export async function mattersListed(
  { of, unit, group, pick, held }: Omit<ListMatters, 'kind' | 'page'>,
  ctx: Context,
) {
  const today = shanghaiDay(ctx.act.at);
  const seating = await seatingOn(today, ctx);
  const all = (await ctx.matters.get(of)?.all(ctx)) ?? [];
  const own = all
    .filter((matter) => mayKnow(matter, ctx.speaker, seating) && isOf(matter, unit, group))
    .filter(({ heldOn }) => !held || isWithin(heldOn, held))
    .filter((matter) => !isInGroup(ctx) || mayBeNamedInGroup(matter))
    .toReversed();
  const open = own.filter(({ ended }) => ended === null);
  const known = [...open, ...own.filter(({ ended }) => ended !== null)].filter((matter) =>
    isPicked(matter, pick, today, ctx.calendar),
  );
  return { seating, known, open };
}

const isWithin = (day: string | null, { from, to }: { from: string; to: string }): boolean =>
  day !== null && from <= day && day <= to;

/** Whether a unit or a group has to do with it: it is among those who may know of it for its own part. */
const isOf = ({ mayKnow: who }: MatterNow, unit: string | null, group: number | null): boolean =>
  (unit === null && group === null) ||
  (who !== 'everybody' &&
    who.some(
      (seat) =>
        (seat.kind === 'unit' && seat.unit === unit) ||
        (seat.kind === 'group' && seat.group === group),
    ));
