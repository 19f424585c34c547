import type { TickContext } from '../context.ts';
import type { Telling } from '../domain/occasion.ts';
import type { Person } from '../domain/person.ts';
import { TICK_MARKS } from '../domain/tick-mark.ts';

/** A fact for the message of the morning, told once to these people, whatever happens later; `kind`: news that stay, else a step that may be over. */
export async function toldOnce(
  fact: string,
  text: string,
  people: readonly Person[],
  ctx: TickContext,
  kind: 'step' | 'news' = 'step',
): Promise<readonly Telling[]> {
  if (people.length === 0 || (await ctx.kept(TICK_MARKS).get(fact))) return [];
  return people.map(({ id }) => ({
    kind,
    key: `${fact}:${id}`,
    personId: id,
    text,
    fallsDueOn: null,
    once: fact,
  }));
}
