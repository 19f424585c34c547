import { answer, type Handler } from '../../src/context.ts';
import { duesOfYear, todayOf } from '../../src/ledger/ledger.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { DrawYear } from './intents.ts';
import { owedIn } from './owed-reports.ts';
import { pictureComes, pictureName } from './wording/comes.ts';
import { noDueDays, reportedByPeriod } from './wording/pictures.ts';

/** 全年报送图: every period of the year that has a due day, what came in time, late and not yet. */
export const drawYear: Handler<DrawYear> = async (_intent, ctx) => {
  const dues = await duesOfYear(ctx);
  if (dues.length === 0) return answer(ctx, noDueDays(), 'answer');
  const periods = await Promise.all(
    dues.map(async ({ period }) => ({ period, owed: await owedIn(period, ctx) })),
  );
  const content = reportedByPeriod(periods, {
    plan: ctx.plan,
    at: ctx.act.at,
    today: todayOf(ctx),
  });
  return answerWithPaper(ctx, pictureComes(content), { name: pictureName(content), content });
};
