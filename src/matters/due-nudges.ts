import type { TickContext } from '../context.ts';
import type { Charged } from '../domain/charged.ts';
import { addDays, weekday } from '../domain/day.ts';
import { type MatterRef, matterKey } from '../domain/matter.ts';
import type { Telling } from '../domain/occasion.ts';
import { numberParameter } from '../domain/parameters.ts';
import type { Person } from '../domain/person.ts';
import { TICK_MARKS } from '../domain/tick-mark.ts';
import { lastWorkdayUntil, type WorkCalendar, workdaysBetween } from '../domain/workdays.ts';
import { hearersOf, holdersOf, type Seating } from '../ledger/seats.ts';
import {
  fallsDue,
  isOverdue,
  isOverdueForYou,
  remindedOf,
  stillOverdue,
  unsignedFor,
} from '../wording/due-nudges.ts';

/** A record with a day, as the clock looks at it. */
export interface DatedMatter {
  readonly ref: MatterRef;
  readonly title: string;
  /** The day on which it was laid on the desk of those who are charged with it. */
  readonly givenOn: string;
  readonly dueOn: string;
  /** The days before the due day on which those who owe it are reminded, in their order. */
  readonly remindOn: readonly string[];
  /** What such a reminder is called: 催办, 蓝单. */
  readonly remindedBy: string;
  /** The steps by which it is signed for, and answered. */
  readonly steps: { readonly sign: string; readonly work: string };
  readonly unsigned: readonly Charged[];
  readonly owing: readonly Charged[];
  /** Who is reminded as well, and never called late. */
  readonly alsoReminded: readonly Charged[];
  /** The groups whose 组长 hears that it is overdue. */
  readonly groups: readonly number[];
}

/**
 * What is owed in a morning about records with a day: reminders, no 签收 after a workday, the day itself, and once what is overdue; on
 * the first workday of a week the office has a list of what still is.
 */
export async function dueNudges(
  matters: readonly DatedMatter[],
  day: string,
  seating: Seating,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  const morning: Morning = { day, seating, ctx };
  const tellings: Telling[] = [];
  for (const matter of matters) {
    tellings.push(...(await unsignedTellings(matter, morning)));
    tellings.push(...(await owedTellings(matter, morning)));
  }
  return [...tellings, ...(await weeklyTellings(matters, morning))];
}

interface Morning {
  readonly day: string;
  readonly seating: Seating;
  readonly ctx: TickContext;
}

/** Workdays within which it is to be signed for. */
const SIGN_DAYS = 1;

async function unsignedTellings(matter: DatedMatter, { day, seating, ctx }: Morning) {
  const { ref, title, givenOn, steps, unsigned } = matter;
  const lain = workdaysBetween(ctx.calendar, givenOn, day);
  if (lain <= numberParameter(ctx.plan, 'sign-for-days', SIGN_DAYS)) return [];
  const tellings: Telling[] = [];
  for (const charged of unsigned) {
    const fact = `${matterKey(ref)}${steps.sign}:unsigned:${JSON.stringify(charged)}:${givenOn}`;
    const people = [...headsOf(charged, seating), ...officeOf(seating)];
    const text = unsignedFor(ref, title, charged, seating.plan);
    tellings.push(...(await once(fact, text, people, null, ctx)));
  }
  return tellings;
}

async function owedTellings(matter: DatedMatter, morning: Morning): Promise<readonly Telling[]> {
  const { day, seating, ctx } = morning;
  const { ref, title, dueOn, owing, steps } = matter;
  if (owing.length === 0) return [];
  const people = hearersOf([...owing, ...matter.alsoReminded], seating);
  const key = `${matterKey(ref)}${steps.work}`;
  if (day > dueOn) return overdueTellings(matter, hearersOf(owing, seating), morning);
  if (day === dueOn) {
    return once(`${key}:due:${dueOn}`, fallsDue(ref, title), people, dueOn, ctx);
  }
  const on = matter.remindOn
    .map((one) => lastWorkdayUntil(ctx.calendar, one))
    .findLast((one) => one <= day);
  if (on === undefined || on <= matter.givenOn) return [];
  return once(
    `${key}:remind:${on}`,
    remindedOf(ref, title, dueOn, matter.remindedBy),
    people,
    null,
    ctx,
  );
}

async function overdueTellings(
  matter: DatedMatter,
  people: readonly Person[],
  { seating, ctx }: Morning,
): Promise<readonly Telling[]> {
  const { ref, title, dueOn, owing, groups } = matter;
  const fact = overdueFact(matter);
  const leaders = groups.flatMap((group) => holdersOf([{ kind: 'group-leader', group }], seating));
  const others = [...leaders, ...officeOf(seating)].filter(
    ({ id }) => !people.some((one) => one.id === id),
  );
  const told = isOverdue(ref, title, dueOn, owing, seating.plan);
  return [
    ...(await once(fact, isOverdueForYou(ref, title, dueOn), people, null, ctx)),
    ...(await once(fact, told, others, null, ctx)),
  ];
}

const overdueFact = ({ ref, steps, dueOn }: DatedMatter): string =>
  `${matterKey(ref)}${steps.work}:overdue:${dueOn}`;

/** What was told as overdue before today and still is, once a week. */
async function weeklyTellings(
  matters: readonly DatedMatter[],
  { day, seating, ctx }: Morning,
): Promise<readonly Telling[]> {
  if (!beginsWeek(day, ctx.calendar)) return [];
  const late: DatedMatter[] = [];
  for (const matter of matters.filter(({ dueOn, owing }) => owing.length > 0 && dueOn < day)) {
    const told = await ctx.kept(TICK_MARKS).get(overdueFact(matter));
    if (told && told.doneOn < day) late.push(matter);
  }
  const [first] = late;
  if (!first) return [];
  const text = stillOverdue(late, seating.plan);
  return once(`overdue:${first.ref.kind}:${day}`, text, officeOf(seating), null, ctx);
}

const beginsWeek = (day: string, calendar: WorkCalendar): boolean =>
  calendar.isWorkday(day) &&
  !Array.from({ length: weekday(day) - 1 }, (_, at) => addDays(day, -at - 1)).some((one) =>
    calendar.isWorkday(one),
  );

const officeOf = (seating: Seating): readonly Person[] => hearersOf([{ kind: 'office' }], seating);

/** Who answers for those who have not signed: the head of the unit, the 组长 of the group. */
function headsOf(charged: Charged, seating: Seating): readonly Person[] {
  if (charged.kind === 'group') {
    return holdersOf([{ kind: 'group-leader', group: charged.group }], seating);
  }
  if (charged.kind !== 'unit') return [];
  return seating.people.filter(({ roles }) =>
    roles.some(({ role, unit }) => role === 'unit-leader' && unit === charged.unit),
  );
}

/** To each of them, and never again. */
async function once(
  fact: string,
  text: string,
  people: readonly Person[],
  fallsDueOn: string | null,
  ctx: TickContext,
): Promise<readonly Telling[]> {
  if (people.length === 0 || (await ctx.kept(TICK_MARKS).get(fact))) return [];
  const ids = new Set(people.map(({ id }) => id));
  return [...ids].map((id) => ({
    kind: 'step' as const,
    key: `${fact}:${id}`,
    personId: id,
    text,
    fallsDueOn,
    once: fact,
  }));
}
