import type { Context } from '../context.ts';
import { groupsActedFor, seesWhole } from '../domain/responsibility.ts';

/** Whether the names of those who owe something are read out here: never in a group chat, of a working group only to its own people. */
export function mayReadNames(group: number | null, { message, speaker, plan }: Context): boolean {
  if (message.conversation.kind === 'group') return false;
  if (seesWhole(speaker.roles)) return true;
  return group !== null && groupsActedFor(speaker.roles, plan).includes(group);
}
