import { answer, type Handler } from '../../src/context.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { waitingApplications } from '../../src/ledger/applications.ts';
import { deskOf } from '../../src/matters/desk-of.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { ownDraftLine } from '../../src/matters/own-draft.ts';
import { awaitedList } from '../../src/wording/matters.ts';
import type { ListAwaited } from './intents.ts';
import { isInGroup } from './show-matter.ts';
import { applicationsAwaited, askAlone, sayWhich } from './wording/lists.ts';

/** 待签: what waits for the speaker, each with its number and what may be answered; nothing of it is done by a mere 好. */
export const listAwaited: Handler<ListAwaited> = async ({ isUnread }, ctx) => {
  if (isInGroup(ctx)) return answer(ctx, askAlone());
  const desk = await deskOf(ctx.speaker, ctx.act.at, ctx);
  for (const { matter } of desk) await remember(matter.ref, ctx);
  const asked = isOffice(ctx.speaker.roles) ? await waitingApplications(ctx.kept) : [];
  const matters = desk.map(({ matter, awaited }) => ({ ...matter, awaited }));
  const list = [
    ...(isUnread ? [] : await ownDraftLine(ctx)),
    ...(matters.length > 0 || asked.length === 0 ? [awaitedList(matters)] : []),
    ...(asked.length > 0 ? [applicationsAwaited(asked)] : []),
  ].join('\n');
  return answer(ctx, isUnread ? sayWhich(list) : list);
};
