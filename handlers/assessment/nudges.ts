import type { TickContext } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { DISPATCHES } from '../../src/domain/dispatch.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { parameterValue } from '../../src/domain/parameters.ts';
import type { Person } from '../../src/domain/person.ts';
import { TICK_MARKS } from '../../src/domain/tick-mark.ts';
import {
  addWorkdays,
  firstWorkdayFrom,
  lastWorkdayUntil,
  previousWorkday,
} from '../../src/domain/workdays.ts';
import { hearersOf, type Seating, seatingOn } from '../../src/ledger/seats.ts';
import { groupsOwing, isCancelled } from './dispatches.ts';
import { blanksOf } from './forms-now.ts';
import { summariesOwed } from './summaries-owed.ts';
import { answerOwed, answersMissing } from './wording/dispatches.ts';
import { formsMissing, formsStillOwed } from './wording/forms.ts';

/** What the morning tells of 书面调度, of the forms and of the 汇总表. */
export async function assessmentNudges(day: string, ctx: TickContext): Promise<readonly Telling[]> {
  const seating = await seatingOn(day, ctx);
  return [
    ...(await answersOwed(day, seating, ctx)),
    ...(await formsOwed(day, seating, ctx)),
    ...(await summariesOwed(day, seating, ctx)),
  ];
}

/** 书面调度: the workday before its day to the groups that have not answered, the day after it to the office. */
async function answersOwed(
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
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

/** Workdays before the day that the office set for the forms, on which the units that owe one are told. */
const FORMS_AHEAD = 3;

/** 填报截止: some workdays before it and on the last of them to each unit that has not filled in, the day after to its groups; nothing as long as no day is set. */
async function formsOwed(
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const { plan, calendar } = ctx;
  const due = parameterValue(plan, 'milestone-due');
  if (typeof due !== 'string') return [];
  const last = lastWorkdayUntil(calendar, due);
  const isAhead = day === last || day === addWorkdays(calendar, last, -FORMS_AHEAD);
  const isAfter = day === firstWorkdayFrom(calendar, addDays(due, 1));
  if (!isAhead && !isAfter) return [];
  const tellings: Telling[] = [];
  const groups = plan.groups.map(({ ordinal }) => ordinal);
  const blanks = await Promise.all(groups.map((group) => blanksOf(group, ctx)));
  if (isAfter) {
    for (const [at, own] of blanks.entries()) {
      const group = groups[at];
      if (group === undefined || own.length === 0) continue;
      const people = hearersOf([{ kind: 'group-liaison', group }], seating);
      const text = formsMissing(group, own, due);
      tellings.push(...(await once(`milestones:${due}:after:${group}`, text, people, ctx)));
    }
    return tellings;
  }
  for (const [unit, own] of Map.groupBy(blanks.flat(), (pair) => pair.unit)) {
    const people = hearersOf([{ kind: 'unit', unit }], seating);
    const text = formsStillOwed(unit, own, due);
    tellings.push(...(await once(`milestones:${due}:${day}:${unit}`, text, people, ctx)));
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
