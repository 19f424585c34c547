import { plain } from '../text/plain.ts';
import type { Lexicon } from './lexicon.ts';
import { findMentions, type Mention } from './mentions.ts';

/** The canonical name of a unit in any of its writings; null where none or several fit. */
export function readUnitName(written: string, lexicon: Lexicon): string | null {
  const text = plain(written);
  const units = withOwnNames(text, findMentions(text, lexicon)).flatMap(({ meanings }) => {
    const meant = meanings.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
    return meant.length === 1 ? meant : [];
  });
  return units.at(-1) ?? null;
}

/**
 * The mentions of a plain text, those of a street with its own name: 药山街道 is 药山街道办事处, though the notice
 * names the street offices only together (各街道办事处).
 */
export function withOwnNames(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const [only, ...others] = mention.meanings;
    if (only?.kind !== 'unit' || others.length > 0 || !only.unit.startsWith('各')) return mention;
    const name = OWN_NAME.exec(text.slice(mentions[index - 1]?.end ?? 0, mention.start))?.[0];
    if (name === undefined) return mention;
    const unit = name + only.unit.replace(/^各(?:有关)?/u, '');
    return { ...mention, start: mention.start - name.length, meanings: [{ kind: 'unit', unit }] };
  });
}

/** What stands right before 街道: 药山, but neither 区 nor 我们. */
const OWN_NAME =
  /(?<=^|[区市县\s,，:：])(?!\S{0,3}[各本该我们咱哪几每全的有是])[\u4e00-\u9fff]{2,4}$/u;
