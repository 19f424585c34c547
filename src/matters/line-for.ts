import type { Sitter } from '../domain/seat.ts';
import type { WorkCalendar } from '../domain/workdays.ts';
import { handOf, type Seating } from '../ledger/seats.ts';
import type { MatterLine } from '../wording/matter-line.ts';
import { signsInPlace } from './desk-of.ts';
import { awaitedNames } from './hand-over.ts';
import type { MatterNow } from './matter-now.ts';

/** What somebody who may know of a matter reads of it in a list: who is not inside reads its outline only. */
export const lineFor = (
  matter: MatterNow,
  sitter: Sitter,
  seating: Seating,
  today: string,
  calendar: WorkCalendar,
): MatterLine => ({
  ...matter,
  entry: isInsideOf(matter, sitter, seating) ? matter.entry : matter.outline.join(' · '),
  light: matter.light(today, calendar),
  next: matter.awaited
    .filter(({ isQuiet }) => !isQuiet)
    .map((one) => ({ ...one, names: awaitedNames(one.seats, seating) })),
});

/** Whether somebody sees its facts and its steps. */
export const isInsideOf = (matter: MatterNow, sitter: Sitter, seating: Seating): boolean =>
  matter.inside === null ||
  handOf(matter.inside, sitter, seating) !== null ||
  signsInPlace(matter, sitter, seating);
