import type { TickContext } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import type { Person } from '../../src/domain/person.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { firstWorkdayFrom, previousWorkday } from '../../src/domain/workdays.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { groupsOwing, isCancelled } from './dispatches.ts';
import { answerOwed, answersMissing } from './wording/dispatches.ts';

/** 书面调度: the workday before its day to the groups that have not answered, the day after it to the office. */
export async function assessmentNudges(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const seating = await seatingOn(day, ctx);
  const tellings: Telling[] = [];
  for (const dispatch of await ctx.kept(DISPATCHES).all()) {
    const owing = groupsOwing(dispatch);
    if (owing.length === 0 || isCancelled(dispatch)) continue;
    const key = `matter:dispatch:${dispatch.id}`;
    if (previousWorkday(ctx.calendar, dispatch.dueOn) === day) {
      const seats = owing.map((group) => ({ kind: 'group-liaison' as const, group }));
      const people = hearersOf(seats, seating);
      tellings.push(...(await once(`${key}:day-before`, answerOwed(dispatch), people, ctx)));
    }
    if (firstWorkdayFrom(ctx.calendar, addDays(dispatch.dueOn, 1)) === day) {
      const office = hearersOf([{ kind: 'office' }], seating);
      const text = answersMissing(dispatch, owing);
      tellings.push(...(await once(`${key}:overdue`, text, office, ctx)));
    }
  }
  return tellings;
}

async function once(
  fact: string,
  text: string,
  people: readonly Person[],
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (await ctx.kept(TICK_MARKS).get(fact)) return [];
  return people.map(({ id }) => ({
    kind: 'news' as const,
    key: `${fact}:${id}`,
    personId: id,
    text,
    fallsDueOn: null,
    once: fact,
  }));
}
