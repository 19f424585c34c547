import { answer, type Context, type Handler } from '../../src/context.ts';
import { owingUnits } from '../../src/domain/light.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import {
  firstDay,
  lastDay,
  monthOf,
  nextPeriod,
  type Period,
  previousPeriod,
} from '../../src/domain/period.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { tasksAskedIn } from '../../src/domain/roll-over.ts';
import { duesOfYear, todayOf } from '../../src/ledger/ledger.ts';
import type { AskBurden } from './intents.ts';
import { type Burden, burdenListed } from './wording/burden.ts';

/**
 * 6月减负统计: of each unit how many messages its people got unasked in the month, and how many reports fell due. It counts
 * what was asked of people, never what people did.
 */
export const askBurden: Handler<AskBurden> = async ({ month, page }, ctx) => {
  const asked = month ?? previousPeriod(monthOf(todayOf(ctx)));
  return answer(ctx, burdenListed(asked, await burdens(asked, ctx), page), 'answer');
};

async function burdens(month: Period, ctx: Context): Promise<readonly Burden[]> {
  const [messages, reports] = await Promise.all([messagesIn(month, ctx), reportsIn(month, ctx)]);
  const units = new Set([...messages, ...reports]);
  const count = (unit: string, of: readonly string[]) => of.filter((one) => one === unit).length;
  return [...units]
    .map((unit) => ({ unit, messages: count(unit, messages), reports: count(unit, reports) }))
    .toSorted((one, other) => one.unit.localeCompare(other.unit, 'zh'));
}

/** The unit of each message that was sent unasked, once for each of the units that its reader reports for. */
async function messagesIn(month: Period, { kept, people }: Context): Promise<readonly string[]> {
  const within = {
    gte: momentIn(firstDay(month), '00:00'),
    lt: momentIn(firstDay(nextPeriod(month)), '00:00'),
  };
  const sent = await kept(OUTBOX).find({ where: { postedAt: within, state: 'sent' } });
  const known = new Map((await people.all()).map((one) => [one.id, unitsReportedFor(one.roles)]));
  return sent.flatMap(({ message: { to, occasion } }) =>
    occasion && to.kind === 'person' ? (known.get(to.personId) ?? []) : [],
  );
}

/** The unit of each report that fell due in the month. */
async function reportsIn(month: Period, ctx: Context): Promise<readonly string[]> {
  const dues = (await duesOfYear(ctx)).filter(
    ({ dueOn }) => firstDay(month) <= dueOn && dueOn <= lastDay(month),
  );
  return dues.flatMap(({ period }) =>
    tasksAskedIn(ctx.plan, period).flatMap((task) => owingUnits(ctx.plan, task)),
  );
}
