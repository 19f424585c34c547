import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { findMentions } from './mentions.ts';

/** A person of the notice, by any of the ways in which it is said: 韩区长; null where the text names none for certain. */
export function personIn(text: string, { lexicon }: QuestionReader): string | null {
  const named = findMentions(plain(text), lexicon).flatMap(({ meanings }) => {
    const people = meanings.flatMap((one) => (one.kind === 'person' ? [one.name] : []));
    return people.length === 1 ? people : [];
  });
  return named[0] ?? null;
}
