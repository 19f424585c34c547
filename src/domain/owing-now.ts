import { addDays } from './day.ts';
import type { NudgeItem } from './nudge.ts';
import { type NudgeFacts, nudgesOn } from './nudges.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import { type Owing, owing } from './roster.ts';

/** So far back a nudge is still what 再提醒 means. */
const DAYS_BACK = 14;

/**
 * What a person was last nudged about, as far as it is still missing, in the words of today: a due day that is over
 * is spoken of as over. Empty for somebody who was not nudged lately or has nothing left to report.
 */
export function lastNudgedAbout(
  personId: string,
  today: string,
  facts: NudgeFacts,
): readonly NudgeItem[] {
  for (let away = 0; away <= DAYS_BACK; away += 1) {
    const nudge = nudgesOn(addDays(today, -away), facts).find((one) => one.personId === personId);
    if (nudge) return nudge.items.map((item) => inWordsOf(today, item));
  }
  return [];
}

function inWordsOf(today: string, item: NudgeItem): NudgeItem {
  const { dueOn, lastWorkday } = item.due;
  const on = today > dueOn ? 'L+1' : today >= lastWorkday ? 'L' : 'L-1';
  return { ...item, isOpening: false, step: { ...item.step, on } };
}

/** What the units of a person owe for a period, whether it has a due day or not. */
export function owedByUnitsOf(
  { roles }: Pick<Person, 'roles'>,
  period: Period,
  { plan, people, submissionsOf }: NudgeFacts,
): readonly Owing[] {
  const units = roles.flatMap(({ role, unit }) =>
    unit !== null && (role === 'liaison' || role === 'unit-leader') ? [unit] : [],
  );
  return owing(plan, period, people, submissionsOf(period), null).filter(({ unit }) =>
    units.includes(unit),
  );
}
