import { lastNudgedAbout, owedByUnitsOf } from '../domain/owing-now.ts';
import type { Role } from '../domain/person.ts';
import type { Reminder } from '../domain/reminder.ts';
import { nudgeText } from '../wording/nudges.ts';
import { owedWithoutDay } from '../wording/reminders.ts';
import { monthAt } from './ledger.ts';
import { factsOfYear, type Sources } from './nudge-facts.ts';

/** What somebody owes, in words, and whether they were nudged about it. */
export interface OwingNow {
  readonly about: Reminder['about'];
  readonly text: string | null;
}

/** What somebody owes on a day: what they were last nudged about, else what their units have not reported of the month. */
export async function owingNow(
  person: { readonly id: string; readonly roles: readonly Role[] },
  today: string,
  sources: Sources,
): Promise<OwingNow> {
  const facts = await factsOfYear(today, sources);
  const items = lastNudgedAbout(person.id, today, facts);
  const nudge = { key: person.id, personId: person.id, on: today, items };
  if (items.length > 0) return { about: 'nudge', text: nudgeText(nudge, sources.plan) };
  const period = monthAt(today);
  const owed = owedByUnitsOf({ roles: [...person.roles] }, period, facts);
  if (owed.length === 0) return { about: 'nothing', text: null };
  return { about: 'month', text: owedWithoutDay(owed, period) };
}
