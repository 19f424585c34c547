import type { Seat } from '../channels/terminal.ts';
import { type Person, personId } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { roleInWords } from '../wording/roles.ts';
import { nobody } from '../wording/terminal.ts';
import { makeKnown } from './introduce.ts';
import type { ReadRole } from './role-said.ts';

/** Who sits there, and what they are called. */
export interface Sitting {
  readonly seat: Omit<Seat, 'chat'>;
  readonly called: string;
}

export const NOBODY: Sitting = { seat: { userid: 'guest', name: null }, called: nobody() };

/**
 * Whom the words name: somebody of the members by name or userid, or anybody in a role, 区环卫管护中心 联络员 王工, who is
 * known from then on. Null where no role is read.
 */
export async function sittingAs(
  said: string,
  members: Person[],
  plan: Plan,
  readRole: ReadRole,
): Promise<Sitting | null> {
  if (said === '' || said === '无') return NOBODY;
  const listed = members.find(({ name, userid }) => name === said || userid === said);
  if (listed) return sitting(listed, plan);
  const read = await readRole(said);
  if (!read) return null;
  const name = read.name ?? roleInWords(read.role, plan);
  const id = personId('terminal', name);
  const person: Person = { id, platform: 'terminal', userid: name, name, roles: [read.role] };
  makeKnown(person, members);
  return sitting(person, plan);
}

/** A person of the members, as they sit there. */
export function sitting({ userid, name, roles }: Person, plan: Plan): Sitting {
  const held = roles.map((role) => roleInWords(role, plan)).join('、');
  const called = held === '' || held === name ? name : `${held} ${name}`;
  return { seat: { userid, name }, called };
}
