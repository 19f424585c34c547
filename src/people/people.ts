import type { Speaker } from '../context.ts';
import type { InboundMessage } from '../domain/message.ts';
import { type Person, personId } from '../domain/person.ts';
import { withRole } from '../domain/roles.ts';
import type { People } from '../store/store.ts';

/**
 * The people whom the office approved together with those of the members file, who are known from the start. The file
 * is read anew at each start and nothing of it is kept, so that whoever is taken out of it holds only what was approved.
 */
export function withMembers(approved: People, members: readonly Person[]): People {
  const listed = (id: string) => members.find((member) => member.id === id) ?? null;
  return {
    async get(id) {
      const person = await approved.get(id);
      return person ? together(person, listed(id)) : listed(id);
    },
    async all() {
      const people = await approved.all();
      const ids = new Set(people.map((person) => person.id));
      return [
        ...people.map((person) => together(person, listed(person.id))),
        ...members.filter((member) => !ids.has(member.id)),
      ];
    },
  };
}

/** The file knows the name of today, the approval that of its day. */
const together = (person: Person, member: Person | null): Person =>
  member ? member.roles.reduce(withRole, { ...person, name: member.name }) : person;

/** Who sent the message: the person whom the office knows under that userid, or somebody unknown. */
export async function speakerOf(message: InboundMessage, people: People): Promise<Speaker> {
  const id = personId(message.platform, message.sender.userid);
  const person = await people.get(id);
  return { id, name: person?.name ?? message.sender.name, roles: person?.roles ?? [] };
}
