import type { Role, RoleName } from './person.ts';

type Chat = 'single' | 'group';

/** Who may say a thing, and where. `everyone` includes people whom the office does not know. */
export interface Permission {
  readonly who: 'everyone' | readonly RoleName[];
  readonly where: readonly Chat[];
}

export const OFFICE: readonly RoleName[] = ['office-director', 'office-deputy', 'office'];
export const LEADERS: readonly RoleName[] = ['commander', 'deputy-commander', ...OFFICE];
export const LEADERS_AND_GROUPS: readonly RoleName[] = [
  ...LEADERS,
  'group-leader',
  'group-liaison',
];
/** Who acts for a unit, a group or the office: everybody whom the office knows. */
export const MEMBERS: readonly RoleName[] = [
  ...LEADERS_AND_GROUPS,
  'liaison',
  'unit-leader',
  'archivist',
];
export const UNITS: readonly RoleName[] = ['liaison', 'unit-leader'];
export const GROUPS: readonly RoleName[] = ['group-liaison', 'group-leader', ...OFFICE];
export const REPORTERS: readonly RoleName[] = [...UNITS, ...GROUPS];

export const EVERYBODY: Permission = { who: 'everyone', where: ['single', 'group'] };
export const anywhere = (who: readonly RoleName[]): Permission => ({
  who,
  where: ['single', 'group'],
});
/** Only where nobody else reads along. */
export const alone = (who: Permission['who']): Permission => ({ who, where: ['single'] });

export type Verdict = 'permitted' | 'unknown-person' | 'not-permitted' | 'wrong-chat';

/** Whether somebody with these roles may say what this permission is for, in this kind of chat. */
export function judge({ who, where }: Permission, roles: readonly Role[], chat: Chat): Verdict {
  if (who !== 'everyone' && !roles.some((one) => who.includes(one.role))) {
    return isKnownPerson(roles) ? 'not-permitted' : 'unknown-person';
  }
  return where.includes(chat) ? 'permitted' : 'wrong-chat';
}

export const isKnownPerson = (roles: readonly Role[]): boolean =>
  roles.some((one) => one.role !== 'none');
