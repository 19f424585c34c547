import type { Charged } from '../../src/domain/charged.ts';
import { isNameOfBureau } from '../../src/reading/charging/full-names.ts';
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
  const named = text.replace(LISTED, (name) =>
    unitsIn(name, reader).length === 0 && isNameOfBureau(name, reader.lexicon) ? `${name}局` : name,
  );
  return { units: unitsIn(named, reader), groups: [...new Set(groupsIn(said, reader))] };
}

/** 环保和城管, one by one: whoever is asked to come may be called without the 局. */
const LISTED = /(?<=^|[、，,和与及跟])[\u4e00-\u9fff]{2,4}?(?=$|[、，,和与及跟])/gu;

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

/** Those of a list of who is charged that may be invited. */
export const guestsOf = (charged: readonly Charged[]): Guests => ({
  units: charged.flatMap((one) => (one.kind === 'unit' ? [one.unit] : [])),
  groups: charged.flatMap((one) => (one.kind === 'group' ? [one.group] : [])),
});

/** The first list without those of the second. */
export const without = (one: Guests, gone: Guests): Guests => ({
  units: one.units.filter((unit) => !gone.units.includes(unit)),
  groups: one.groups.filter((group) => !gone.groups.includes(group)),
});
