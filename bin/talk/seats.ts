import { readBinding } from '../../handlers/people/introductions.ts';
import type { Seat } from '../../src/channels/terminal.ts';
import { type Person, personId } from '../../src/domain/person.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { roleInWords } from '../../src/wording/roles.ts';
import { nobody } from '../../src/wording/terminal.ts';

/** Who sits at the terminal, and what they are called there. */
export interface Sitting {
  readonly seat: Omit<Seat, 'chat'>;
  readonly called: string;
}

export const NOBODY: Sitting = { seat: { userid: 'guest', name: null }, called: nobody() };

/**
 * Whom `/as` names: somebody of the members file by name or userid, or anybody in a role, 区环卫管护中心 联络员 王工, who is
 * known from then on. Null where no role is read.
 */
export function sittingAs(
  said: string,
  members: Person[],
  plan: Plan,
  reader: QuestionReader,
): Sitting | null {
  if (said === '' || said === '无') return NOBODY;
  const listed = members.find(({ name, userid }) => name === said || userid === said);
  if (listed) return sitting(listed, plan);
  const proposal = readBinding(`绑定 ${said}`, reader)?.proposal;
  if (proposal?.kind !== 'bind-person') return null;
  const { role } = proposal;
  const name = proposal.name ?? roleInWords(role, plan);
  const id = personId('terminal', name);
  const person: Person = { id, platform: 'terminal', userid: name, name, roles: [role] };
  const known = members.findIndex((member) => member.id === id);
  if (known >= 0) members.splice(known, 1, person);
  else members.push(person);
  return sitting(person, plan);
}

function sitting({ userid, name, roles }: Person, plan: Plan): Sitting {
  const held = roles.map((role) => roleInWords(role, plan)).join('、');
  const called = held === '' || held === name ? name : `${held} ${name}`;
  return { seat: { userid, name }, called };
}
