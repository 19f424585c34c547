import { OFFICE } from '../../src/domain/permission.ts';
import type { Person, Role, RoleName } from '../../src/domain/person.ts';
import { isSameRole } from '../../src/domain/roles.ts';

/** Posts of the notice itself: filled and ended by the office's director, or by the members file alone. */
const POSTS: readonly RoleName[] = [
  'commander',
  'deputy-commander',
  'office-director',
  'office-deputy',
];

export const isPost = ({ role }: Pick<Role, 'role'>): boolean => POSTS.includes(role);

export const isDirector = (roles: readonly Role[]): boolean =>
  roles.some(({ role }) => role === 'office-director');

const isOfOffice = ({ role }: Role): boolean => OFFICE.includes(role);

/** Whether nobody of the office would be left to approve anybody. */
export function wouldLeaveNoOffice(
  people: readonly Person[],
  personId: string,
  roles: readonly Role[],
): boolean {
  if (!roles.some(isOfOffice)) return false;
  return !people.some((person) =>
    person.roles.some(
      (role) =>
        isOfOffice(role) && !(person.id === personId && roles.some((one) => isSameRole(one, role))),
    ),
  );
}

/** Why the office says no to a change of who is registered. */
export type PeopleReason =
  /** Empty for somebody who was not named. */
  | { readonly kind: 'nobody-registered'; readonly whom: string }
  | {
      readonly kind: 'several-registered';
      readonly whom: string;
      readonly people: readonly string[];
    }
  | { readonly kind: 'release-by-office' }
  | { readonly kind: 'director-only' }
  | { readonly kind: 'last-of-office' }
  | { readonly kind: 'own-request' }
  | { readonly kind: 'no-such-word' };
