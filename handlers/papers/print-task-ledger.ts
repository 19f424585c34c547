import type { Context, Handler } from '../../src/context.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import { lightsNow } from '../../src/ledger/lights-now.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import type { PrintTaskLedger } from './intents.ts';
import { ledgerComes, ledgerName } from './wording/comes.ts';
import { taskLedger } from './wording/task-ledger.ts';

/** 任务台账: the notice's columns and the four quarters, of every task or of a group's, as the record stands now. */
export const printTaskLedger: Handler<PrintTaskLedger> = async ({ group }, ctx) => {
  const sheet = taskLedger({ ...(await factsOf(group, ctx)), group, at: ctx.act.at });
  const content = workbookOf(sheet);
  return answerWithPaper(ctx, ledgerComes(sheet), { name: ledgerName(group, ctx.plan), content });
};

async function factsOf(group: number | null, ctx: Context) {
  const { lights } = await lightsNow(await periodNow(ctx), ctx);
  const submissions = await reportsOfYear(periodsOf(ctx.plan, `${ctx.plan.year}-12-31`), ctx);
  const ofGroup = lights.filter(({ task }) => group === null || task.group === group);
  return { plan: ctx.plan, lights: ofGroup, submissions };
}
