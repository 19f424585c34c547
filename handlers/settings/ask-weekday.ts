import { answer, type Handler } from '../../src/context.ts';
import { dueIn, periodNow } from '../../src/ledger/ledger.ts';
import type { AskWeekday } from './intents.ts';
import { noDayYet, weekdayTold } from './wording/weekday.ts';

/** 那天上班吧: what day of the week the day is, or the one by which the reports of the period are due. */
export const askWeekday: Handler<AskWeekday> = async (intent, ctx) => {
  const period = intent.period ?? (await periodNow(ctx));
  const due = intent.day === null ? await dueIn(period, ctx) : null;
  const day = intent.day ?? due?.dueOn;
  if (day === undefined) return answer(ctx, noDayYet(period), 'answer');
  const isWorkday = ctx.calendar.isWorkday(day);
  return answer(ctx, weekdayTold({ day, isWorkday, isDue: due !== null }), 'answer');
};
