import type { Lexicon } from './lexicon.ts';
import { findMentions } from './mentions.ts';
import { plain } from './plain.ts';

/** The canonical name of a unit in any of its writings; null where none or several fit. */
export function readUnitName(written: string, lexicon: Lexicon): string | null {
  const units = findMentions(plain(written), lexicon).flatMap(({ meanings }) => {
    const meant = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
    return meant.length === 1 ? meant : [];
  });
  return units.at(-1) ?? null;
}
