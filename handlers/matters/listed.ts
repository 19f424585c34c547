import type { Context } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { mayBeNamedInGroup, mayKnow } from '../../src/matters/desk-of.ts';
import type { ListMatters } from './intents.ts';
import { isInGroup } from './show-matter.ts';

/** What a list holds for the speaker, first what is under way, the newest before the older; in a group only what may be named there. */
export async function mattersListed(
  { of, isOpenOnly }: Pick<ListMatters, 'of' | 'isOpenOnly'>,
  ctx: Context,
) {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const all = (await ctx.matters.get(of)?.all(ctx)) ?? [];
  const own = all
    .filter((matter) => mayKnow(matter, ctx.speaker, seating))
    .filter((matter) => !isInGroup(ctx) || mayBeNamedInGroup(matter))
    .toReversed();
  const open = own.filter(({ ended }) => ended === null);
  const known = isOpenOnly ? open : [...open, ...own.filter(({ ended }) => ended !== null)];
  return { seating, known, open };
}
