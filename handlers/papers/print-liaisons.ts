import type { Handler } from '../../src/context.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { PrintLiaisons } from './intents.ts';
import { liaisonsCome, liaisonsName } from './wording/comes.ts';
import { liaisonsTable } from './wording/liaisons-table.ts';

/** 联络员名单: every unit of the notice with those who report for it, the units without one among them. */
export const printLiaisons: Handler<PrintLiaisons> = async (_intent, ctx) => {
  const sheet = liaisonsTable(ctx.plan, await ctx.people.all(), ctx.act.at);
  const content = workbookOf(sheet);
  return answerWithPaper(ctx, liaisonsCome(sheet), { name: liaisonsName(), content });
};
