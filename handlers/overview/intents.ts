import { z } from 'zod';
import { Period } from '../../src/domain/period.ts';

const group = z.int();

export const AskOverview = z.strictObject({ kind: z.literal('ask-overview') });
export type AskOverview = z.infer<typeof AskOverview>;

/** 谁没报: of the units' reports, or of the groups' monthly reports; null means the period now due, and all groups. */
export const AskMissing = z.strictObject({
  kind: z.literal('ask-missing'),
  of: z.enum(['units', 'groups']),
  period: Period.nullable(),
  group: group.nullable(),
});
export type AskMissing = z.infer<typeof AskMissing>;
