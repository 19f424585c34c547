import type { Setting } from './setting.ts';
import { DayTable } from './workdays.ts';

/** The office's table as it was set last, in JSON; empty where none is kept. */
export function tableOf(setting: Setting | null): DayTable {
  const value = setting?.values.at(-1)?.value;
  return typeof value === 'string' ? DayTable.parse(JSON.parse(value)) : [];
}

/** The table with one stretch more, which corrects what it said of those days; the same stretch twice is once. */
export const withDays = (table: DayTable, stretch: DayTable[number]): DayTable => [
  ...table.filter((one) => one.from !== stretch.from || one.to !== stretch.to),
  stretch,
];
