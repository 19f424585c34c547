import { z } from 'zod';
import type { Keeper, Kind } from './kept.ts';
import { Moment } from './message.ts';
import { accountOf, type Person, Role } from './person.ts';
import { isSameRole } from './roles.ts';

/** 解除登记: roles that somebody held and holds no more, whether the office approved them or the members file gave them. */
export const Release = z.strictObject({
  /** A number, growing by one. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  /** As `accountOf` gives it. */
  account: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(Role).min(1),
  releasedAt: Moment,
  releasedBy: z.string().min(1),
  /** The id of who takes their place; null for nobody. */
  successor: z.string().nullable(),
  /** The inbox row that did it. */
  cause: z.string(),
});
export type Release = z.infer<typeof Release>;

export const RELEASES: Kind<Release> = {
  name: 'releases',
  schema: Release,
  indexes: [{ paths: ['cause'], unique: true }, { paths: ['account', 'releasedAt'] }],
};

export const releasesOf = (kept: Keeper, id: string): Promise<readonly Release[]> =>
  kept(RELEASES).find({ where: { account: accountOf(id) } });

/** Whether a role that was given to a person at a moment was taken back since; null is before every moment. */
export const isReleased = (
  releases: readonly Release[],
  personId: string,
  role: Role,
  givenAt: Moment | null,
): boolean =>
  releases.some(
    (one) =>
      one.account === accountOf(personId) &&
      (givenAt === null || one.releasedAt >= givenAt) &&
      one.roles.some((other) => isSameRole(other, role)),
  );

/** The person with what they hold still; null where nothing is left. */
export function stillHeld(person: Person, releases: readonly Release[]): Person | null {
  const roles = person.roles.filter((role) => !isReleased(releases, person.id, role, null));
  return roles.length === 0 ? null : { ...person, roles };
}
