import type { Moment } from '../domain/message.ts';
import { momentIn } from '../domain/moment.ts';
import { noiseRules } from '../domain/noise.ts';
import { timeParameter } from '../domain/parameters.ts';
import type { Plan } from '../domain/plan.ts';

/** When the day's message goes out, HH:MM: never in the quiet hours before it. */
export function morningTime(plan: Plan): string {
  const [at, { quietFrom, quietUntil }] = [
    timeParameter(plan, 'nudge-at', '09:00'),
    noiseRules(plan),
  ];
  return quietUntil < quietFrom && at < quietUntil ? quietUntil : at;
}

export const morningOf = (day: string, plan: Plan): Moment => momentIn(day, morningTime(plan));
