import { BINDINGS, type Binding } from './binding.ts';
import type { Filter, Keeper } from './kept.ts';
import { accountOf, type Person } from './person.ts';
import { isReleased, RELEASES, type Release, releasesOf } from './release.ts';
import { withRole } from './roles.ts';

/**
 * Who holds which roles by the office's approval, and nobody else. `approved` are bindings in the order in which they
 * were approved; a person goes by the name of the first that still holds.
 */
export function registeredPeople(
  approved: readonly Binding[],
  releases: readonly Release[],
): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { personId: id, platform, userid, name, role } of inForce(approved, releases)) {
    const known = people.get(id);
    people.set(id, known ? withRole(known, role) : { id, platform, userid, name, roles: [role] });
  }
  return [...people.values()];
}

/** Approved bindings without those that the office ended since. */
export const inForce = (
  approved: readonly Binding[],
  releases: readonly Release[],
): readonly Binding[] =>
  approved.filter(
    ({ personId, role, decidedAt }) => !isReleased(releases, personId, role, decidedAt),
  );

/** The person whom the office approved under this account, by the very id where there is one; null for nobody. */
export async function approvedPerson(kept: Keeper, id: string): Promise<Person | null> {
  const alike = await approvedBindings(kept, { personId: { anyCase: id } });
  const bindings = alike.filter((one) => accountOf(one.personId) === accountOf(id));
  if (bindings.length === 0) return null;
  const people = registeredPeople(bindings, await releasesOf(kept, id));
  return people.find((person) => person.id === id) ?? people.at(-1) ?? null;
}

/** Everybody whom the office approved. */
export const approvedPeople = async (
  kept: Keeper,
  releases: readonly Release[],
): Promise<readonly Person[]> => registeredPeople(await approvedBindings(kept, {}), releases);

/** Every binding that holds, in the order of approval. */
export const bindingsInForce = async (kept: Keeper): Promise<readonly Binding[]> =>
  inForce(await approvedBindings(kept, {}), await kept(RELEASES).all());

const approvedBindings = (kept: Keeper, of: Filter): Promise<readonly Binding[]> =>
  kept(BINDINGS).find({
    where: { ...of, state: 'approved' },
    sort: ['decidedAt', 'id'],
  });
