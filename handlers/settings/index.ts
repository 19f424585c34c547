import type { Intent } from '../../src/domain/intent.ts';
import { isOffice, unitsReportedFor } from '../../src/domain/responsibility.ts';
import { SETTINGS } from '../../src/domain/setting.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import type { Room } from '../../src/room.ts';
import { askOfficeMonthlyDay } from './ask-office-monthly-day.ts';
import { readHoursWished } from './hours-said.ts';
import { SetMonthlyDay } from './intents.ts';
import { readMonthlyDayOrder } from './monthly-day-order.ts';
import { readOtherDay } from './other-day-said.ts';
import { readParameterCommand } from './parameter-orders.ts';
import { sayings } from './sayings.ts';
import { readUnknownSetting } from './unknown-setting.ts';
import { readUnsetting } from './unset-said.ts';
import { warnOfYear } from './warn-of-year.ts';
import { weekdayAsked } from './weekday-asked.ts';
import { refused } from './wording/refusals.ts';

/** After 月报最迟哪天, and after the day was set, 改到30号吧 is of that day. */
const isOfMonthlyDay = (last: Intent | null): boolean =>
  last?.kind === 'set-monthly-day' ||
  (last?.kind === 'ask-open' && last.open === 'monthly-report-day');

/** What only the office sets where the notice leaves it open. */
export const settings: Room = {
  name: 'settings',
  title: '设置',
  helpUnder: ['设置', '参数'],
  sayings,
  hears: {
    order: (said) => {
      const { text, today, roles, reader } = said;
      return (
        weekdayAsked(said) ??
        readParameterCommand(text, today, reader) ??
        (isOffice(roles) ? readUnsetting(text) : null) ??
        readMonthlyDayOrder(text, isOffice(roles)) ??
        (isOffice(roles) ? readHoursWished(text) : null)
      );
    },
    record: ({ text, roles }) =>
      isOffice(roles) && unitsReportedFor(roles).length === 0 ? readUnknownSetting(text) : null,
    answer: async ({ body, draft, settled, lastSaid }) => {
      if (waitingAs(SetMonthlyDay, draft ?? settled)) return readOtherDay(body, draft !== null);
      const other = draft === null ? readOtherDay(body, false) : null;
      return other && isOfMonthlyDay(await lastSaid()) ? other : null;
    },
  },
  keeps: [SETTINGS],
  morning: async ({ day, ctx }) => [
    ...(await askOfficeMonthlyDay(day, ctx)),
    ...(await warnOfYear(day, ctx)),
  ],
  refusals: refused,
};
