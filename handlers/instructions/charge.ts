import type { Context } from '../../src/context.ts';
import { type Charged, partyOf } from '../../src/domain/charged.ts';

/** Somebody who is named in their own person: whom the office knows by that name, else the group that the notice has them lead. */
export async function chargedPerson(
  names: readonly string[],
  { people, plan }: Pick<Context, 'people' | 'plan'>,
): Promise<Charged | null> {
  const known = await people.all();
  for (const name of names) {
    const person = known.find((one) => one.name === name);
    if (person) return { kind: 'person', id: person.id, name };
    const group = plan.groups.find(({ leader }) => leader === name);
    if (group) return { kind: 'group', group: group.ordinal };
  }
  return null;
}

/** 协办 without 主办, each once. */
export const besides = (lead: Charged | null, assisting: readonly Charged[]): Charged[] => {
  const byParty = new Map(assisting.map((one) => [partyOf(one), one]));
  if (lead) byParty.delete(partyOf(lead));
  return [...byParty.values()];
};
