import { answer, type Handler } from '../../src/context.ts';
import { deskOf } from '../../src/matters/desk-of.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { awaitedList } from '../../src/wording/matters.ts';
import type { ListAwaited } from './intents.ts';
import { isInGroup } from './show-matter.ts';
import { askAlone, sayWhich } from './wording/lists.ts';

/** 待签: what waits for the speaker, each with its number and what may be answered; nothing of it is done by a mere 好. */
export const listAwaited: Handler<ListAwaited> = async ({ isUnread }, ctx) => {
  if (isInGroup(ctx)) return answer(ctx, askAlone());
  const desk = await deskOf(ctx.speaker, ctx.act.at, ctx);
  for (const { matter } of desk) await remember(matter.ref, ctx);
  const list = awaitedList(desk.map(({ matter, awaited }) => ({ ...matter, awaited })));
  return answer(ctx, isUnread ? sayWhich(list) : list);
};
