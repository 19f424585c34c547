import type { NamedLeader } from './named-leader.ts';
import type { Person, Role } from './person.ts';
import type { Plan } from './plan.ts';
import { groupOf } from './plan-lookups.ts';
import { groupsActedFor, nameInPlan } from './responsibility.ts';

/** A post as the tables of steps name it; whose post that is in a certain matter, the matter says. */
export type PostName =
  | 'commander'
  | 'deputy-commander'
  | 'office-director'
  | 'office-deputy'
  | 'office'
  | 'leader-in-charge'
  | 'host'
  | 'archivist'
  | 'party';

/** A post of the rules in a certain matter: the 分管领导 of the fourth group, 区水务局. */
export type Seat =
  | { readonly kind: 'commander' | 'any-deputy-commander' | 'chief-liaison' }
  /** 副总指挥 of a group: “各工作组组长单位主要负责人为副总指挥” (正文 一). */
  | { readonly kind: 'deputy-commander'; readonly group: number }
  /** `besides`: somebody else of it than this person, where there is one. */
  | { readonly kind: 'office'; readonly besides?: string }
  | { readonly kind: 'office-deputy' | 'office-director' }
  /** 分管领导 of a group; null for that of the office. */
  | { readonly kind: 'leader-in-charge'; readonly group: number | null }
  /** 承办: a group's 联络员 or 组长. */
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'group-liaison' | 'group-leader'; readonly group: number }
  | { readonly kind: 'archivist'; readonly group: number }
  /** A unit's 联络员 or head; of 各街道办事处, those of every street. */
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'person'; readonly id: string; readonly name: string };

/** Whoever may hold a seat. */
export type Sitter = Pick<Person, 'id' | 'roles'> & { readonly name: string | null };

/** Whether somebody holds this post, by their roles, their name in the plan, or as whom the office named. */
export function holds(
  seat: Seat,
  sitter: Sitter,
  plan: Plan,
  named: readonly Pick<NamedLeader, 'group' | 'personId'>[],
): boolean {
  const has = (test: (role: Role) => boolean) => sitter.roles.some(test);
  switch (seat.kind) {
    case 'commander':
      return has(({ role }) => role === 'commander');
    case 'any-deputy-commander':
      return has(({ role }) => role === 'deputy-commander');
    case 'chief-liaison':
      return isNamedIn(plan, 'chief-liaison', sitter);
    case 'deputy-commander':
      return has(
        ({ role, group, unit }) =>
          role === 'deputy-commander' &&
          (group === seat.group || (group === null && unit === groupOf(plan, seat.group).leadUnit)),
      );
    case 'office':
      return has(({ role }) => OFFICE_ROLES.includes(role));
    case 'office-director':
      return has(({ role }) => role === 'office-director');
    // “主任 may do every step of the 副主任”: the director answers for the whole office.
    case 'office-deputy':
      return isDeputy(sitter, plan) || has(({ role }) => role === 'office-director');
    case 'leader-in-charge':
      return seat.group === null
        ? holds({ kind: 'office-deputy' }, sitter, plan, named)
        : isInCharge(seat.group, sitter, plan, named);
    case 'group':
      return groupsActedFor(sitter.roles, plan).includes(seat.group);
    case 'group-liaison':
    case 'group-leader': {
      const own = sitter.roles.filter(({ role }) => role === seat.kind);
      return groupsActedFor(own, plan).includes(seat.group);
    }
    case 'archivist':
      return has(({ role, group }) => role === 'archivist' && group === seat.group);
    case 'unit':
      return has(
        ({ role, unit }) =>
          (role === 'liaison' || role === 'unit-leader') &&
          unit !== null &&
          (unit === seat.unit || nameInPlan(plan, unit) === seat.unit),
      );
    case 'person':
      return sitter.id === seat.id;
  }
}

const OFFICE_ROLES: readonly string[] = ['office', 'office-deputy', 'office-director'];

/** 副主任: by the role, or as one of the office whom the plan's post names. */
export const isDeputy = (sitter: Sitter, plan: Plan): boolean =>
  sitter.roles.some(({ role }) => role === 'office-deputy') ||
  (sitter.roles.some(({ role }) => role === 'office') &&
    isNamedIn(plan, 'office-deputy-director', sitter));

const isNamedIn = (plan: Plan, post: string, { name }: Sitter): boolean =>
  name !== null && plan.posts.some(({ id, holders }) => id === post && holders.includes(name));

/** Whether somebody holds a post of which signatures are asked: “审核、签字” or 签发. */
export const signs = (
  sitter: Sitter,
  plan: Plan,
  named: readonly Pick<NamedLeader, 'group' | 'personId'>[],
): boolean =>
  SIGNING.some((kind) => holds({ kind }, sitter, plan, named)) ||
  plan.groups.some(({ ordinal: group }) =>
    holds({ kind: 'leader-in-charge', group }, sitter, plan, named),
  );

const SIGNING = ['commander', 'any-deputy-commander', 'office-director', 'office-deputy'] as const;

/** Whom the office named; as long as it named nobody, the 组长 or the head of the 组长单位. */
function isInCharge(
  group: number,
  { id, roles }: Sitter,
  plan: Plan,
  named: readonly Pick<NamedLeader, 'group' | 'personId'>[],
): boolean {
  const own = named.filter((one) => one.group === group);
  if (own.length > 0) return own.some(({ personId }) => personId === id);
  const { leadUnit } = groupOf(plan, group);
  return roles.some(
    (one) =>
      (one.role === 'group-leader' && one.group === group) ||
      (one.role === 'unit-leader' && one.unit === leadUnit),
  );
}
