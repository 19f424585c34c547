import type { TickContext } from '../context.ts';
import type { Person } from '../domain/person.ts';
import { isOffice } from '../domain/responsibility.ts';

/** The office's staff; its 副主任 and director where nobody else of it is known. */
export async function officePeople({
  people,
}: Pick<TickContext, 'people'>): Promise<readonly Person[]> {
  const all = await people.all();
  const staff = all.filter(({ roles }) => roles.some(({ role }) => role === 'office'));
  if (staff.length > 0) return staff;
  return all.filter(({ roles }) => isOffice(roles));
}
