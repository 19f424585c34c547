import { z } from 'zod';
import type { Plan } from './plan.ts';
import { groupsHeadedBy, groupsOfUnit } from './plan-lookups.ts';

/** Who is charged with a matter: a unit, a working group, the office, or one of the command's leaders. Each is a `Seat`. */
export const Charged = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), unit: z.string().min(1) }),
  z.strictObject({ kind: z.literal('group'), group: z.int().positive() }),
  z.strictObject({ kind: z.literal('office') }),
  z.strictObject({ kind: z.literal('person'), id: z.string().min(1), name: z.string().min(1) }),
]);
export type Charged = z.infer<typeof Charged>;

/** By which a party is known in the steps that it takes: 区水务局, 第4组, 办公室. */
export function partyOf(charged: Charged): string {
  switch (charged.kind) {
    case 'unit':
      return charged.unit;
    case 'group':
      return `第${charged.group}组`;
    case 'office':
      return '办公室';
    case 'person':
      return charged.name;
  }
}

/** A list of those who are charged, as some who come and some who go leave it; each once. */
export function chargedAfter(
  before: readonly Charged[],
  { added, dropped }: { readonly added: readonly Charged[]; readonly dropped: readonly Charged[] },
): Charged[] {
  const gone = new Set(dropped.map(partyOf));
  const stays = before.filter((one) => !gone.has(partyOf(one)));
  return [...new Map([...stays, ...added].map((one) => [partyOf(one), one])).values()];
}

/** The one who is known by this name among those who are charged. Throws for a name that is none of theirs. */
export function chargedAs(party: string, all: readonly Charged[]): Charged {
  const found = all.find((one) => partyOf(one) === party);
  if (!found) throw new Error(`${party} is charged with nothing here`);
  return found;
}

/**
 * The working groups that a matter concerns: those of its tasks; without a task those that its units lead, or the one of which a
 * unit is a member alone.
 */
export function groupsConcerned(
  plan: Plan,
  tasks: readonly number[],
  charged: readonly Charged[],
): readonly number[] {
  const ofTasks = plan.tasks.filter(({ number }) => tasks.includes(number));
  const found =
    ofTasks.length > 0
      ? ofTasks.map(({ group }) => group)
      : charged.flatMap((one) => groupsOfCharged(one, plan));
  return [...new Set(found)];
}

function groupsOfCharged(charged: Charged, plan: Plan): readonly number[] {
  if (charged.kind === 'group') return [charged.group];
  if (charged.kind !== 'unit') return [];
  const headed = groupsHeadedBy(plan, charged.unit);
  const member = groupsOfUnit(plan, charged.unit);
  const meant = headed.length > 0 ? headed : member.length === 1 ? member : [];
  return meant.map(({ ordinal }) => ordinal);
}
