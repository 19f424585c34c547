import type { Handler } from '../../src/context.ts';
import { owedOf } from '../../src/domain/owed.ts';
import { periodNow, todayOf } from '../../src/ledger/ledger.ts';
import { ledgerAt } from '../../src/ledger/ledger-at.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { DrawReported } from './intents.ts';
import { pictureComes, pictureName } from './wording/comes.ts';
import { reportedByGroup } from './wording/pictures.ts';

/** 报送情况图: by group, what came in time, late and not yet; counts only, so that a group chat may see it. */
export const drawReported: Handler<DrawReported> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  const owed = owedOf(period, await ledgerAt(ctx.act.at, ctx));
  const { group } = intent;
  const scene = { plan: ctx.plan, at: ctx.act.at, today: todayOf(ctx), group };
  const content = reportedByGroup(period, owed, scene);
  return answerWithPaper(ctx, pictureComes(content), { name: pictureName(content), content });
};
