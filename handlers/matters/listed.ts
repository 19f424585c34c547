import type { Context } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { mayBeNamedInGroup, mayKnow } from '../../src/matters/desk-of.ts';
import type { ListMatters } from './intents.ts';
import { isPicked } from './picked.ts';
import { isInGroup } from './show-matter.ts';

/** What a list holds for the speaker, first what is under way, the newest before the older; in a group only what may be named there. */
export async function mattersListed({ of, pick }: Pick<ListMatters, 'of' | 'pick'>, ctx: Context) {
  const today = shanghaiDay(ctx.act.at);
  const seating = await seatingOn(today, ctx);
  const all = (await ctx.matters.get(of)?.all(ctx)) ?? [];
  const own = all
    .filter((matter) => mayKnow(matter, ctx.speaker, seating))
    .filter((matter) => !isInGroup(ctx) || mayBeNamedInGroup(matter))
    .toReversed();
  const open = own.filter(({ ended }) => ended === null);
  const known = [...open, ...own.filter(({ ended }) => ended !== null)].filter((matter) =>
    isPicked(matter, pick, today, ctx.calendar),
  );
  return { seating, known, open };
}
