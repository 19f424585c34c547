import type { Context, Speaker } from '../context.ts';
import type { InboundMessage } from '../domain/message.ts';
import { groupsActedFor, seesWhole } from '../domain/responsibility.ts';

/** Who is told something, and whether others read along. */
export interface Listener extends Pick<Context, 'plan'> {
  readonly speaker: Pick<Speaker, 'roles'>;
  readonly message: { readonly conversation: Pick<InboundMessage['conversation'], 'kind'> };
}

/** Whether the names of those who owe something are read out here: never in a group chat, of a working group only to its own people. */
export function mayReadNames(group: number | null, { message, speaker, plan }: Listener): boolean {
  if (message.conversation.kind === 'group') return false;
  if (seesWhole(speaker.roles)) return true;
  return group !== null && groupsActedFor(speaker.roles, plan).includes(group);
}
