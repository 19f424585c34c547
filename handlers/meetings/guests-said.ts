import { groupsIn } from '../../src/reading/names/named-in.ts';
import { mentionsWithOwnNames } from '../../src/reading/names/unit-name.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { Guests } from './intents.ts';

export const NOBODY: Guests = { units: [], groups: [] };

export const isNobody = ({ units, groups }: Guests): boolean =>
  units.length === 0 && groups.length === 0;

/** The units and groups that a text names. */
export function guestsIn(text: string, reader: QuestionReader): Guests {
  const said = plain(text);
  return { units: unitsIn(text, reader), groups: [...new Set(groupsIn(said, reader))] };
}

/** The units that a text names without doubt, in its order, each once. */
export function unitsIn(text: string, { lexicon }: QuestionReader): string[] {
  const said = plain(text);
  const named = mentionsWithOwnNames(said, lexicon).flatMap(({ meanings }) => {
    const units = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
    return units.length === 1 ? units : [];
  });
  return [...new Set(named)];
}

/** Both lists in one, each guest once. */
export const together = (one: Guests, other: Guests): Guests => ({
  units: [...new Set([...one.units, ...other.units])],
  groups: [...new Set([...one.groups, ...other.groups])],
});
