import type { TickContext } from '../../src/context.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { numberParameter } from '../../src/domain/parameters.ts';
import type { Person } from '../../src/domain/person.ts';
import { taskOf } from '../../src/domain/plan-lookups.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import { firstWorkdayFrom } from '../../src/domain/workdays.ts';
import { hearersOf, liaisonsFirst, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { FINISHED_TASKS, TRANSFERS } from './record.ts';
import { groupsWithoutArchivist, overdueTasks, TRANSFER_DAYS } from './rules.ts';
import { seatsToHandOver } from './transfers.ts';
import { archivistVacant, transferOverdue } from './wording/archives.ts';

/**
 * On the first workday of a month each group without a 档案管理人员 is told so (附件2 七1); a task's archives that were not handed
 * over in time are named once (附件2 七3).
 */
export async function archiveNudges(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const seating = await seatingOn(day, ctx);
  return [...vacancies(day, seating, ctx), ...(await overdue(day, seating, ctx))];
}

function vacancies(day: string, seating: Seating, ctx: TickContext): readonly Telling[] {
  const month = day.slice(0, 7);
  if (day !== firstWorkdayFrom(ctx.calendar, `${month}-01`)) return [];
  return groupsWithoutArchivist(ctx.plan, seating.people).flatMap((group) =>
    tellings(
      `archivist-vacant:${group}:${month}`,
      archivistVacant(group),
      [{ kind: 'group', group }],
      seating,
      liaisonsFirst,
    ),
  );
}

async function overdue(
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const finished = await ctx.kept(FINISHED_TASKS).all();
  if (finished.length === 0) return [];
  const transfers = await ctx.kept(TRANSFERS).all();
  const found: Telling[] = [];
  const days = numberParameter(ctx.plan, 'transfer-days', TRANSFER_DAYS);
  for (const { task, day: finishedOn } of overdueTasks(finished, transfers, day, days)) {
    const fact = `transfer-overdue:${task}`;
    if (await ctx.kept(TICK_MARKS).get(fact)) continue;
    const text = transferOverdue(task, finishedOn, ctx.plan);
    const { group } = taskOf(ctx.plan, task);
    found.push(...tellings(fact, text, seatsToHandOver(group), seating));
  }
  return found;
}

const tellings = (
  fact: string,
  text: string,
  seats: readonly Seat[],
  seating: Seating,
  among: (people: readonly Person[]) => readonly Person[] = (people) => people,
): readonly Telling[] =>
  among(hearersOf(seats, seating)).map(({ id }) => ({
    kind: 'question' as const,
    key: `${fact}:${id}`,
    personId: id,
    text,
    fallsDueOn: null,
    once: fact,
  }));
