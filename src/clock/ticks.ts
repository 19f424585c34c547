import { randomUUID } from 'node:crypto';
import type { Matters, TickContext, TickHandler } from '../context.ts';
import { releaseLease, takeLease } from '../domain/lease.ts';
import type { Moment } from '../domain/message.ts';
import { later, momentOf } from '../domain/moment.ts';
import { postRows, rowOf } from '../domain/outbox.ts';
import type { Plan } from '../domain/plan.ts';
import { planNow } from '../ledger/plan-now.ts';
import type { People } from '../people/people.ts';
import type { Store } from '../store/store.ts';
import { inTermsOf } from '../wording/terms.ts';
import type { Tick } from './clock.ts';
import type { OfficeCalendar } from './office-calendar.ts';

export interface TickParts {
  readonly plan: Plan;
  readonly store: Store;
  readonly people: People;
  readonly calendar: OfficeCalendar;
  readonly matters: Matters;
}

/** A tick of the office. A clock that is turned by hand asks for the next moment at which it may have something to do. */
export interface OfficeTick extends Tick {
  nextAfter(after: Moment): Promise<Moment | null>;
}

/** No tick takes as long; one whose process died is taken up by the next run after it. */
const LEASE_MS = 60_000;

/**
 * The handlers as the clock runs them: one run of each at a time among all processes, on facts that are read anew. A
 * run that finds another under way leaves it the work.
 */
export function openTicks(
  handlers: readonly TickHandler[],
  parts: TickParts,
): readonly OfficeTick[] {
  const { kept } = parts.store;
  return handlers.map((handler) => ({
    name: handler.name,
    everyMs: handler.everyMs,
    ...(handler.dailyAt ? { dailyAt: handler.dailyAt(parts.plan) } : {}),
    nextAfter: async (after) => handler.nextAfter(after, await contextAt(after, parts)),
    async run(now) {
      const [at, owner] = [momentOf(now), randomUUID()];
      const ctx = await contextAt(at, parts);
      await parts.calendar.refresh();
      if (!(await handler.isDue(at, ctx))) return;
      const lease = `tick:${handler.name}`;
      if (!(await takeLease(kept, lease, owner, at, later(at, LEASE_MS)))) return;
      try {
        if (await handler.isDue(at, ctx)) await handler.run(at, ctx);
      } finally {
        await releaseLease(kept, lease, owner);
      }
    },
  }));
}

/** What a tick at a moment is given. */
export async function contextAt(
  at: Moment,
  { plan, store, people, calendar, matters }: TickParts,
): Promise<TickContext> {
  return {
    plan: await planNow(plan, store.kept, at),
    people,
    calendar,
    matters,
    kept: store.kept,
    async post(messages) {
      const rows = messages.map((one) => rowOf({ ...one, text: inTermsOf(plan, one.text) }, at));
      await postRows(store.kept, rows);
    },
  };
}
