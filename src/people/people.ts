import type { Speaker } from '../context.ts';
import type { Kept } from '../domain/kept.ts';
import type { InboundMessage } from '../domain/message.ts';
import { type Person, personId } from '../domain/person.ts';
import { withRole } from '../domain/roles.ts';

/** The people whom the office knows. */
export type People = Pick<Kept<Person>, 'get' | 'put' | 'all'>;

/**
 * The people of the store together with those of the members file, who are known from the start:
 * the file is read anew at each start, so that a name taken out of it is forgotten.
 */
export function withMembers(people: People, members: readonly Person[]): People {
  const listed = { get: (id: string) => members.find((member) => member.id === id) };
  const merged = (person: Person): Person =>
    (listed.get(person.id)?.roles ?? []).reduce(withRole, person);
  return {
    async get(id) {
      const kept = await people.get(id);
      return kept ? merged(kept) : (listed.get(id) ?? null);
    },
    put: (person) => people.put(person),
    async all() {
      const kept = (await people.all()).map(merged);
      const ids = new Set(kept.map((person) => person.id));
      return [...kept, ...members.filter((member) => !ids.has(member.id))];
    },
  };
}

/** Who sent the message: the person whom the office knows under that userid, or somebody unknown. */
export async function speakerOf(message: InboundMessage, people: People): Promise<Speaker> {
  const id = personId(message.platform, message.sender.userid);
  const person = await people.get(id);
  return { id, name: person?.name ?? message.sender.name, roles: person?.roles ?? [] };
}
