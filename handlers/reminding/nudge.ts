import { withCard } from '../../src/domain/card.ts';
import { pausedJobs } from '../../src/domain/job.ts';
import type { Nudge } from '../../src/domain/nudge.ts';
import { nudgesOn } from '../../src/domain/nudges.ts';
import type { Telling } from '../../src/domain/occasion.ts';
import { messageNumber } from '../../src/domain/signing.ts';
import { factsFor, type Sources } from '../../src/ledger/nudge-facts.ts';
import { nudgeText, unsignedNote } from '../../src/wording/nudges.ts';
import { type SignSources, unsignedIn } from './unsigned.ts';
import { nudgeCard } from './wording/nudge-card.ts';

/** The nudges of a day, to whoever has something missing now; the level above hears too who has not signed for theirs. */
export async function nudges(
  day: string,
  sources: Sources & SignSources,
): Promise<readonly Telling[]> {
  const tellings: Telling[] = [];
  const paused = await pausedJobs(sources.kept);
  for (const nudge of nudgesOn(day, await factsFor(day, sources))) {
    if (nudge.items.every(({ due }) => paused.has(due.kind))) continue;
    const unsigned = await unsignedIn(nudge, sources);
    const texts = [nudgeText(nudge, sources.plan), ...unsignedNote(unsigned)];
    tellings.push({
      kind: 'nudge',
      key: nudge.key,
      personId: nudge.personId,
      ...withCard(texts.join('\n'), nudgeCard(nudge, messageNumber(nudge.key), sources.plan)),
      fallsDueOn: fallsDueOn(day, nudge),
    });
  }
  return tellings;
}

const fallsDueOn = (day: string, { items }: Nudge): string | null =>
  items.some(({ due }) => due.dueOn === day) ? day : null;
