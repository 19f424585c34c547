import { answer, type Context, type Handler } from '../../src/context.ts';
import { lastDay } from '../../src/domain/period.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { type Passage, passagesWith } from '../../src/ledger/passages.ts';
import { reportsSeen } from '../../src/ledger/reports-seen.ts';
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
  const { speaker, plan, kept } = ctx;
  const reports = await reportsSeen({ roles: speaker.roles, plan, today: todayOf(ctx), kept });
  const meant = reports.filter(
    ({ task, unit }) =>
      (intent.task === null || intent.task === task) &&
      (!intent.unit || intent.unit === unit) &&
      (intent.group === null || intent.group === taskOf(plan, task).group),
  );
  return passagesWith(intent.words, meant).toSorted((one, other) =>
    lastDay(other.submission.period).localeCompare(lastDay(one.submission.period)),
  );
}
