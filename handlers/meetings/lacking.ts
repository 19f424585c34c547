import { momentIn } from '../../src/domain/moment.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import type { Said } from '../../src/reading/said.ts';
import type { PlanMeeting } from './intents.ts';
import type { PlanLacks } from './reasons.ts';

/** What a plan still lacks, the first thing that is to be asked for. Who only convenes or suggests leaves time and place to the host. */
export function lackingIn(
  { type, group, agenda, day, time, place, isSuggested, materials = [] }: PlanMeeting,
  { roles, at }: Pick<Said, 'roles' | 'at'>,
): PlanLacks | null {
  if (type === null || (type === 'group' && group === null)) return 'type';
  const isLeftToHost = isSuggested || (type === 'command' && !isOffice(roles));
  if (!isLeftToHost && day === null) return 'day';
  if (day !== null && time === null) return 'time';
  if (day !== null && time !== null && momentIn(day, time) <= at) return 'past';
  if (!isLeftToHost && place === null) return 'place';
  if (agenda === null) return 'agenda';
  if (materials.some(({ unit }) => unit === null)) return 'material-unit';
  return materials.some(({ dueOn }) => dueOn === null) ? 'material-due' : null;
}
