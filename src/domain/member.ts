import { z } from 'zod';
import { Platform } from './message.ts';
import { type Person, personId, type Role, RoleName } from './person.ts';

/** One line of the members file: who is known from the start, in one role. Several lines, several roles. */
export const Member = z.strictObject({
  channel: Platform,
  userid: z.union([z.string().min(1), z.number().transform(String)]),
  name: z.string().min(1),
  unit: z.string().min(1).optional(),
  role: RoleName,
  group: z.int().positive().optional(),
});
export type Member = z.infer<typeof Member>;

/** The people of a members file; `resolveUnit` gives a unit's canonical name, or null for one the plan does not have. */
export function peopleOf(
  members: readonly Member[],
  resolveUnit: (written: string) => string | null,
): readonly Person[] {
  const people = new Map<string, Person>();
  for (const member of members) {
    const id = personId(member.channel, member.userid);
    const role = roleOf(member, resolveUnit);
    const known = people.get(id);
    const roles = known ? [...known.roles, role] : [role];
    const { channel: platform, userid, name } = member;
    people.set(id, { id, version: 0, platform, userid, name, roles });
  }
  return [...people.values()];
}

function roleOf(member: Member, resolveUnit: (written: string) => string | null): Role {
  const unit = member.unit ? resolveUnit(member.unit) : null;
  if (member.unit && !unit) {
    throw new Error(`${member.name}（${member.userid}）的单位“${member.unit}”不在任务分工里`);
  }
  return { role: member.role, unit, group: member.group ?? null };
}
