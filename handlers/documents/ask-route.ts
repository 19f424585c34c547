import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { matterCalled, remember } from '../../src/matters/matter-called.ts';
import type { AskRoute } from './intents.ts';
import { DOCUMENTS } from './record.ts';
import { isImportant } from './rules.ts';
import { stepsFollowing } from './steps-following.ts';
import { routeOfAll, routeTold } from './wording/route.ts';

/** 为啥要总指挥也签: by its name and by 重要 (附件2 一（一）1), with the steps that this one takes. */
export const askRoute: Handler<AskRoute> = async ({ number }, ctx) => {
  if (number === null) return answer(ctx, routeOfAll(ctx.plan));
  const matter = await matterCalled({ kind: 'document', number }, ctx);
  const document = await ctx.kept(DOCUMENTS).get(String(number));
  if (!document) throw new Error(`Document ${number} is not kept`);
  await remember(matter.ref, ctx);
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const isRanked = isImportant(document);
  const signedAs = isRanked ? ('command' as const) : document.issuedAs;
  const steps = stepsFollowing({ ...document, issuedAs: signedAs }, document.draftedBy, seating);
  return answer(ctx, routeTold(matter, { issuedAs: document.issuedAs, isRanked, steps }, ctx.plan));
};
