import { nudgesOn } from '../../src/domain/nudges.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { nudgeText } from '../../src/wording/nudges.ts';
import { factsFor, type Sources } from '../nudge-facts.ts';

/** The nudges of a day, to whoever has something missing now. */
export async function nudges(day: string, sources: Sources): Promise<readonly Telling[]> {
  const found = nudgesOn(day, await factsFor(day, sources));
  return found.map((nudge) => ({
    kind: 'nudge',
    key: nudge.key,
    personId: nudge.personId,
    text: nudgeText(nudge, sources.plan),
    fallsDueOn: nudge.items.some(({ due }) => due.dueOn === day) ? day : null,
  }));
}
