import type { Person, Role } from '../domain/person.ts';
import type { Lexicon } from '../reading/names/lexicon.ts';
import { readUnitName } from '../reading/names/unit-name.ts';
import { atTerminal } from './at-terminal.ts';
import type { Line } from './line.ts';

/**
 * The userid of whoever speaks. Somebody who only appears in `from` is known from then on, in the role that is given;
 * somebody of the members is known by userid or name.
 */
export function introduce({ from }: Line, members: Person[], lexicon: Lexicon): string {
  const listedAs = members.find(({ userid, name }) =>
    from?.userid ? userid === from.userid : name === from?.name,
  );
  const userid = from?.userid ?? listedAs?.userid ?? from?.name ?? 'unknown';
  if (!from?.role || from.role === 'none') return userid;
  const unit = from.unit ? (readUnitName(from.unit, lexicon) ?? from.unit) : null;
  const role: Role = { role: from.role, unit, group: from.group ?? null };
  const name = from.name ?? listedAs?.name ?? userid;
  makeKnown(atTerminal({ id: '', platform: 'terminal', userid, name, roles: [role] }), members);
  return userid;
}

/** In the place of whoever had the same account before. */
export function makeKnown(person: Person, members: Person[]): void {
  const known = members.findIndex(({ id }) => id === person.id);
  if (known >= 0) members.splice(known, 1, person);
  else members.push(person);
}
