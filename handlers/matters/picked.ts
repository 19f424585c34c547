import { addDays } from '../../src/domain/day.ts';
import type { WorkCalendar } from '../../src/domain/workdays.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import type { Picked } from './intents.ts';

/** So many days ahead a day is near. */
const NEAR_DAYS = 7;

/** As every sort calls the step that sends something back. */
const SENT_BACK = '退回';

/** Whether a matter is one of those that are asked for. */
export function isPicked(
  matter: MatterNow,
  pick: Picked,
  today: string,
  calendar: WorkCalendar,
): boolean {
  const { ended, dueOn } = matter;
  switch (pick) {
    case 'all':
      return true;
    case 'open':
      return ended === null;
    case 'closed':
      return ended !== null;
    case 'late':
      return dueOn !== null && dueOn < today && matter.light(today, calendar) !== null;
    case 'soon':
      return (
        ended === null && dueOn !== null && today <= dueOn && dueOn <= addDays(today, NEAR_DAYS)
      );
    case 'returned':
      return ended === null && matter.taken.at(-1)?.name.startsWith(SENT_BACK) === true;
    case 'unsigned':
      return ended === null && matter.takesNow('sign').length > 0;
  }
}
