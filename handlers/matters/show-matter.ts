import { answer, type Context, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { leadUnitOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { holdersOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { awaitedFrom, mayBeNamedInGroup } from '../../src/matters/desk-of.ts';
import { awaitedNames } from '../../src/matters/hand-over.ts';
import { isInsideOf } from '../../src/matters/line-for.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { MatterReason } from '../../src/matters/reasons.ts';
import type { ShowMatter } from './intents.ts';
import {
  fieldFirst,
  leftAsItIs,
  matterCard,
  matterInGroup,
  type Shown,
  whatIsWanted,
} from './wording/cards.ts';

/** 发文5: where it stands, since when and with whom, and the steps that were passed. In a group no more than its number and what is next. */
export const showMatter: Handler<ShowMatter> = async (
  { matter: ref, isUnsure, isHeld, asks },
  ctx,
) => {
  const matter = await matterCalled(ref, ctx);
  if (isInGroup(ctx) && !mayBeNamedInGroup(matter)) {
    throw new Refusal<MatterReason>({ kind: 'no-such-matter', matter: ref });
  }
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const shown = matterShown(matter, seating, ctx);
  if (isInGroup(ctx)) return answer(ctx, matterInGroup(shown));
  await remember(ref, ctx);
  if (isHeld) return answer(ctx, leftAsItIs(shown));
  const card = asks === undefined ? matterCard(shown) : fieldFirst(shown, asks);
  const told = answer(ctx, isUnsure ? whatIsWanted(shown) : card);
  const task = taskToldOf(matter, ctx);
  return task === null ? told : told.map((one) => ({ ...one, tellsOf: task }));
};

/** 让他们拿个办法, after a problem that the lead unit of a task reported, is said of that task; null where others reported it. */
function taskToldOf({ ref, reports }: MatterNow, { plan }: Context): number | null {
  const [first, ...others] = ref.kind === 'issue' ? reports : [];
  const isOne =
    first && others.every(({ task, unit }) => task === first.task && unit === first.unit);
  return isOne && leadUnitOf(taskOf(plan, first.task)) === first.unit ? first.task : null;
}

/** The matter as this reader may see it. */
export function matterShown(matter: MatterNow, seating: Seating, ctx: Context): Shown {
  const next = matter.awaited
    .map((one) => {
      const mine = awaitedFrom(ctx.speaker, one, seating);
      const names = awaitedNames(one.seats, seating);
      const isOthers = isLeftToOthers(one.seats, ctx.speaker.id, seating);
      return { ...one, ...mine, names, isMine: mine !== null && !isOthers };
    })
    .filter(({ isQuiet, isMine }) => isMine || !isQuiet);
  const light = matter.light(shanghaiDay(ctx.act.at), ctx.calendar);
  const isInside = isInsideOf(matter, ctx.speaker, seating);
  const taken = matter.taken.filter(({ isQuiet, by }) => !isQuiet || by === ctx.speaker.id);
  // Who is not inside reads of the steps no more than their own: what their group answered.
  const own = matter.taken.filter(({ by }) => by === ctx.speaker.id);
  const seen = isInside ? { ...matter, taken } : { ...matter, facts: matter.outline, taken: own };
  return { ...seen, light, next, plan: ctx.plan };
}

/** Whoever drafted it for the office does not judge it there, while anybody else can: nothing is offered to them. */
const isLeftToOthers = (seats: readonly Seat[], personId: string, seating: Seating): boolean =>
  seats.some((seat) => seat.kind === 'office' && seat.besides === personId) &&
  !holdersOf(seats, seating).some(({ id }) => id === personId);

export const isInGroup = ({ message }: Context): boolean => message.conversation.kind === 'group';
