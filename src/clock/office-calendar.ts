import type { Keeper } from '../domain/kept.ts';
import { parameterValue } from '../domain/parameters.ts';
import type { Plan } from '../domain/plan.ts';
import { SETTINGS, WORK_CALENDAR } from '../domain/setting.ts';
import { tableOf } from '../domain/work-table.ts';
import { DayTable, type WorkCalendar } from '../domain/workdays.ts';
import { createWorkCalendar } from './holidays.ts';

/** The work calendar with the office's own table, which may grow while the clerk runs. */
export interface OfficeCalendar extends WorkCalendar {
  /** Reads the table anew: the plan's `work-calendar`, corrected by what the office has set since. */
  refresh(): Promise<void>;
}

export function createOfficeCalendar(plan: Plan, kept: Keeper): OfficeCalendar {
  const planned = DayTable.parse(parameterValue(plan, WORK_CALENDAR) ?? []);
  let calendar = createWorkCalendar(planned);
  let version = -1;
  return {
    isWorkday: (day) => calendar.isWorkday(day),
    hasData: (year) => calendar.hasData(year),
    async refresh() {
      const setting = await kept(SETTINGS).get(WORK_CALENDAR);
      if (!setting || setting.version === version) return;
      calendar = createWorkCalendar([...planned, ...tableOf(setting)]);
      version = setting.version;
    },
  };
}
