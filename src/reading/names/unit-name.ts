import { kindOf } from '../../domain/collectives.ts';
import { plain } from '../text/plain.ts';
import type { Lexicon } from './lexicon.ts';
import { findMentions, type Mention, type Said } from './mentions.ts';

/** The canonical name of a unit in any of its writings; null where none or several fit. */
export function readUnitName(written: string, lexicon: Lexicon): string | null {
  const text = plain(written);
  const units = mentionsWithOwnNames(text, lexicon).flatMap(({ meanings }) => {
    const meant = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
    return meant.length === 1 ? meant : [];
  });
  return units.at(-1) ?? null;
}

/**
 * The mentions of a plain text, those of a street or a town with its own name: 药山街道 is 药山街道办事处, though the notice
 * names the street offices only together (各街道办事处); 大桥镇 is one of 各镇街.
 */
export function mentionsWithOwnNames(text: string, lexicon: Lexicon): readonly Mention[] {
  const mentions = findMentions(text, lexicon);
  const named = mentions.map((mention, index) => {
    const [only, ...others] = mention.meanings;
    if (only?.kind !== 'unit' || others.length > 0 || !only.unit.startsWith('各')) return mention;
    const name = OWN_NAME.exec(text.slice(mentions[index - 1]?.end ?? 0, mention.start))?.[0];
    if (name === undefined) return mention;
    const unit = ownName(name, text.slice(mention.start, mention.end), kindOf(only.unit));
    return { ...mention, start: mention.start - name.length, meanings: [unitNamed(unit)] };
  });
  const towns = lexicon.hasTowns ? townsIn(text, named) : [];
  return [...named, ...towns].toSorted((one, other) => one.start - other.start);
}

/** 药山街办 is 药山街道办事处 where the plan names 各街道办事处; among 各镇街 it is 药山街道, whichever way it is said. */
const ownName = (name: string, said: string, kind: string): string =>
  name + (/[镇乡]/u.test(kind) ? withoutOffice(said) : kind);

const withoutOffice = (said: string): string =>
  said.replace(/街道(?:办事处|办)$|街办$/u, '街道').replace(/(?:人民政府|政府)$/u, '');

/** 大桥镇: a notice that names the towns together needs no word for each. */
const TOWN =
  /(?<=^|[区市县\s,，:：])(?!\S{0,2}[各本该我们咱哪几每全城乡集]镇)[\u4e00-\u9fff]{1,4}(?:[镇乡](?:人民政府|政府)?|街道(?:办事处|办)?|街办)(?=$|[\s,，:：的有几]|联络员|负责人|分管|档案员|任务|牵头)/gu;

function townsIn(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return [...text.matchAll(TOWN)]
    .map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      meanings: [unitNamed(withoutOffice(name))],
    }))
    .filter(({ start, end }) => !mentions.some((one) => one.start < end && start < one.end));
}

const unitNamed = (unit: string): Said => ({ kind: 'unit', unit });

/** What stands right before 街道: 药山, but neither 区 nor 我们. */
const OWN_NAME =
  /(?<=^|[区市县\s,，:：])(?!\S{0,3}[各本该我们咱哪几每全的有是])[\u4e00-\u9fff]{2,4}$/u;
