import { BINDINGS } from '../../src/domain/binding.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Store } from '../../src/store/store.ts';

const AT = '2020-05-06T01:00:00.000Z';

/** Has somebody ask for each of these roles, and the office approve it. */
export async function register({ kept }: Store, person: Person): Promise<void> {
  const { id: personId, platform, userid, name, roles } = person;
  for (const [index, role] of roles.entries()) {
    const cause = `${personId}:asked:${index}`;
    await kept(BINDINGS).request(cause, (id) => ({
      id,
      version: 0,
      personId,
      platform,
      userid,
      name,
      role,
      requestedAt: AT,
      state: 'approved',
      decidedBy: 'terminal:zhuren',
      decidedAt: AT,
      decidedCause: `${personId}:approved:${index}`,
      cause,
    }));
  }
}
