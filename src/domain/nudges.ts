import { type Absence, addresseeOf } from './absence.ts';
import { type Asked, askedOn, concerns, type DayFacts } from './asked.ts';
import { type Due, periodsOf } from './dues.ts';
import { workdaysFromLast } from './ladder.ts';
import { owingUnits } from './light.ts';
import { factOf, type Nudge, type NudgeItem, type Scope } from './nudge.ts';
import type { Period } from './period.ts';
import type { Person, RoleName } from './person.ts';
import type { Plan } from './plan.ts';
import { groupsActedFor } from './responsibility.ts';
import { groupsAskedIn, tasksAskedIn } from './roll-over.ts';
import { owing } from './roster.ts';
import type { Submission } from './submission.ts';

/** What must be known to say who is nudged. Read anew at the moment of sending, so that whoever reported is left alone. */
export interface NudgeFacts extends DayFacts {
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  submissionsOf(period: Period): readonly Submission[];
  /** The working groups that have handed in their report of a month. */
  groupsReported(month: Period): readonly number[];
}

/**
 * Who is told what on a day YYYY-MM-DD, one nudge for each person, only about what is missing. The key names all that
 * the ladder had for the person on that day, missing or not, so that it stays the same while reports come in.
 */
export function nudgesOn(day: string, facts: NudgeFacts): readonly Nudge[] {
  const planned = periodsOf(facts.plan, day).flatMap((period) => itemsFor(period, day, facts));
  const people = [...new Set(planned.map((one) => one.personId))];
  return people.flatMap((personId) => {
    const items = planned.filter((one) => one.personId === personId).map((one) => one.item);
    const told = withoutRepetition(items).filter(isAnythingMissing);
    const key = `${[...new Set(items.map((item) => item.fact))].join('+')}:${personId}`;
    return told.length === 0 ? [] : [{ key, personId, on: day, items: told }];
  });
}

const isAnythingMissing = ({ owed, groupsMissing }: NudgeItem): boolean =>
  owed.length > 0 || groupsMissing.length > 0;

interface Planned {
  readonly personId: string;
  readonly item: NudgeItem;
}

/** The items of the due days whose ladder has a rung on this day; a role that has several steps there gets the last. */
function itemsFor(period: Period, day: string, facts: NudgeFacts): readonly Planned[] {
  return askedOn(day, period, facts).flatMap((asked) => {
    const roles = [...new Set(asked.steps.flatMap((step) => step.to))].sort(byScope);
    return roles.flatMap((role) => itemsOfRole(role, asked, day, facts));
  });
}

function itemsOfRole(
  role: RoleName,
  asked: Asked,
  day: string,
  facts: NudgeFacts,
): readonly Planned[] {
  const { due } = asked;
  const steps = asked.steps.filter((one) => one.to.includes(role));
  const step = steps.at(-1);
  if (!step) return [];
  const isOpening = steps.some((one) => workdaysFromLast(one) === null);
  const owedBy = owedIn(asked, facts);
  return holdersOf(role, facts).flatMap((person) => {
    const personId = addresseeOf(person.id, facts.absences, day);
    const insteadOf = personId === person.id ? null : person.name;
    const scopes = scopesOf(role, person, facts.plan);
    return scopes
      .filter((scope) => concerns(asked, scope, facts.plan))
      .map((scope) => {
        const fact = factOf(due, step, scope);
        const owes = {
          ...owedBy(scope),
          groupsMissing: groupsOf(scope, due, facts),
        };
        return { personId, item: { fact, due, step, isOpening, role, scope, insteadOf, ...owes } };
      });
  });
}

/** The people of a role. Where the office has no staff on record its director stands for it. */
function holdersOf(role: RoleName, { people }: NudgeFacts): readonly Person[] {
  const holders = people.filter((person) => person.roles.some((one) => one.role === role));
  if (holders.length > 0 || role !== 'office') return holders;
  return people.filter((person) =>
    person.roles.some((one) => one.role === 'office-director' || one.role === 'office-deputy'),
  );
}

function scopesOf(role: RoleName, person: Person, plan: Plan): readonly Scope[] {
  const held = person.roles.filter((one) => one.role === role);
  switch (role) {
    case 'liaison':
    case 'unit-leader':
      return held.flatMap(({ unit }) => (unit === null ? [] : [{ kind: 'unit', unit }]));
    case 'group-liaison':
    case 'group-leader':
      return groupsActedFor(held, plan).map((group) => ({ kind: 'group', group }));
    case 'commander':
    case 'deputy-commander':
    case 'office-director':
    case 'office-deputy':
    case 'office':
      return [{ kind: 'command' }];
    case 'archivist':
    case 'none':
      return [];
  }
}

/** What is owed by a due day in a scope; each list is made once, however many people ask for it. */
function owedIn(
  { due, isFor }: Asked,
  { plan, people, submissionsOf }: NudgeFacts,
): (scope: Scope) => Pick<NudgeItem, 'owed' | 'unitsInAll'> {
  const lists = new Map<number | null, Pick<NudgeItem, 'owed' | 'unitsInAll'>>();
  const listOf = (group: number | null) => {
    const asked = tasksAskedIn(plan, due.period);
    const tasks = asked.filter((task) => group === null || task.group === group);
    const units = tasks.flatMap((task) =>
      owingUnits(plan, task).filter((unit) => isFor({ task: task.number, unit })),
    );
    return {
      owed: owing(plan, due.period, people, submissionsOf(due.period), group, isFor),
      unitsInAll: new Set(units).size,
    };
  };
  return (scope) => {
    const group = scope.kind === 'group' ? scope.group : null;
    const list = lists.get(group) ?? listOf(group);
    lists.set(group, list);
    const { owed } = list;
    if (scope.kind !== 'unit') return list;
    return { ...list, owed: owed.filter(({ unit }) => unit === scope.unit) };
  };
}

function groupsOf(scope: Scope, due: Due, facts: NudgeFacts): readonly number[] {
  const { kind, period, originalDueOn } = due;
  if (kind === 'quarterly' || originalDueOn || scope.kind === 'unit') return [];
  const asked = groupsAskedIn(facts.plan, period);
  const groups = asked.filter((group) => scope.kind !== 'group' || group === scope.group);
  const reported = facts.groupsReported(period);
  return groups.filter((group) => !reported.includes(group));
}

/** One thing is said once, and a list that holds only what the person is told besides is left out. */
function withoutRepetition(items: readonly NudgeItem[]): readonly NudgeItem[] {
  const once = items.filter((item, at) => items.findIndex((one) => one.fact === item.fact) === at);
  return once.filter((item) => {
    if (item.scope.kind !== 'group') return true;
    const others = once.filter(
      ({ fact, due }) =>
        fact !== item.fact && due.period === item.due.period && due.dueOn === item.due.dueOn,
    );
    return !others.some((other) => other.scope.kind === 'command') && !isToldBy(others, item);
  });
}

/** Whether a group's list names no unit but those that the person reports for. */
function isToldBy(others: readonly NudgeItem[], list: NudgeItem): boolean {
  const own = others.flatMap(({ scope }) => (scope.kind === 'unit' ? [scope.unit] : []));
  return list.groupsMissing.length === 0 && list.owed.every(({ unit }) => own.includes(unit));
}

const ORDER: readonly RoleName[] = ['liaison', 'unit-leader', 'group-liaison', 'group-leader'];
/** What concerns one's own unit comes before what concerns others. */
const byScope = (one: RoleName, other: RoleName): number => placeOf(one) - placeOf(other);
const placeOf = (role: RoleName): number => {
  const place = ORDER.indexOf(role);
  return place < 0 ? ORDER.length : place;
};
