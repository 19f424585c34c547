import { z } from 'zod';
import { Platform } from './message.ts';
import { accountOf, type Person, personId, type Role, RoleName } from './person.ts';
import { withRole } from './roles.ts';

const needed = (what: string) => {
  const error = `没有写${what}`;
  return z.string({ error }).trim().min(1, { error });
};

/**
 * One entry of the members file: who is known from the start, in one role. Several entries, several roles. Everything is
 * read as the text that is written there, for 00123 is another userid than 123; what is left blank is not written.
 */
export const Member = z.strictObject(
  {
    channel: z.enum(Platform.options, { error: `channel应为${Platform.options.join('、')}之一` }),
    userid: needed('userid'),
    name: needed('姓名（name）'),
    unit: z
      .string({ error: 'unit应为单位名称' })
      .trim()
      .transform((written) => written || undefined)
      .optional(),
    role: z.enum(RoleName.options, { error: `role应为${RoleName.options.join('、')}之一` }),
    group: z
      .string({ error: 'group应为工作组的序号' })
      .trim()
      .regex(/^(?:[1-9]\d{0,2})?$/u, { error: 'group应为工作组的序号，例如4' })
      .transform((written) => (written === '' ? undefined : Number(written)))
      .optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `多了${issue.keys.map((key) => `“${key}”`).join('、')}`
        : '应写成{channel: wecom, userid: zhangsan, name: 张三, …}',
  },
);
export type Member = z.infer<typeof Member>;

/** A member with the line of the file on which the entry begins, counted from one. */
export interface Entry extends Member {
  readonly line: number;
}

/** What a members file is held against: a unit's canonical name, or null for one the plan does not have; its groups. */
export interface MemberPlan {
  resolveUnit(written: string): string | null;
  readonly groups: readonly number[];
}

/** The people of a members file. Throws an error that names everybody whose entry does not fit the plan or another one. */
export function peopleOf(entries: readonly Entry[], plan: MemberPlan): readonly Person[] {
  const problems = [
    ...entries.flatMap((entry) => problemOf(entry, plan) ?? []),
    ...entries.flatMap((entry) => otherName(entry, entries) ?? []),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const people = new Map<string, Person>();
  for (const { channel: platform, userid, name, ...entry } of entries) {
    const id = personId(platform, userid);
    const unit = entry.unit === undefined ? null : plan.resolveUnit(entry.unit);
    const role: Role = { role: entry.role, unit, group: entry.group ?? null };
    const known = people.get(accountOf(id));
    const person = known ? withRole(known, role) : { id, platform, userid, name, roles: [role] };
    people.set(accountOf(id), person);
  }
  return [...people.values()];
}

const OF_UNIT: readonly RoleName[] = ['liaison', 'unit-leader'];
const OF_GROUP: readonly RoleName[] = ['group-leader', 'group-liaison', 'archivist'];

/** A group's people are known by their group, or by the unit that leads it. */
function problemOf(entry: Entry, plan: MemberPlan): string | null {
  const { unit, role, group } = entry;
  const who = inWords(entry);
  if (unit !== undefined && plan.resolveUnit(unit) === null)
    return `${who}的单位“${unit}”不在任务分工里`;
  if (group !== undefined && !plan.groups.includes(group)) return `${who}：没有第${group}组`;
  if (unit === undefined && OF_UNIT.includes(role)) return `${who}没有写单位`;
  if (unit === undefined && group === undefined && OF_GROUP.includes(role))
    return `${who}没有写工作组`;
  return null;
}

/** One account is one person: under two names, one of the entries has somebody else's userid. */
function otherName(entry: Entry, entries: readonly Entry[]): string | null {
  const first = entries.find((one) => accountIn(one) === accountIn(entry)) ?? entry;
  return first.name === entry.name
    ? null
    : `${inWords(first)}和${inWords(entry)}在${entry.channel}是同一个账号，姓名却不同，请改正其中一处`;
}

const accountIn = ({ channel, userid }: Entry): string => accountOf(personId(channel, userid));

const inWords = ({ line, name, userid }: Entry): string => `第${line}行${name}（${userid}）`;
