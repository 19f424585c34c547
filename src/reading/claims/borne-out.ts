import type { Intent } from '../../domain/intent.ts';
import { ownWords, standsIn } from '../achievements/standing.ts';
import { type NormalText, normalise } from '../text/text.ts';
import { CHECKS, WORDS } from './checks.ts';
import type { Claim, ClaimGrounds } from './claim.ts';

/**
 * A claimed intent of which the message bears out every word, number, name and day, with its words as they were written;
 * null for any other. `choices` are the words that its schema lets one choose from. A field that no check knows is borne
 * out by nothing; an empty word says nothing only where it adds nothing.
 */
export function borneOut(
  { intent, quotes }: Claim,
  choices: ReadonlySet<string>,
  grounds: ClaimGrounds,
): Intent | null {
  const text = { ...normalise(grounds.sent), original: grounds.text };
  const isQuoted = quotes.length > 0 && quotes.every((one) => standsIn(text, one) !== null);
  if (!isQuoted || !holds(intent, null, {})) return null;
  const { kind, ...fields } = intent;
  return { kind, ...inOwnWords(fields, text) };

  function holds(value: unknown, key: string | null, parent: object): boolean {
    if (value === null || typeof value === 'boolean') return true;
    if (Array.isArray(value)) return value.every((one) => holds(one, key, parent));
    if (typeof value === 'object') {
      return Object.entries(value).every(
        ([name, one]) => (key === 'additions' && one === '') || holds(one, name, value),
      );
    }
    if (typeof value === 'string' && choices.has(value)) return true;
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    const check = key !== null && CHECKS.get(key);
    return check ? check(value, { ...grounds, text, quotes, parent }) : false;
  }
}

/** What was hidden before it was given away stands there again. */
function inOwnWords(fields: object, text: NormalText): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => {
      if (typeof value === 'string' && WORDS.has(name))
        return [name, ownWords(text, value) ?? value];
      const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [name, isNested ? inOwnWords(value, text) : value];
    }),
  );
}
