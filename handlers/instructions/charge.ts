import type { Context } from '../../src/context.ts';
import { type Charged, chargedAfter, partyOf } from '../../src/domain/charged.ts';

import type { ProposeInstruction } from './intents.ts';

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

/** 协办加环卫, 不是水务局，是环卫: whoever takes the place of 主办 is 主办, and whoever comes on top helps. */
export function chargedAnew(
  { lead, assisting }: { readonly lead: Charged | null; readonly assisting: readonly Charged[] },
  { isOfLead, added, dropped }: NonNullable<ProposeInstruction['changed']>,
): { readonly lead: Charged | null; readonly assisting: Charged[] } {
  const isLeadGone = lead !== null && chargedAfter([lead], { added: [], dropped }).length === 0;
  const [first = null, ...others] = added;
  const isLed = first !== null && (isOfLead || lead === null || isLeadGone);
  return {
    lead: isLed ? first : isLeadGone ? null : lead,
    assisting: chargedAfter(assisting, { added: isLed ? others : added, dropped }),
  };
}
