import type { Plan } from '../../src/domain/plan.ts';
import type { Guests, MaterialSaid, PlanMeeting } from './intents.ts';
import type { Invitee, Material } from './record.ts';
import { inviteesOf, liaisonInvited, unitInvited } from './rules.ts';

type Asked = Pick<PlanMeeting, 'type' | 'group' | 'only' | 'added' | 'dropped'>;

/** Who is to come: whom the sort of meeting brings, or those named in their place; with whoever was added, without whoever was dropped. */
export function inviteesMeant({ type, group, only, added, dropped }: Asked, plan: Plan): Invitee[] {
  const usual = type === null ? [] : inviteesOf({ type, group }, plan);
  const first = only === null ? usual : invited(only);
  return without([...withMore(first, added)], dropped);
}

/** What is to be prepared, as the record keeps it: of what nothing is left open. */
export const materialsPlanned = (said: readonly MaterialSaid[] = []): Material[] =>
  said.flatMap(({ what, unit, dueOn }) =>
    unit === null || dueOn === null ? [] : [{ what, unit, dueOn, receivedAt: null }],
  );

/** The list with more on it, each once. */
export const withMore = (list: readonly Invitee[], guests: Guests): Invitee[] => [
  ...list,
  ...invited(guests).filter(({ name }) => !list.some((one) => one.name === name)),
];

export const without = (list: readonly Invitee[], guests: Guests): Invitee[] => {
  const names = guests.units.map((unit) => unitInvited(unit).name);
  const isOfGroup = ({ seat }: Invitee) =>
    'group' in seat && guests.groups.includes(seat.group ?? 0);
  return list.filter((one) => !names.includes(one.name) && !isOfGroup(one));
};

const invited = ({ units, groups }: Guests): Invitee[] => [
  ...units.map(unitInvited),
  ...groups.map(liaisonInvited),
];
