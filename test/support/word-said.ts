import { matterSaid } from '../../src/reading/matters/matter-said.ts';
import { GENERAL_WORDS, type WordReader } from '../../src/reading/matters/words.ts';

/** The first word that a text says of a matter of this sort, with what is said behind it: `return 议题太空`; empty for none. */
export const wordSaid =
  (words: readonly WordReader[]) =>
  (text: string): string => {
    const [first] = matterSaid(text, () => [...words, ...GENERAL_WORDS])?.words ?? [];
    return first ? `${first.word} ${first.text}`.trim() : '';
  };
