import type { Context } from '../../src/context.ts';
import { ABSENCES } from '../../src/domain/absence.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import { accountOf } from '../../src/domain/person.ts';
import { RELEASES } from '../../src/domain/release.ts';
import type { Leaving } from './intents.ts';

/**
 * The roles end, on record. Whoever holds none any more is spoken to no longer: what waits for them is not sent, and
 * nobody is away for them or stood in for by them.
 */
export async function endRoles(
  { personId, name, roles }: Leaving,
  successor: string | null,
  ctx: Context,
): Promise<void> {
  await ctx.kept(RELEASES).request(ctx.act.cause, (id) => ({
    id,
    version: 0,
    personId,
    account: accountOf(personId),
    name,
    roles: [...roles],
    releasedAt: ctx.act.at,
    releasedBy: ctx.act.by,
    successor,
    cause: ctx.act.cause,
  }));
  if (await ctx.people.get(personId)) return;
  for (const { id, cover } of await ctx.kept(ABSENCES).all()) {
    if (id === personId || cover === personId) await ctx.kept(ABSENCES).remove(id);
  }
  await silence(personId, ctx);
}

/** Taken one by one, so that nobody sends at the same time what is taken back. */
async function silence(personId: string, ctx: Context): Promise<void> {
  const waiting = await ctx.kept(OUTBOX).find({
    where: { 'message.to.personId': personId, state: 'waiting' },
  });
  for (const { id, message } of waiting) {
    if (message.occasion) {
      await ctx.kept(OUTBOX).claim({ where: { id, state: 'waiting' } }, { state: 'settled' });
    }
  }
}
