import { answer, type Context, type Handler } from '../../src/context.ts';
import { ABSENCES } from '../../src/domain/absence.ts';
import type { Period } from '../../src/domain/period.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { type Owing, owing } from '../../src/domain/roster.ts';
import { isInForce, submissionsOfUnit } from '../../src/domain/submission.ts';
import { dueIn, periodNow, todayOf } from '../../src/ledger/ledger.ts';
import type { AskOwnReminders } from './intents.ts';
import { ownReminders } from './wording/own-reminders.ts';

/** Enough for a year of a unit's tasks. */
const REPORTS = 300;

/** 还会再催我吗, 这期间谁替我收: whether the speaker is away, who is told instead, and of what they are still reminded. */
export const askOwnReminders: Handler<AskOwnReminders> = async (_intent, ctx) => {
  const { speaker, kept } = ctx;
  const period = await periodNow(ctx);
  const absence = await kept(ABSENCES).get(speaker.id);
  const isAway = absence !== null && absence.until >= todayOf(ctx);
  const cover = isAway ? await ctx.people.get(absence.cover) : null;
  const text = ownReminders({
    absence: isAway ? absence : null,
    coverName: cover?.name ?? '',
    period,
    due: await dueIn(period, ctx),
    owed: await owedIn(period, ctx),
    isReporter: unitsReportedFor(speaker.roles).length > 0,
  });
  return answer(ctx, text, 'answer');
};

/** What the speaker's units have not reported of a period; none of who reports for no unit. */
async function owedIn(period: Period, ctx: Context): Promise<readonly Owing[]> {
  const units = unitsReportedFor(ctx.speaker.roles);
  const ofUnits = await Promise.all(
    units.map((unit) => submissionsOfUnit(ctx.kept, unit, REPORTS)),
  );
  const done = ofUnits.flat().filter((one) => isInForce(one) && one.period === period);
  return owing(ctx.plan, period, [], done, null).filter(({ unit }) => units.includes(unit));
}
