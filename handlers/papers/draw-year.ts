import { answer, type Handler } from '../../src/context.ts';
import { owedOf } from '../../src/domain/owed.ts';
import { ledgerAt } from '../../src/ledger/ledger-at.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { DrawYear } from './intents.ts';
import { pictureComes, pictureName } from './wording/comes.ts';
import { noDueDays, reportedByPeriod } from './wording/pictures.ts';

/** 全年报送图: every period of the year that has a due day, what came in time, late and not yet. */
export const drawYear: Handler<DrawYear> = async (_intent, ctx) => {
  const state = await ledgerAt(ctx.act.at, ctx);
  if (state.dues.length === 0) return answer(ctx, noDueDays(), 'answer');
  const periods = state.dues.map(({ period }) => ({ period, owed: owedOf(period, state) }));
  const content = reportedByPeriod(periods, {
    plan: ctx.plan,
    at: ctx.act.at,
    today: state.today,
  });
  return answerWithPaper(ctx, pictureComes(content), { name: pictureName(content), content });
};
