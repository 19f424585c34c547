import { answer, type Context, type Handler } from '../../src/context.ts';
import type { MatterRef } from '../../src/domain/matter.ts';
import { later, shanghaiDay } from '../../src/domain/moment.ts';
import { newestDeeds } from '../../src/ledger/audit.ts';
import { type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { handIn, spokenOf } from '../../src/matters/desk-of.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { HoldStill } from './intents.ts';
import { matterShown } from './show-matter.ts';
import { doneAlready, goneOn, nothingHeld } from './wording/cards.ts';

/** So long ago what was done may be meant by who would rather have waited. */
const JUST_NOW_MS = 10 * 60_000;
/** So many of the last deeds of all people are looked through. */
const LATEST = 20;

/** 算了先不发, where no draft waits: what was done a moment ago is done, and how it stands and is taken back is said; else nothing was done at all. */
export const holdStill: Handler<HoldStill> = async (_intent, ctx) => {
  const since = later(ctx.act.at, -JUST_NOW_MS);
  const deeds = await newestDeeds(ctx.kept, LATEST);
  const deed = deeds.find(({ by, at }) => by === ctx.speaker.id && at >= since);
  if (!deed) return answer(ctx, nothingHeld());
  const [ref] = await spokenOf(ctx.speaker.id, ctx.act.at, ctx);
  const matter = ref ? await matterDone(ref, deed.cause, ctx) : null;
  if (!matter) return answer(ctx, doneAlready(deed.what));
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  return answer(ctx, goneOn(matterShown(matter, seating, ctx), wayBack(matter, seating, ctx)));
};

/** The matter that the deed began or took on; null where it did something else. */
async function matterDone(ref: MatterRef, cause: string, ctx: Context): Promise<MatterNow | null> {
  const matter = (await ctx.matters.get(ref.kind)?.get(ref.number, ctx)) ?? null;
  return matter?.taken.some((one) => one.cause === cause) ? matter : null;
}

/** The word by which the speaker takes it back, as it is typed; null where they may not. */
function wayBack(matter: MatterNow, seating: Seating, { speaker }: Context): string | null {
  const isTheirs = (word: string) =>
    matter.takesNow(word).some((one) => handIn(one, speaker, seating) !== null);
  if (isTheirs('recall')) return '签错了，撤回';
  if (!isTheirs('withdraw')) return null;
  return matter.ref.kind === 'document' ? '撤回' : '取消：理由';
}
