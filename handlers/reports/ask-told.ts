import { answer, type Context, type Handler } from '../../src/context.ts';
import { periodsOf } from '../../src/domain/dues.ts';
import { lastDay } from '../../src/domain/period.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { groupsActedFor, seesWhole, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { type Passage, passagesWith } from '../../src/ledger/passages.ts';
import { reportsOfYear } from '../../src/ledger/reports-of-year.ts';
import type { AskTold } from './intents.ts';
import { nobodyTold, toldBy } from './wording/told.ts';

/** 谁反映居民不同意: the reports that tell of it, newest first; whoever does not see the whole hears of what they answer for. */
export const askTold: Handler<AskTold> = async (intent, ctx) => {
  const found = await passagesFor(intent, ctx);
  if (found.length === 0) return answer(ctx, nobodyTold(intent.words), 'not_found');
  const areShown = ctx.message.conversation.kind !== 'group';
  return answer(ctx, toldBy(intent.words, found, areShown, intent.isRest), 'answer');
};

async function passagesFor(intent: AskTold, ctx: Context): Promise<readonly Passage[]> {
  const reports = await reportsOfYear(periodsOf(ctx.plan, todayOf(ctx)), ctx);
  const seen = reports.filter(
    ({ task, unit }) =>
      (intent.task === null || intent.task === task) && maySee(task, unit, intent, ctx),
  );
  return passagesWith(intent.words, seen).toSorted((one, other) =>
    lastDay(other.submission.period).localeCompare(lastDay(one.submission.period)),
  );
}

/** The whole for those who see it; else one's own unit's reports, and those on the tasks of the groups that one acts for. */
function maySee(task: number, unit: string, { group }: AskTold, { speaker, plan }: Context) {
  const { roles } = speaker;
  const ofTask = taskOf(plan, task).group;
  if (group !== null && group !== ofTask) return false;
  return (
    seesWhole(roles) ||
    groupsActedFor(roles, plan).includes(ofTask) ||
    unitsReportedFor(roles).includes(unit)
  );
}
