import { answer, type Handler } from '../../src/context.ts';
import { lastFigures } from '../../src/ledger/figures-on-record.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { reportsSeen } from '../../src/ledger/reports-seen.ts';
import { remaindersIn } from '../../src/reading/questions/remainder-asked.ts';
import type { AskRemainder } from './intents.ts';
import { figureNotTold, remaindersTold } from './wording/figures-told.ts';

/** 应急局隐患还有多少没改完: what was found less what was put right, where both stand in one report that the asker may read. */
export const askRemainder: Handler<AskRemainder> = async (asked, ctx) => {
  const { speaker, plan, kept } = ctx;
  const reports = await reportsSeen({ roles: speaker.roles, plan, today: todayOf(ctx), kept });
  const found = remaindersIn(asked, lastFigures(reports));
  return found.length === 0
    ? answer(ctx, figureNotTold(`${asked.words}${asked.done}`), 'not_found')
    : answer(ctx, remaindersTold(found), 'answer');
};
