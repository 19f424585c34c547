import type { Context } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import type { Leaving } from './intents.ts';
import { isDirector, isPost, type PeopleReason, wouldLeaveNoOffice } from './rules.ts';

/**
 * Everybody may give up what they hold themselves; the office ends others', its director the leaders' posts. Refuses
 * what would leave nobody who could approve anybody.
 */
export async function checkRelease({ personId, roles }: Leaving, ctx: Context): Promise<void> {
  const { speaker, people } = ctx;
  if (personId !== speaker.id) {
    if (!isOffice(speaker.roles)) throw new Refusal<PeopleReason>({ kind: 'release-by-office' });
    if (roles.some(isPost) && !isDirector(speaker.roles))
      throw new Refusal<PeopleReason>({ kind: 'director-only' });
  }
  if (wouldLeaveNoOffice(await people.all(), personId, roles))
    throw new Refusal<PeopleReason>({ kind: 'last-of-office' });
}
