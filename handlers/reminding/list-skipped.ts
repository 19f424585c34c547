import type { TickContext } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import type { Nudge } from '../../src/domain/nudge.ts';
import { nudgesOn } from '../../src/domain/nudges.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { type OutboxRow, outboxInState } from '../../src/domain/outbox.ts';
import type { TickMark } from '../../src/domain/tick-mark.ts';
import { factsFor } from '../../src/ledger/nudge-facts.ts';
import { officePeople } from '../../src/people/office-people.ts';
import { skippedNudges } from './wording/skipped.ts';

/** No downtime is looked back on further than this. */
const DAYS_BACK = 31;
const MOST_ROWS = 200;

/** What nobody was told because the clerk was down, or could not reach them in time: the office gets the list instead. */
export async function listSkipped(
  day: string,
  last: TickMark | null,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (!last) return [];
  const missed = await missedNudges(day, last.doneOn, ctx);
  const stale = await staleSince(last.at, ctx);
  if (missed.length === 0 && stale.length === 0) return [];
  const people = new Map((await ctx.people.all()).map((one) => [one.id, one.name]));
  const text = skippedNudges(missed, stale, (id) => people.get(id) ?? id);
  return (await officePeople(ctx)).map(({ id }) => ({
    kind: 'news',
    key: `skipped:${day}:${id}`,
    personId: id,
    text,
    fallsDueOn: null,
  }));
}

async function missedNudges(
  day: string,
  doneOn: string,
  ctx: TickContext,
): Promise<readonly Nudge[]> {
  const nudges: Nudge[] = [];
  for (let away = DAYS_BACK; away > 0; away -= 1) {
    const at = addDays(day, -away);
    if (at <= doneOn) continue;
    nudges.push(...nudgesOn(at, await factsFor(at, ctx)));
  }
  return nudges;
}

/** Rows that were given up since then because their day was over. */
async function staleSince(at: string, ctx: TickContext): Promise<readonly OutboxRow[]> {
  const rows = await outboxInState(ctx.kept, 'stale', MOST_ROWS);
  return rows.filter((row) => row.runAt >= at);
}
