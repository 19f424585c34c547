import type { TickContext } from '../../src/context.ts';
import { matterKey } from '../../src/domain/matter.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { workdaysBetween } from '../../src/domain/workdays.ts';
import { hearersOf, type Seating, seatingOn, standInsFor } from '../../src/ledger/seats.ts';
import { asLent } from '../../src/matters/desk-of.ts';
import type { Awaited, MatterNow } from '../../src/matters/matter-now.ts';
import { reachedOn } from '../../src/matters/reached-on.ts';
import { toldOnce } from '../../src/matters/told-once.ts';
import { liesLong, waitsForYou } from './wording/nudges.ts';

/** Workdays after which what lies on a desk is named to whose desk it is, and to the office. */
const DESK_DAYS = 2;
const DESK_DAYS_OFFICE = 4;

/**
 * What has lain with somebody for two workdays, since the hour in which they could hear of it, is named to them once, after four to the office once; 总指挥 and 副总指挥 are not
 * reminded, the office is told in their place.
 */
export async function deskNudges(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const seating = await seatingOn(day, ctx);
  const all = await Promise.all([...ctx.matters.values()].map((sort) => sort.all(ctx)));
  const tellings: Telling[] = [];
  for (const matter of all.flat()) {
    for (const awaited of matter.awaited.filter(({ hasOwnDays }) => !hasOwnDays)) {
      tellings.push(...(await tellingsOf(matter, awaited, day, seating, ctx)));
    }
  }
  return tellings;
}

async function tellingsOf(
  matter: MatterNow,
  awaited: Awaited,
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const lain = workdaysBetween(ctx.calendar, reachedOn(awaited.since, ctx), day);
  const fact = `${matterKey(matter.ref)}${awaited.step}:desk:${awaited.since}`;
  const hearers = hearersOf(awaited.seats, seating);
  const leaders = hearers.filter(isLeader);
  const others = hearers.filter((person) => !isLeader(person));
  const standIns = awaited.isSigned ? standInsFor(awaited.seats, seating) : [];
  const names = hearers.flatMap(({ name }) => name ?? []);
  const tellings: Telling[] = [];
  if (lain >= days(ctx.plan, 'desk-days', DESK_DAYS)) {
    const text = waitsForYou(matter.ref, matter.title, awaited);
    const lent = waitsForYou(matter.ref, matter.title, asLent(awaited));
    tellings.push(...(await toldOnce(`${fact}:own`, text, others, ctx)));
    tellings.push(...(await toldOnce(`${fact}:own`, lent, standIns, ctx)));
    if (leaders.length > 0 && others.length === 0) {
      const told = liesLong(matter.ref, matter.title, awaited, names, lain, ctx.plan);
      tellings.push(...(await toldOnce(`${fact}:leader`, told, officeOf(seating), ctx)));
    }
  }
  if (lain >= days(ctx.plan, 'desk-days-office', DESK_DAYS_OFFICE) && others.length > 0) {
    const office = officeOf(seating).filter(({ id }) => !others.some((one) => one.id === id));
    const told = liesLong(matter.ref, matter.title, awaited, names, lain, ctx.plan);
    tellings.push(...(await toldOnce(`${fact}:office`, told, office, ctx)));
  }
  return tellings;
}

const days = (plan: Plan, id: string, otherwise: number): number => {
  const value = parameterValue(plan, id);
  return typeof value === 'number' ? value : otherwise;
};

const officeOf = (seating: Seating): readonly Person[] => hearersOf([{ kind: 'office' }], seating);

const isLeader = ({ roles }: Person): boolean =>
  roles.some(({ role }) => role === 'commander' || role === 'deputy-commander') &&
  !roles.some(({ role }) => role === 'office-director' || role === 'group-leader');
