import { answer, type Handler } from '../../src/context.ts';
import { figuresOfAll, lastFigures } from '../../src/ledger/figures-on-record.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { reportsSeen } from '../../src/ledger/reports-seen.ts';
import { isAskedFor } from '../../src/reading/questions/figure-asked.ts';
import type { AskFigure } from './intents.ts';
import { figureNotTold, figuresTold } from './wording/figures-told.ts';

/** 隐患整改了多少处: the figures of that name in the last report of each unit, as far as the asker may read it. */
export const askFigure: Handler<AskFigure> = async (asked, ctx) => {
  const { speaker, plan, kept } = ctx;
  const reports = await reportsSeen({ roles: speaker.roles, plan, today: todayOf(ctx), kept });
  const last = lastFigures(reports).filter((one) => isAskedFor(asked, one));
  const all = asked.isOfAll ? figuresOfAll(reports).filter((one) => isAskedFor(asked, one)) : [];
  const found = all.length > last.length ? all : last;
  return found.length === 0
    ? answer(ctx, figureNotTold(asked.words), 'not_found')
    : answer(ctx, figuresTold(found, asked.isRest), 'answer');
};
