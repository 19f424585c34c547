import type { TickContext } from '../context.ts';
import { holdsOn, LENT_POWERS, type LentPower } from '../domain/lent-power.ts';
import { NAMED_LEADERS, type NamedLeader } from '../domain/named-leader.ts';
import type { Person } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import type { Hand } from '../domain/procedure.ts';
import { holds, isDeputy, type Seat, type Sitter } from '../domain/seat.ts';
import { seatInWords } from '../wording/seats.ts';

/** Who holds which post on a day: all that is asked of the people of the command when a step is to be taken. */
export interface Seating {
  readonly plan: Plan;
  readonly people: readonly Person[];
  readonly named: readonly NamedLeader[];
  /** Those that hold on that day. */
  readonly lent: readonly LentPower[];
}

/** Read anew for each message and each tick: people come and go. `day` is YYYY-MM-DD. */
export async function seatingOn(
  day: string,
  { plan, people, kept }: Pick<TickContext, 'plan' | 'people' | 'kept'>,
): Promise<Seating> {
  const lent = (await kept(LENT_POWERS).all()).filter((one) => holdsOn(one, day));
  return { plan, people: await people.all(), named: await kept(NAMED_LEADERS).all(), lent };
}

/** Everybody who holds one of the seats themselves. */
export const holdersOf = (
  seats: readonly Seat[],
  { people, plan, named }: Seating,
): readonly Person[] => {
  const left = seats.flatMap((seat) => {
    const held = people.filter((person) => holds(seat, person, plan, named));
    const all = held.length > 0 ? held : people.filter((person) => reportsFor(seat, person));
    const { besides } = seat.kind === 'office' ? seat : {};
    return besides === undefined ? all : firstOf(all, ({ id }) => id !== besides);
  });
  return people.filter((person) => left.includes(person));
};

/**
 * Who hears that a step waits for them, of those who hold it. What the office is to do goes to its staff, to its 副主任 and director only where there is nobody else; what its 副主任 is to sign not to the director beside them;
 * what a unit is to do to its 联络员.
 */
export function hearersOf(seats: readonly Seat[], seating: Seating): readonly Person[] {
  const { plan } = seating;
  const own = seats.flatMap((seat) => {
    const all = holdersOf([seat], seating);
    if (seat.kind === 'office') return staffFirst(all);
    if (seat.kind === 'unit') return firstOf(all, isLiaison);
    if (seat.kind === 'office-deputy') return firstOf(all, (person) => isDeputy(person, plan));
    if (seat.kind === 'leader-in-charge' && seat.group === null)
      return firstOf(all, (person) => isDeputy(person, plan));
    return all;
  });
  return [...new Map(own.map((person) => [person.id, person])).values()];
}

/** To whom those who are asked for a signature lent it. */
export function standInsFor(seats: readonly Seat[], seating: Seating): readonly Person[] {
  const own = hearersOf(seats, seating).map(({ id }) => id);
  const ids = seating.lent.filter(({ from }) => own.includes(from)).map(({ to }) => to);
  return seating.people.filter(({ id }) => ids.includes(id) && !own.includes(id));
}

const staffFirst = (all: readonly Person[]): readonly Person[] =>
  firstOf(all, ({ roles }) => roles.some(({ role }) => role === 'office'));

/** Of those who act for a group its 联络员; its 组长 where it has none. */
export const liaisonsFirst = (people: readonly Person[]): readonly Person[] =>
  firstOf(people, ({ roles }) => roles.some(({ role }) => role === 'group-liaison'));

const isLiaison = ({ roles }: Person): boolean => roles.some(({ role }) => role === 'liaison');

function firstOf(all: readonly Person[], test: (person: Person) => boolean): readonly Person[] {
  const first = all.filter(test);
  return first.length > 0 ? first : all;
}

/** In which post of their own somebody may take a step that belongs to these seats; null for in none. */
export function handOf(
  seats: readonly Seat[],
  sitter: Sitter,
  { plan, people, named }: Seating,
): Hand | null {
  const own = seats.find(
    (seat) =>
      holds(seat, sitter, plan, named) ||
      (reportsFor(seat, sitter) && !people.some((person) => holds(seat, person, plan, named))),
  );
  if (!own) return null;
  const as = seatInWords(seatTaken(own, sitter, plan), plan);
  return { name: sitter.name ?? sitter.id, as, inPlaceOf: null, onPaper: null };
}

/** In whose place somebody may give a signature that is asked of these seats: of one who is asked for it, and lent it to them. */
export function standInOf(seats: readonly Seat[], sitter: Sitter, seating: Seating): Hand | null {
  const { plan, named, lent } = seating;
  const asked = hearersOf(seats, seating);
  for (const { from, fromName } of lent.filter(({ to }) => to === sitter.id)) {
    const lender = asked.find(({ id }) => id === from);
    const seat = lender && seats.find((one) => holds(one, lender, plan, named));
    if (!seat) continue;
    const as = seatInWords(seat, plan);
    return { name: sitter.name ?? sitter.id, as, inPlaceOf: fromName, onPaper: null };
  }
  return null;
}

/** A group's 联络员 or 组长 speaks for the unit that they come from, where it has nobody else. */
const reportsFor = (seat: Seat, { roles }: Sitter): boolean =>
  seat.kind === 'unit' &&
  roles.some(
    ({ role, unit }) => unit === seat.unit && (role === 'group-liaison' || role === 'group-leader'),
  );

/** The director who does what is the 副主任's does it as director. */
function seatTaken(seat: Seat, sitter: Sitter, plan: Plan): Seat {
  const isOfDeputy =
    seat.kind === 'office-deputy' || (seat.kind === 'leader-in-charge' && seat.group === null);
  const isDirector = sitter.roles.some(({ role }) => role === 'office-director');
  return isOfDeputy && isDirector && !isDeputy(sitter, plan) ? { kind: 'office-director' } : seat;
}
