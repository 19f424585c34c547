import type { Foreseen, TickContext } from '../context.ts';
import { addDays } from '../domain/day.ts';
import type { Telling } from '../domain/occasion.ts';
import type { Room } from '../room.ts';
import { morningOf } from './morning-time.ts';
import { MORNING, tellingsOn } from './tell-in-the-morning.ts';

/**
 * The mornings from one day to another, both included, as they would be if nobody did anything until then. Nothing is sent
 * and nothing is kept. What is told only once is told on the first of its days.
 */
export async function foresee(
  rooms: readonly Room[],
  from: string,
  to: string,
  parts: Omit<TickContext, 'post'>,
): Promise<readonly Foreseen[]> {
  const ctx: TickContext = { ...parts, post: async () => undefined };
  const told = new Set<string>();
  const foreseen: Foreseen[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const before = addDays(day, -1);
    const last = { id: MORNING, version: 0, doneOn: before, at: morningOf(before, ctx.plan) };
    const tellings = await tellingsOn(rooms, { day, now: morningOf(day, ctx.plan), last, ctx });
    const fresh = tellings.filter((one) => toldBy(one).every((fact) => !told.has(fact)));
    for (const fact of fresh.flatMap(toldBy)) told.add(fact);
    if (fresh.length > 0) foreseen.push({ day, tellings: fresh });
  }
  return foreseen;
}

const toldBy = ({ key, personId, once = [] }: Telling): readonly string[] =>
  [key, ...[once].flat()].map((fact) => `${fact} ${personId}`);
