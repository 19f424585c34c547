import { addDays } from './day.ts';
import type { Moment } from './message.ts';
import { momentIn, shanghaiDay, shanghaiTime } from './moment.ts';
import { numberParameter, timeParameter } from './parameters.ts';
import type { Plan } from './plan.ts';
import type { WorkCalendar } from './workdays.ts';

/** When people are left alone, and how often they are spoken to without having asked. Times are HH:MM in Shanghai. */
export interface NoiseRules {
  readonly quietFrom: string;
  /** The first minute in which people may be spoken to again. */
  readonly quietUntil: string;
  readonly messagesPerDay: number;
}

/** The rules of a plan; one that says nothing of them leaves people alone as offices do. */
export const noiseRules = (plan: Plan): NoiseRules => ({
  quietFrom: timeParameter(plan, 'quiet-from', '20:00'),
  quietUntil: timeParameter(plan, 'quiet-until', '08:00'),
  messagesPerDay: numberParameter(plan, 'unasked-messages-per-day', 2),
});

/** Whether somebody may be spoken to at a moment: never in the quiet hours, on a rest day only about what falls due on it. */
export function mayDisturb(
  at: Moment,
  fallsDueOn: string | null,
  rules: NoiseRules,
  calendar: WorkCalendar,
): boolean {
  return isOpenDay(shanghaiDay(at), fallsDueOn, calendar) && !isQuiet(shanghaiTime(at), rules);
}

/** The moment itself where it is not quiet, else the next one at which the message may go out. */
export function nextMomentToDisturb(
  at: Moment,
  fallsDueOn: string | null,
  rules: NoiseRules,
  calendar: WorkCalendar,
): Moment {
  if (mayDisturb(at, fallsDueOn, rules, calendar)) return at;
  let day = shanghaiDay(at);
  let morning = momentIn(day, rules.quietUntil);
  while (morning <= at || !isOpenDay(day, fallsDueOn, calendar)) {
    day = addDays(day, 1);
    morning = momentIn(day, rules.quietUntil);
  }
  return morning;
}

/** Whether somebody who got `sentToday` unasked messages on this day may get one more. */
export const mayHaveAnother = (sentToday: number, rules: NoiseRules): boolean =>
  sentToday < rules.messagesPerDay;

const isOpenDay = (day: string, fallsDueOn: string | null, calendar: WorkCalendar): boolean =>
  calendar.isWorkday(day) || day === fallsDueOn;

/** The quiet hours go over midnight: 20:00 is quiet, 08:00 is not. */
function isQuiet(time: string, { quietFrom, quietUntil }: NoiseRules): boolean {
  return quietFrom > quietUntil
    ? time >= quietFrom || time < quietUntil
    : time >= quietFrom && time < quietUntil;
}
