import type { Speaker } from '../context.ts';
import type { Keeper } from '../domain/kept.ts';
import type { InboundMessage } from '../domain/message.ts';
import { accountOf, type Person, personId } from '../domain/person.ts';
import { approvedPeople, approvedPerson } from '../domain/registered.ts';
import { withRole } from '../domain/roles.ts';

/** The people whom the office knows: nobody is kept, whoever has an approved binding is one of them. */
export interface People {
  get(id: string): Promise<Person | null>;
  all(): Promise<readonly Person[]>;
}

/**
 * The people whom the office approved together with those of the members file, who are known from the start. The file
 * is read anew at each start and nothing of it is kept, so that whoever is taken out of it holds only what was approved.
 */
export function withMembers(kept: Keeper, members: readonly Person[]): People {
  return {
    async get(id) {
      const account = accountOf(id);
      const member = members.findLast((one) => accountOf(one.id) === account) ?? null;
      const person = await approvedPerson(kept, id);
      return person ? together(person, member) : member;
    },
    async all() {
      const people = await approvedPeople(kept);
      const [bound, listed] = [byAccount(people), byAccount(members)];
      return [
        ...people.map((person) => together(person, listed.get(accountOf(person.id)) ?? null)),
        ...members.filter((member) => !bound.has(accountOf(member.id))),
      ];
    },
  };
}

const byAccount = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map((person) => [accountOf(person.id), person]));

/** The file knows the name of today, the approval that of its day. */
const together = (person: Person, member: Person | null): Person =>
  member ? member.roles.reduce(withRole, { ...person, name: member.name }) : person;

/** Who sent the message: the person whom the office knows under that account, by the id that it knows; or somebody unknown. */
export async function speakerOf(message: InboundMessage, people: People): Promise<Speaker> {
  const id = personId(message.platform, message.sender.userid);
  const person = await people.get(id);
  const name = person?.name ?? message.sender.name;
  return { id: person?.id ?? id, name, roles: person?.roles ?? [] };
}
