import { z } from 'zod';
import type { Kind } from './kept.ts';
import { Moment } from './message.ts';

/** 设置第四组分管领导 李四: whom the office named for a group. */
export const NamedLeader = z.strictObject({
  /** The group's number. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  group: z.int().positive(),
  personId: z.string().min(1),
  name: z.string().min(1),
  by: z.string().min(1),
  at: Moment,
  cause: z.string(),
});
export type NamedLeader = z.infer<typeof NamedLeader>;

export const NAMED_LEADERS: Kind<NamedLeader> = {
  name: 'named_leaders',
  schema: NamedLeader,
  indexes: [],
};
