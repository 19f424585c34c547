import type { TickContext } from '../../src/context.ts';
import { dueOf } from '../../src/domain/dues.ts';
import { isWithOffice } from '../../src/domain/handed-in.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { numberParameter } from '../../src/domain/parameters.ts';
import { type Period, previousPeriod, quarterOf } from '../../src/domain/period.ts';
import { groupsAskedIn } from '../../src/domain/roll-over.ts';
import { addWorkdays } from '../../src/domain/workdays.ts';
import { hearersOf, liaisonsFirst, type Seating } from '../../src/ledger/seats.ts';
import { toldOnce } from '../../src/matters/told-once.ts';
import { handedInBy } from './forms-now.ts';
import { judgedOf } from './judged.ts';
import { summaryOwed } from './wording/forms.ts';

/**
 * 汇总表: “填写汇总表报办公室” (附件2 五) names no day, so no light stands by it. Some workdays after the reports of the quarter were due, the
 * 联络员 of each group whose 汇总表 is not with the office hears so once.
 */
export async function summariesOwed(
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const quarter = previousPeriod(quarterOf(day));
  if (!isRemindedOn(day, quarter, ctx)) return [];
  const tellings: Telling[] = [];
  for (const group of groupsAskedIn(ctx.plan, quarter)) {
    if (isWithOffice(await handedInBy(group, quarter, ctx))) continue;
    const rows = await judgedOf(group, quarter, ctx);
    if (rows.length === 0) continue;
    const open = rows.filter(({ judgement }) => judgement === null);
    const text = summaryOwed(group, quarter, open.length);
    const people = liaisonsFirst(hearersOf([{ kind: 'group', group }], seating));
    tellings.push(
      ...(await toldOnce(`summary-owed:${quarter}:${group}`, text, people, ctx, 'news')),
    );
  }
  return tellings;
}

/** Workdays after the day of the reports, unless the office says another number. */
const DAYS_AFTER = 5;

function isRemindedOn(day: string, quarter: Period, { plan, calendar }: TickContext): boolean {
  const due = dueOf(plan, quarter, calendar);
  if (!due) return false;
  const days = numberParameter(plan, 'summary-due', DAYS_AFTER);
  return day === addWorkdays(calendar, due.dueOn, days);
}
