import { answer, type Handler } from '../../src/context.ts';
import { advancesBetween } from '../../src/domain/advances.ts';
import { changesBetween } from '../../src/domain/changes.ts';
import { inForceOf } from '../../src/domain/ledger-state.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { lastDay, monthOf, previousPeriod } from '../../src/domain/period.ts';
import { groupOf } from '../../src/domain/plan-lookups.ts';
import { ledgerAt } from '../../src/ledger/ledger-at.ts';
import type { AskChanges } from './intents.ts';
import { changed } from './wording/changed.ts';

/** The last minute of a day still belongs to it. */
const END_OF_DAY = '23:59';

/** 跟上个月比好了几项: the lights and the figures now, beside those at the end of the period before. */
export const askChanges: Handler<AskChanges> = async ({ group, period }, ctx) => {
  const { plan } = ctx;
  const now = await ledgerAt(ctx.act.at, ctx);
  const since = lastDay(period ?? previousPeriod(monthOf(now.today)));
  const before = await ledgerAt(momentIn(since, END_OF_DAY), ctx);
  const tasks = plan.tasks.filter((task) => group === null || task.group === group);
  const { lights } = changesBetween(
    plan,
    now.dues,
    now.submissions,
    before.at,
    now.at,
    now.approved,
  );
  const text = changed({
    scope: group === null ? plan.command.short : groupOf(plan, group).name,
    since,
    lights: lights.filter((light) => tasks.some(({ number }) => number === light.task)),
    advances: advancesBetween(tasks, inForceOf(before), inForceOf(now)),
  });
  return answer(ctx, text, 'answer');
};
