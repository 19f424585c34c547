import type { Context } from '../context.ts';
import type { MatterNow } from './matter-now.ts';

/** The document of this title that was begun before, unless it was taken back or made void; null for none, and for one of this very act. */
export async function draftedBefore(title: string, ctx: Context): Promise<MatterNow | null> {
  const all = (await ctx.matters.get('document')?.all(ctx)) ?? [];
  const same = all.findLast(
    (one) => one.title === title && !one.taken.some(({ step }) => GIVEN_UP.includes(step)),
  );
  const isOwnAct = same?.taken.some(({ cause }) => cause === ctx.act.cause);
  return same && !isOwnAct ? same : null;
}

const GIVEN_UP: readonly string[] = ['withdraw', 'void'];
