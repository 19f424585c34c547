import { morningOf } from '../../src/clock/morning-time.ts';
import type { TickContext } from '../../src/context.ts';
import { briefedBefore } from '../../src/domain/briefing-days.ts';
import {
  type Changes,
  changesBetween,
  isAnythingChanged,
  lightsAt,
} from '../../src/domain/changes.ts';
import { type Due, dueOf, periodsOf } from '../../src/domain/dues.ts';
import { approvedExtensions, type Extension } from '../../src/domain/extension.ts';
import type { Moment } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { overviewOf } from '../../src/domain/overview.ts';
import { planFor } from '../../src/domain/parameters.ts';
import { periodDueNow } from '../../src/domain/period-now.ts';
import { SETTINGS } from '../../src/domain/setting.ts';
import { type Submission, submissionsOfPeriod } from '../../src/domain/submission.ts';
import type { TickMark } from '../../src/domain/tick-mark.ts';
import { monthAt } from '../../src/ledger/ledger.ts';
import { briefingKey } from './last-briefing.ts';
import { briefing } from './wording/briefing.ts';

/** The briefings of a day to the office and the command's leaders; none for whom nothing has changed since their last. */
export async function briefings(
  day: string,
  last: TickMark | null,
  now: Moment,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (!last) return [];
  const scheduled = (await ctx.people.all()).flatMap((person) => {
    const before = briefedBefore(day, person.roles, last.doneOn, ctx.calendar);
    return before === null ? [] : [{ person, since: morningOf(before, ctx.plan) }];
  });
  if (scheduled.length === 0) return [];
  const { dues, submissions, approved } = await readLedger(shanghaiDay(now), ctx);
  const changes = new Map<Moment, Changes>();
  for (const since of new Set(scheduled.map((one) => one.since))) {
    changes.set(since, changesBetween(ctx.plan, dues, submissions, since, now, approved));
  }
  const people = await ctx.people.all();
  return scheduled.flatMap(({ person, since }) => {
    const change = changes.get(since);
    if (!change || !isAnythingChanged(change)) return [];
    const lights = lightsAt(ctx.plan, dues, submissions, now, approved);
    const period = periodDueNow(dues, shanghaiDay(now)) ?? monthAt(shanghaiDay(now));
    const state = overviewOf(ctx.plan, period, lights, submissions, people);
    return {
      kind: 'news' as const,
      key: briefingKey(day, person.id),
      personId: person.id,
      text: briefing(ctx.plan, change, state, now),
      since,
      fallsDueOn: null,
    };
  });
}

interface Ledger {
  readonly dues: readonly Due[];
  readonly submissions: readonly Submission[];
  readonly approved: readonly Extension[];
}

async function readLedger(today: string, ctx: TickContext): Promise<Ledger> {
  const { plan, kept, calendar } = ctx;
  const [set, periods] = [await kept(SETTINGS).all(), periodsOf(plan, today)];
  const dues = periods
    .flatMap((period) => dueOf(planFor(plan, set, period), period, calendar) ?? [])
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const found = await Promise.all(periods.map((period) => submissionsOfPeriod(kept, period)));
  return { dues, submissions: found.flat(), approved: await approvedExtensions(kept) };
}
