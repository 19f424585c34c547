import { BINDINGS, type Binding } from './binding.ts';
import type { Filter, Keeper } from './kept.ts';
import { accountOf, type Person } from './person.ts';
import { withRole } from './roles.ts';

/**
 * Who holds which roles by the office's approval, and nobody else. `approved` are bindings in the order in which they
 * were approved; a person goes by the name of the first.
 */
export function registeredPeople(approved: readonly Binding[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { personId: id, platform, userid, name, role } of approved) {
    const known = people.get(id);
    people.set(id, known ? withRole(known, role) : { id, platform, userid, name, roles: [role] });
  }
  return [...people.values()];
}

/** The person whom the office approved under this account, by the very id where there is one; null for nobody. */
export async function approvedPerson(kept: Keeper, id: string): Promise<Person | null> {
  const people = await approved(kept, { personId: { anyCase: id } });
  const own = people.filter((person) => accountOf(person.id) === accountOf(id));
  return own.find((person) => person.id === id) ?? own.at(-1) ?? null;
}

/** Everybody whom the office approved. */
export const approvedPeople = (kept: Keeper): Promise<readonly Person[]> => approved(kept, {});

const approved = async (kept: Keeper, of: Filter): Promise<readonly Person[]> =>
  registeredPeople(
    await kept(BINDINGS).find({
      where: { ...of, state: 'approved' },
      sort: ['decidedAt', 'id'],
    }),
  );
