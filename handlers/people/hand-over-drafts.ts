import type { Context } from '../../src/context.ts';
import { DRAFTS, draftId, draftsWaitingOf } from '../../src/domain/draft.ts';
import type { Leaving } from './intents.ts';
import type { Successor } from './successor.ts';

/**
 * What the leaver wrote alone with the clerk for these units and never confirmed waits for the successor, in their own
 * chat, unless they have a draft there already. Resolves with how many wait so.
 */
export async function handOverDrafts(
  { personId, roles }: Leaving,
  successor: Successor,
  { kept, act }: Context,
): Promise<number> {
  const units = [...new Set(roles.flatMap(({ unit }) => unit ?? []))];
  const waiting = (await Promise.all(units.map((unit) => draftsWaitingOf(kept, unit)))).flat();
  const [draft] = waiting.filter((one) => one.personId === personId);
  const id = draftId(successor.id, successor.userid);
  if (!draft || (await kept(DRAFTS).get(id))?.settledBy === null) return 0;
  await kept(DRAFTS).put({
    ...draft,
    id,
    personId: successor.id,
    conversationId: successor.userid,
  });
  await kept(DRAFTS).save({ ...draft, settledBy: act.cause });
  return 1;
}
