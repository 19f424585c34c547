import type { Context } from '../../src/context.ts';
import { BINDINGS, type Binding, decide, waitingBinding } from '../../src/domain/binding.ts';
import { accountOf } from '../../src/domain/person.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isDirector, isPost, type PeopleReason } from './rules.ts';

/** The request as the speaker decides it, on record. Nobody decides their own, and only the director a leader's post. */
export async function decidedBinding(
  number: string,
  state: 'approved' | 'rejected',
  ctx: Context,
): Promise<Binding> {
  const binding = waitingBinding(await ctx.kept(BINDINGS).get(number), number, ctx.act);
  if (state === 'approved') check(binding, ctx);
  return ctx.kept(BINDINGS).save(decide(binding, state, ctx.act));
}

function check({ personId, role }: Binding, { speaker }: Context): void {
  if (accountOf(personId) === accountOf(speaker.id))
    throw new Refusal<PeopleReason>({ kind: 'own-request' });
  if (isPost(role) && !isDirector(speaker.roles))
    throw new Refusal<PeopleReason>({ kind: 'director-only' });
}
