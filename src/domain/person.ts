import { z } from 'zod';
import type { Kind } from './kept.ts';
import { Platform } from './message.ts';

/** The roles of the command; `none` is somebody whom the office does not know. */
export const RoleName = z.enum([
  'commander',
  'deputy-commander',
  'office-director',
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
export const Person = z.strictObject({
  /** `${platform}:${userid}`. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  platform: Platform,
  userid: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(Role).min(1),
});
export type Person = z.infer<typeof Person>;

export const PEOPLE: Kind<Person> = { name: 'people', schema: Person, indexes: [] };

export const personId = (platform: Platform, userid: string): string => `${platform}:${userid}`;
