import { isDeepStrictEqual } from 'node:util';
import type { UrgeMissing } from './intents.ts';

/** Whether two urgings go to the same people about the same: what differs is by when, and what else is asked of them. */
export const isOfSame = (next: UrgeMissing, waiting: UrgeMissing): boolean =>
  isDeepStrictEqual(scopeOf(next), scopeOf(waiting));

const scopeOf = ({ period, group, units = [], tasks = [], except = [] }: UrgeMissing) => ({
  period,
  group,
  units,
  tasks,
  except,
});
