import { isOffice } from '../../src/domain/responsibility.ts';
import { SETTINGS } from '../../src/domain/setting.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import type { Room } from '../../src/room.ts';
import { askOfficeMonthlyDay } from './ask-office-monthly-day.ts';
import { SetMonthlyDay } from './intents.ts';
import { readMonthlyDayOrder } from './monthly-day-order.ts';
import { readOtherDay } from './other-day-said.ts';
import { readParameterCommand } from './parameter-orders.ts';
import { sayings } from './sayings.ts';
import { readUnsetting } from './unset-said.ts';
import { warnOfYear } from './warn-of-year.ts';
import { refused } from './wording/refusals.ts';

/** What only the office sets where the notice leaves it open. */
export const settings: Room = {
  name: 'settings',
  title: '设置',
  helpUnder: ['设置', '参数'],
  sayings,
  hears: {
    order: ({ text, today, roles, reader }) =>
      readParameterCommand(text, today, reader) ??
      (isOffice(roles) ? readUnsetting(text) : null) ??
      readMonthlyDayOrder(text, isOffice(roles)),
    answer: ({ body, draft, settled }) =>
      waitingAs(SetMonthlyDay, draft ?? settled) && readOtherDay(body, draft !== null),
  },
  keeps: [SETTINGS],
  morning: async ({ day, ctx }) => [
    ...(await askOfficeMonthlyDay(day, ctx)),
    ...(await warnOfYear(day, ctx)),
  ],
  refusals: refused,
};
