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

/** What a members file is held against: a unit's canonical name, or null for one the plan does not have; its groups. */
export interface MemberPlan {
  resolveUnit(written: string): string | null;
  readonly groups: readonly number[];
}

/** The people of a members file. Throws an error that names everybody whose line does not fit the plan. */
export function peopleOf(members: readonly Member[], plan: MemberPlan): readonly Person[] {
  const problems = members.flatMap((member) => problemOf(member, plan) ?? []);
  if (problems.length > 0) throw new Error(problems.join('；'));
  const people = new Map<string, Person>();
  for (const member of members) {
    const id = personId(member.channel, member.userid);
    const unit = member.unit === undefined ? null : plan.resolveUnit(member.unit);
    const role: Role = { role: member.role, unit, group: member.group ?? null };
    const known = people.get(id);
    const roles = known ? [...known.roles, role] : [role];
    const { channel: platform, userid, name } = member;
    people.set(id, { id, platform, userid, name, roles });
  }
  return [...people.values()];
}

const OF_UNIT: readonly RoleName[] = ['liaison', 'unit-leader'];
const OF_GROUP: readonly RoleName[] = ['group-leader', 'group-liaison', 'archivist'];

/** A group's people are known by their group, or by the unit that leads it. */
function problemOf(member: Member, plan: MemberPlan): string | null {
  const { name, userid, unit, role, group } = member;
  const who = `${name}（${userid}）`;
  if (unit !== undefined && plan.resolveUnit(unit) === null)
    return `${who}的单位“${unit}”不在任务分工里`;
  if (group !== undefined && !plan.groups.includes(group)) return `${who}：没有第${group}组`;
  if (unit === undefined && OF_UNIT.includes(role)) return `${who}没有写单位`;
  if (unit === undefined && group === undefined && OF_GROUP.includes(role))
    return `${who}没有写工作组`;
  return null;
}
