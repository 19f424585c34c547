import type { Asker } from '../reader.ts';
import { OWN } from '../spans/own.ts';
import type { Lexicon } from './lexicon.ts';
import { findMentions } from './mentions.ts';

/** 我们要报的, of 我们妇联要报的 from there: whoever says 我们 and names their own unit has named nobody else. */
export function withoutOwnName(text: string, { units }: Asker, lexicon: Lexicon): string {
  const name = findMentions(text, lexicon).find(
    ({ start, meanings }) =>
      OURS_BEFORE.test(text.slice(0, start)) &&
      meanings.some((one) => one.kind === 'unit' && units.includes(one.unit)),
  );
  return name ? text.slice(0, name.start) + text.slice(name.end) : text;
}

const OURS_BEFORE = new RegExp(`${OWN}(?:这个|这边)?$`, 'u');
