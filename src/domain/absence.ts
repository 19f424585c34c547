import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';
import type { Kind } from './kept.ts';

/** 暂停提醒: somebody is away from one day to another, both included, and another person is told instead. */
export const Absence = z.strictObject({
  /** The id of the person who is away. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  /** The person's id. */
  cover: z.string().min(1),
  from: CalendarDay,
  until: CalendarDay,
});
export type Absence = z.infer<typeof Absence>;

/** Kept under the person who is away. */
export const ABSENCES: Kind<Absence> = { name: 'absences', schema: Absence, indexes: [] };

/**
 * Who is told on a day what this person would be told: the cover of somebody away, or the cover's own cover.
 * Where all of them are away the person is told after all, so that nothing is lost.
 */
export function addresseeOf(personId: string, absences: readonly Absence[], day: string): string {
  const passed = new Set<string>();
  let at = personId;
  for (let away = absenceOf(at, absences, day); away; away = absenceOf(at, absences, day)) {
    passed.add(at);
    at = away.cover;
    if (passed.has(at)) return personId;
  }
  return at;
}

const absenceOf = (personId: string, absences: readonly Absence[], day: string) =>
  absences.find(({ id, from, until }) => id === personId && from <= day && day <= until);
