import type { Binding, Person } from './person.ts';
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
