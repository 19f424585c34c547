import type { Context } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { SUPERVISIONS } from '../../src/domain/supervision.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { mayBeNamedInGroup, mayKnow } from '../../src/matters/desk-of.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { ListMatters } from './intents.ts';
import { isPicked } from './picked.ts';
import { isInGroup } from './show-matter.ts';

/** What a list holds for the speaker, first what is under way, the newest before the older; in a group only what may be named there. */
export async function mattersListed(
  { of, unit, group, pick, held, within, giver, from }: Omit<ListMatters, 'kind' | 'page'>,
  ctx: Context,
) {
  const today = shanghaiDay(ctx.act.at);
  const seating = await seatingOn(today, ctx);
  const all = (await ctx.matters.get(of)?.all(ctx)) ?? [];
  const isFrom = from ? await cameFrom(from, ctx) : () => true;
  const own = all
    .filter(isFrom)
    .filter((matter) => mayKnow(matter, ctx.speaker, seating) && isOf(matter, unit, group))
    .filter(({ heldOn }) => !held || isWithin(heldOn, held))
    .filter((matter) => !within || isWithin(dayOf(matter, within.what), within))
    .filter((matter) => !giver || isGivenBy(matter, giver, ctx))
    .filter((matter) => !isInGroup(ctx) || mayBeNamedInGroup(matter))
    .toReversed();
  const open = own.filter(({ ended }) => ended === null);
  const known = [...open, ...own.filter(({ ended }) => ended !== null)].filter((matter) =>
    isPicked(matter, pick, today, ctx.calendar),
  );
  return { seating, known, open };
}

/** Of 督办 those that came from one matter, or from any of its kind. */
async function cameFrom(
  { kind, number }: NonNullable<ListMatters['from']>,
  { kept }: Context,
): Promise<(matter: MatterNow) => boolean> {
  const all = await kept(SUPERVISIONS).all();
  const ids = all.flatMap(({ id, from }) =>
    from?.kind === kind && (number === null || from.number === number) ? [Number(id)] : [],
  );
  return ({ ref }) => ref.kind === 'supervision' && ids.includes(ref.number);
}

/** The day on which a matter began, came to its end or is due; null where it has none. */
function dayOf(matter: MatterNow, what: 'begun' | 'ended' | 'due'): string | null {
  const { at, ended, taken, dueOn } = matter;
  switch (what) {
    case 'begun':
      return shanghaiDay(at);
    case 'ended':
      return ended === null ? null : shanghaiDay(taken.at(-1)?.at ?? at);
    case 'due':
      return dueOn;
  }
}

const isGivenBy = (
  { title, mayKnow: who }: MatterNow,
  giver: NonNullable<ListMatters['giver']>,
  { speaker }: Context,
): boolean =>
  giver === 'speaker'
    ? who !== 'everybody' && who.some((seat) => seat.kind === 'person' && seat.id === speaker.id)
    : title.startsWith(giver.name);

const isWithin = (day: string | null, { from, to }: { from: string; to: string }): boolean =>
  day !== null && from <= day && day <= to;

/** Whether a unit or a group has to do with it: it is among those who may know of it, or read all of it, for its own part. */
function isOf({ mayKnow: who, inside }: MatterNow, unit: string | null, group: number | null) {
  const seats = who === 'everybody' ? (inside ?? []) : who;
  return (
    (unit === null && group === null) ||
    seats.some(
      (seat) =>
        (seat.kind === 'unit' && seat.unit === unit) ||
        (seat.kind === 'group' && seat.group === group),
    )
  );
}
