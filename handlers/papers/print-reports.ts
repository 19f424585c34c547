import type { Handler } from '../../src/context.ts';
import { type Owed, owedOf } from '../../src/domain/owed.ts';
import { type GeneralReason, Refusal } from '../../src/domain/refusal.ts';
import { groupsActedFor, seesWhole, unitsOf } from '../../src/domain/responsibility.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import { ledgerAt } from '../../src/ledger/ledger-at.ts';
import type { Listener } from '../../src/ledger/names-shown.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import type { PrintReports } from './intents.ts';
import { reportsCome, reportsName } from './wording/comes.ts';
import { reportsTable } from './wording/reports-table.ts';

/** 报送情况表: a row for each report that is owed for the period, as the record stands now; of those whom the speaker may see. */
export const printReports: Handler<PrintReports> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  const group = groupMeant(intent.group, ctx);
  const rows = rowsFor(group, owedOf(period, await ledgerAt(ctx.act.at, ctx)), ctx);
  const sheet = reportsTable({ plan: ctx.plan, period, group, rows, at: ctx.act.at });
  const name = reportsName(period, group, ctx.plan);
  return answerWithPaper(ctx, reportsCome(sheet, rows), { name, content: workbookOf(sheet) });
};

/** A group's people see their own group, leaders of the whole and the office see all, a unit's people what is their own. */
export function groupMeant(named: number | null, { speaker, plan }: Listener): number | null {
  if (seesWhole(speaker.roles)) return named;
  const own = groupsActedFor(speaker.roles, plan);
  if (named !== null && !own.includes(named))
    throw new Refusal<GeneralReason>({ kind: 'of-another-group', group: named });
  return named ?? own[0] ?? null;
}

export const rowsFor = (
  group: number | null,
  owed: readonly Owed[],
  ctx: Listener,
): readonly Owed[] =>
  owed.filter(
    ({ task, unit }) =>
      (group === null || task.group === group) && (group !== null || mayRead(unit, ctx)),
  );

const mayRead = (unit: string, { speaker }: Listener): boolean =>
  seesWhole(speaker.roles) || unitsOf(speaker.roles).includes(unit);
