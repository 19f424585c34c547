import type { Commitment, Task } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { plain } from '../text/plain.ts';
import { BEGINS, ENDS_WORK, OF_ANY_DAY } from '../words/promises.ts';

/**
 * The dated promises of a task that a text means, by their place in its list; none where it means all. Each of its clauses may
 * mean others: 易涝点哪年治完，管网排在哪几年.
 */
export function promisesMeant({ commitments }: Task, { text, of }: Heard): number[] {
  const dated = commitments.flatMap((one, place) => (one.deadline === null ? [] : [place]));
  if (dated.length < 2) return [];
  // 时间要求 asks for the day, and is no word of what is to be done (不符合要求).
  const asking = of('ask:deadline').filter(({ said }) => said.includes('要求'));
  const told = asking.reduce((rest, { said }) => rest.replace(said, '时间'), text);
  const meant = new Set(told.split(',').flatMap((clause) => meantIn(clause, dated, commitments)));
  return meant.size === dated.length ? [] : [...meant].toSorted((one, other) => one - other);
}

/** First by the longest words that stand in some of them alone (特大型企业, 易涝点), then by whether their beginning or their end is asked for. */
function meantIn(
  clause: string,
  dated: readonly number[],
  commitments: readonly Commitment[],
): readonly number[] {
  const quotes = commitments.map(({ quote }) => plain(quote));
  const said = clause.replace(OF_ANY_DAY, ' ');
  let meant = dated;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const words = longestTelling(said, meant, quotes);
    if (words === null) break;
    meant = meant.filter((place) => quotes[place]?.includes(words));
  }
  const deed = [ENDS_WORK, BEGINS].find((form) => form.test(clause));
  const ofDeed = meant.filter((place) => deed?.test(deedOf(commitments[place])));
  const chosen = ofDeed.length > 0 ? ofDeed : meant;
  return chosen.length === dated.length ? [] : chosen;
}

/** More words do not tell them further apart. */
const MOST_STEPS = 3;
const LONGEST_TOLD = 8;

/** The longest words of the text that stand in some of the quotes and not in all. */
function longestTelling(
  said: string,
  places: readonly number[],
  quotes: readonly string[],
): string | null {
  for (let length = LONGEST_TOLD; length > 1; length -= 1) {
    for (let at = 0; at + length <= said.length; at += 1) {
      const words = said.slice(at, at + length);
      if (!/^[\u4e00-\u9fff]+$/u.test(words)) continue;
      const count = places.filter((place) => quotes[place]?.includes(words)).length;
      if (count > 0 && count < places.length) return words;
    }
  }
  return null;
}

/** What is to be done by the day: what stands behind it. */
function deedOf(promise: Commitment | undefined): string {
  const { quote = '', deadlineText = null } = promise ?? {};
  const at = deadlineText === null ? -1 : quote.lastIndexOf(deadlineText);
  return at < 0 ? quote : quote.slice(at + (deadlineText?.length ?? 0));
}
