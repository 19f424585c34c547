import type { TickContext } from '../../src/context.ts';
import { addDays } from '../../src/domain/day.ts';
import { momentIn, shanghaiDay } from '../../src/domain/moment.ts';
import type { Nudge } from '../../src/domain/nudge.ts';
import { outboxToPerson } from '../../src/domain/outbox.ts';
import type { Person, RoleName } from '../../src/domain/person.ts';
import { liaisonsOf } from '../../src/domain/roster.ts';
import { wentUnasked } from '../../src/domain/sent.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { addWorkdays } from '../../src/domain/workdays.ts';

/** Somebody who has not signed for any nudge, though the last one is a workday old. */
export interface Unsigned {
  readonly unit: string;
  readonly name: string;
  /** The day of that nudge. */
  readonly nudgedOn: string;
}

export type SignSources = Pick<TickContext, 'people' | 'kept' | 'calendar'>;

/** Who hears of others' nudges: the level above the liaisons. */
const ABOVE: readonly RoleName[] = [
  'unit-leader',
  'group-leader',
  'office',
  'office-deputy',
  'office-director',
];
/** So far back the nudges of one due day lie. */
const DAYS_BACK = 21;

/** The liaisons of the units in a nudge to the level above who have neither reported nor signed within one workday. */
export async function unsignedIn(nudge: Nudge, sources: SignSources): Promise<readonly Unsigned[]> {
  const items = nudge.items.filter(({ role }) => ABOVE.includes(role));
  const units = new Set(items.flatMap(({ owed }) => owed.map(({ unit }) => unit)));
  if (units.size === 0) return [];
  const people = await sources.people.all();
  const found: Unsigned[] = [];
  for (const unit of units) {
    for (const liaison of liaisonsOf(people, unit)) {
      const nudgedOn = await unsignedSince(liaison, nudge.on, sources);
      if (nudgedOn !== null) found.push({ unit, name: liaison.name, nudgedOn });
    }
  }
  return found;
}

/** The day of the last nudge that somebody should have signed for by now; null where one is signed, or none was sent. */
async function unsignedSince(
  { id }: Person,
  day: string,
  { kept, calendar }: SignSources,
): Promise<string | null> {
  const rows = (await outboxToPerson(kept, id, momentIn(addDays(day, -DAYS_BACK), '00:00'))).filter(
    (row) => wentUnasked(row) && row.message.occasion?.parts.some(({ kind }) => kind === 'nudge'),
  );
  const days: string[] = [];
  for (const row of rows) {
    if (await kept(SIGNINGS).get(row.id)) return null;
    days.push(shanghaiDay(row.runAt));
  }
  return days.findLast((sentOn) => addWorkdays(calendar, sentOn, 1) <= day) ?? null;
}
