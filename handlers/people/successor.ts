import type { Context } from '../../src/context.ts';
import { waitingBindings } from '../../src/domain/binding.ts';
import type { Person } from '../../src/domain/person.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { Leaving } from './intents.ts';
import { fittingOf } from './person-meant.ts';
import type { PeopleReason } from './rules.ts';

export type Successor = Pick<Person, 'id' | 'platform' | 'userid' | 'name'>;

/**
 * Who is meant to take the place: somebody whom the office knows, or who asked to be bound and waits; null for a name
 * without an account. Refuses a name that several people have.
 */
export async function successorNamed(
  name: string,
  { personId }: Leaving,
  ctx: Context,
): Promise<Successor | null> {
  const others = (await ctx.people.all()).filter(({ id }) => id !== personId);
  const known = fittingOf(others, name, null);
  const waiting = (await waitingBindings(ctx.kept)).filter((one) => one.name === name);
  const asking = waiting.map(({ personId: id, platform, userid }) => ({
    id,
    platform,
    userid,
    name,
  }));
  const fitting = [...new Map([...asking, ...known].map((one) => [one.id, one])).values()];
  if (fitting.length > 1)
    throw new Refusal<PeopleReason>({
      kind: 'several-registered',
      whom: name,
      people: fitting.map((one) => `${one.name}（${one.userid}）`),
    });
  return fitting[0] ?? null;
}
