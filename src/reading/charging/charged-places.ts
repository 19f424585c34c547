import type { Charged } from '../../domain/charged.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { Mention, Said } from '../names/mentions.ts';
import { mentionsWithOwnNames } from '../names/unit-name.ts';

/** A unit or a group that a plain text names without doubt, at its place. */
export interface ChargedPlace extends Pick<Mention, 'start' | 'end'> {
  readonly charged: Charged;
}

/** All of a plain text, in its order. */
export const chargedPlaces = (said: string, lexicon: Lexicon): readonly ChargedPlace[] =>
  mentionsWithOwnNames(said, lexicon).flatMap(({ start, end, meanings }) => {
    const [only, ...others] = meanings.flatMap(chargedOf);
    return only && others.length === 0 ? [{ start, end, charged: only }] : [];
  });

function chargedOf(meaning: Said): readonly Charged[] {
  if (meaning.kind === 'unit') {
    return [{ kind: 'unit', unit: meaning.unit.replace(ASKED, '') }];
  }
  if (meaning.kind === 'group') return [{ kind: 'group', group: meaning.group }];
  return meaning.kind === 'group-number' ? [{ kind: 'group', group: meaning.number }] : [];
}

/** 请药山街道办事处: what stands before the name of a street is no part of it. */
const ASKED = /^(?:请|由|让|给|对|要求|督促|责成|会同){1,2}(?=.{2,12}(?:街道|办事处))/u;
