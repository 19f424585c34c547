import type { Person, Role } from './person.ts';

export const isSameRole = (a: Role, b: Role): boolean =>
  a.role === b.role && a.unit === b.unit && a.group === b.group;

export const holdsRole = (roles: readonly Role[], role: Role): boolean =>
  roles.some((one) => isSameRole(one, role));

/** The person with one role more; the same person where it is held already. */
export const withRole = (person: Person, role: Role): Person =>
  holdsRole(person.roles, role) ? person : { ...person, roles: [...person.roles, role] };
