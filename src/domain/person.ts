import { z } from 'zod';
import type { Platform } from './message.ts';

/** The roles of the command; `none` is somebody whom the office does not know. */
export const RoleName = z.enum([
  'commander',
  'deputy-commander',
  'office-director',
  'office-deputy',
  'office',
  'group-leader',
  'group-liaison',
  'liaison',
  'unit-leader',
  'archivist',
  'none',
]);
export type RoleName = z.infer<typeof RoleName>;

/** One role that a person holds: for a unit, for a working group, or for the whole command. */
export const Role = z.strictObject({
  role: RoleName,
  unit: z.string().nullable(),
  group: z.int().nullable(),
});
export type Role = z.infer<typeof Role>;

/** Somebody the office knows. One person may hold several roles (隋法山: office director and group leader). */
export interface Person {
  /** `${platform}:${userid}`. */
  readonly id: string;
  readonly platform: Platform;
  readonly userid: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export const personId = (platform: Platform, userid: string): string => `${platform}:${userid}`;

/**
 * What tells one person from another: ids with the same account are one person. WeCom takes capitals and small letters
 * of a userid for the same (developer site, page 90196); the id keeps them as they were written, for sending.
 */
export const accountOf = (id: string): string => (id.startsWith('wecom:') ? id.toLowerCase() : id);
