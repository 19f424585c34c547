import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { handIn } from '../../src/matters/desk-of.ts';
import { awaitedNames, toPerson } from '../../src/matters/hand-over.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { WishOtherDay } from './intents.ts';
import { showMatter } from './show-matter.ts';
import { otherDayIsYours, otherDayPassedOn, otherDayWished } from './wording/cards.ts';

/** 能改天吗, from whoever may not decide it: it is said who may, and they hear of it; until then the day stands. */
export const wishOtherDay: Handler<WishOtherDay> = async ({ matter: ref, text }, ctx) => {
  const matter = await matterCalled(ref, ctx);
  const [deciding] = DECIDES.flatMap((word) => matter.takesNow(word));
  if (!deciding) return showMatter({ kind: 'show-matter', matter: ref, isUnsure: false }, ctx);
  await remember(ref, ctx);
  const { title } = matter;
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  if (handIn(deciding, ctx.speaker, seating)) return answer(ctx, otherDayIsYours({ ref, title }));
  const { seats } = deciding;
  const names = awaitedNames(seats, seating);
  const by = ctx.speaker.name ?? ctx.message.sender.userid;
  const unit = ctx.speaker.roles.find((one) => one.unit !== null)?.unit ?? null;
  const told = { text: otherDayWished({ ref, title }, by, unit, text) };
  const key = `matter:${ref.kind}:${ref.number}:wished:${ctx.act.cause}`;
  return [
    ...answer(ctx, otherDayPassedOn({ ref, title }, seats, names, ctx.plan)),
    ...hearersOf(seats, seating).map(({ id }) => toPerson(id, key, told)),
  ];
};

/** The words by which its day is set. */
const DECIDES: readonly string[] = ['set-day', 'change'];
