import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { isSame, mayKnow, spokenOf } from '../../src/matters/desk-of.ts';
import type { ShowLately } from './intents.ts';
import { isInGroup } from './show-matter.ts';
import { askAlone, noneOfKind } from './wording/lists.ts';

/** 我那个批示咋样了: the one of that kind that was spoken of last, else the only one under way; of several the list. */
export const showLately: Handler<ShowLately> = async ({ of, isOwn }, ctx) => {
  if (isInGroup(ctx)) return answer(ctx, askAlone());
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const all = (await ctx.matters.get(of)?.all(ctx)) ?? [];
  const seen = all.filter((matter) => mayKnow(matter, ctx.speaker, seating));
  const own = isOwn ? seen.filter(({ taken }) => taken.some(isBy(ctx.speaker.id))) : [];
  const known = own.length > 0 ? own : seen;
  const spoken = await spokenOf(ctx.speaker.id, ctx.act.at, ctx);
  const last = spoken.find((one) => known.some(({ ref }) => isSame(ref, one)));
  const open = known.filter(({ ended }) => ended === null);
  const [only, ...others] = open.length > 0 ? open : known;
  const meant = last ?? (others.length === 0 ? only?.ref : undefined);
  if (meant) return ctx.perform({ kind: 'show-matter', matter: meant, isUnsure: false });
  if (!only) return answer(ctx, noneOfKind(of));
  return ctx.perform({ kind: 'list-matters', of, unit: null, group: null, pick: 'open', page: 1 });
};

const isBy =
  (id: string) =>
  ({ by }: { readonly by: string }): boolean =>
    by === id;
