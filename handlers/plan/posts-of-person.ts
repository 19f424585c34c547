import type { Plan } from '../../src/domain/plan.ts';
import { groupsLedBy, postsHeldBy } from '../../src/domain/plan-lookups.ts';
import { postName } from './wording/people.ts';

/** Every post that the notice gives somebody; none for whom it does not name. */
export const postsOfPerson = (name: string, plan: Plan): readonly string[] => [
  ...postsHeldBy(plan, name).map(postName),
  ...groupsLedBy(plan, name).map((group) => `${group.name}组长`),
];
